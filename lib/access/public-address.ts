import { z } from "zod";

type Environment = Readonly<Record<string, string | undefined>>;

const addressSchema = z.url({ protocol: /^https?$/ });

/** The address at which people reach the application, from OPERATIVE_ADDRESS, without a slash at its end; null: not set. */
export function findPublicAddress(environment: Environment): string | null {
  const set = environment.OPERATIVE_ADDRESS?.trim();
  if (!set) return null;
  const read = addressSchema.safeParse(set);
  if (read.success && new URL(set).search === "" && new URL(set).hash === "") return set.replace(/\/+$/, "");
  throw new Error(
    `OPERATIVE_ADDRESS is "${set}". Write the address that people type, as https://operative.example.org, or unset it.`,
  );
}

/**
 * The address for links that leave the application. It never comes from a request: whoever sends one could choose it.
 * Not set: where this process listens.
 */
export function publicAddress(environment: Environment): string {
  const host = environment.HOST?.trim() || "localhost";
  const name = ["127.0.0.1", "::1", "0.0.0.0", "::"].includes(host) ? "localhost" : host;
  const port = environment.PORT?.trim() || "3000";
  return findPublicAddress(environment) ?? `http://${name.includes(":") ? `[${name}]` : name}:${port}`;
}
