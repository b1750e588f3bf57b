import type { Actor } from "../access/permissions";
import {
  type DatabaseAddress,
  formatDatabaseAddress,
  type PostgresAddress,
  parseDatabaseUrl,
  type SqliteAddress,
} from "../store/database-address";
import { openStore, type Store } from "../store/store";
import { readLimits } from "./limits";
import type { Register } from "./register";
import { readToday } from "./today";

/** Where the register is, from the environment; a wrong DATABASE_URL throws with what to do. */
export function registerAddress(environment: NodeJS.ProcessEnv): DatabaseAddress {
  const outcome = parseDatabaseUrl(environment.DATABASE_URL);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.address;
}

/** An address of a database of PostgreSQL, as a person gave it. */
export function readPostgresAddress(url: string): PostgresAddress {
  const outcome = parseDatabaseUrl(url);
  if (outcome.ok && outcome.address.kind === "postgres") return outcome.address;
  throw new Error("Give a database of PostgreSQL as postgresql://USER:PASSWORD@HOST/DATABASE.");
}

/** Where the file of the register is, for what only a file can: a database of a PostgreSQL server is copied by its own tools. */
export function registerFile(environment: NodeJS.ProcessEnv): SqliteAddress {
  const address = registerAddress(environment);
  if (address.kind === "sqlite") return address;
  throw new Error(
    `The register ${formatDatabaseAddress(address)} is a database of PostgreSQL: back it up with pg_dump and restore it with pg_restore.`,
  );
}

/**
 * The beginning of the paths, on this machine, of what belongs to the register but does not lie in it: the register's own where it
 * is a file, else one in the folder for data.
 */
export function pathBeside(environment: NodeJS.ProcessEnv): string {
  const address = registerAddress(environment);
  return address.kind === "sqlite" ? address.path : "data/operative";
}

// One connection a process: Next loads this module once for each kind of page, the global object only once.
const kept = globalThis as typeof globalThis & { operativeStores?: Map<string, Store> };

/** The register as somebody sees it now. */
export function openRegister(actor: Actor, environment: NodeJS.ProcessEnv = process.env): Register {
  const now = new Date();
  return {
    store: keptStore(registerAddress(environment)),
    actor,
    now,
    today: readToday(environment, now),
    limits: readLimits(environment),
  };
}

/** Closes what `openRegister` opened; for commands, which end. */
export async function closeRegister(): Promise<void> {
  for (const store of kept.operativeStores?.values() ?? []) await store.$disconnect();
  kept.operativeStores?.clear();
}

function keptStore(address: DatabaseAddress): Store {
  kept.operativeStores ??= new Map();
  const key = address.kind === "sqlite" ? address.path : address.url;
  const known = kept.operativeStores.get(key);
  if (known !== undefined) return known;
  const store = openStore(address);
  kept.operativeStores.set(key, store);
  return store;
}
