import { z } from "zod";

/** Where the register is kept. */
export interface SqliteAddress {
  readonly kind: "sqlite";
  /** Path of the file, relative to the folder the application was started in. */
  readonly path: string;
}

export type DatabaseAddressOutcome =
  | { readonly ok: true; readonly address: SqliteAddress }
  | { readonly ok: false; readonly message: string };

export const DEFAULT_DATABASE_URL = "file:./data/operative.db";

const fileUrl = z.string().regex(/^file:(\/\/)?[^?]+/);

/** Reads DATABASE_URL: `file:PATH`, relative to the application's folder. Nothing set: `file:./data/operative.db`. */
export function parseDatabaseUrl(value: string | undefined): DatabaseAddressOutcome {
  const url = value?.trim() || DEFAULT_DATABASE_URL;
  if (!fileUrl.safeParse(url).success) {
    const scheme = url.split(":")[0];
    return {
      ok: false,
      message: `DATABASE_URL begins with "${scheme}:", which this version cannot open. Give the file of the register as file:PATH (for example ${DEFAULT_DATABASE_URL}), or unset DATABASE_URL.`,
    };
  }
  return {
    ok: true,
    address: { kind: "sqlite", path: url.replace(/^file:(\/\/)?/, "").replace(/\?.*$/, "") },
  };
}
