import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

type Environment = Readonly<Record<string, string | undefined>>;

const SHORTEST = 32;

/**
 * The secret by which cookies of sign-ins are signed: OPERATIVE_SECRET, else one that is made once and kept in this file (beside the register),
 * readable to whoever runs the application only. Not in the register itself: whoever finds a copy of that could sign in as anybody.
 */
export function signingSecret(environment: Environment, path: string): string {
  const set = environment.OPERATIVE_SECRET?.trim() ?? "";
  if (set.length >= SHORTEST) return set;
  if (set !== "") {
    throw new Error(`OPERATIVE_SECRET is too short: write at least ${SHORTEST} characters, or unset it.`);
  }
  return keptSecret(path);
}

function keptSecret(path: string): string {
  mkdirSync(dirname(path), { recursive: true });
  try {
    // Fails where there is one: of two processes that start at once, one makes it and the other reads it.
    writeFileSync(path, `${randomBytes(32).toString("base64url")}\n`, { mode: 0o600, flag: "wx" });
  } catch (cause) {
    if (!(cause instanceof Error && "code" in cause && cause.code === "EEXIST")) throw cause;
  }
  const secret = readFileSync(path, "utf8").trim();
  if (secret.length >= SHORTEST) return secret;
  throw new Error(`${path} holds no secret. Delete it: another is made, and everybody signs in again.`);
}
