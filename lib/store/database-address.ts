import { z } from "zod";

/** A file of SQLite. */
export interface SqliteAddress {
  readonly kind: "sqlite";
  /** Path of the file, relative to the folder the application was started in. */
  readonly path: string;
}

/** A database of a PostgreSQL server. */
export interface PostgresAddress {
  readonly kind: "postgres";
  /** With the password in it: see `formatDatabaseAddress`. */
  readonly url: string;
}

/** Where the register is kept. */
export type DatabaseAddress = SqliteAddress | PostgresAddress;

export type DatabaseAddressOutcome =
  | { readonly ok: true; readonly address: DatabaseAddress }
  | { readonly ok: false; readonly message: string };

export const DEFAULT_DATABASE_URL = "file:./data/operative.db";

const fileUrl = z.string().regex(/^file:(\/\/)?[^?]+/);
/** With the name of a database: without one the server would take that of the user. */
const postgresUrl = z.string().regex(/^postgres(ql)?:\/\/[^/?#]*\/[^/?#]+/);

/**
 * Reads DATABASE_URL: `file:PATH`, relative to the application's folder, or `postgresql://USER:PASSWORD@HOST/DATABASE`.
 * Nothing set: `file:./data/operative.db`.
 */
export function parseDatabaseUrl(value: string | undefined): DatabaseAddressOutcome {
  const url = value?.trim() || DEFAULT_DATABASE_URL;
  if (fileUrl.safeParse(url).success) {
    const path = url.replace(/^file:(\/\/)?/, "").replace(/\?.*$/, "");
    return { ok: true, address: { kind: "sqlite", path } };
  }
  if (postgresUrl.safeParse(url).success && URL.canParse(url))
    return { ok: true, address: { kind: "postgres", url } };
  return { ok: false, message: refusal(url) };
}

function refusal(url: string): string {
  const scheme = url.split(":")[0];
  const wrong = /^postgres(ql)?$/.test(scheme ?? "")
    ? "DATABASE_URL names no database of a PostgreSQL server."
    : `DATABASE_URL begins with "${scheme}:", which this version cannot open.`;
  return `${wrong} Give the file of the register as file:PATH (for example ${DEFAULT_DATABASE_URL}), or a database of PostgreSQL as postgresql://USER:PASSWORD@HOST/DATABASE, or unset DATABASE_URL.`;
}

/** The address as people and logs may see it: without user, password and settings. */
export function formatDatabaseAddress(address: DatabaseAddress): string {
  if (address.kind === "sqlite") return address.path;
  const { protocol, host, pathname } = new URL(address.url);
  return `${protocol}//${host}${pathname}`;
}
