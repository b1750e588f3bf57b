import { join } from "node:path";
import type { DatabaseAddress } from "./database-address";
import type { Migrated } from "./migrations";
import { holdServer } from "./postgres/hold-server";
import { migratePostgres } from "./postgres/migrate";
import { migrate } from "./sqlite/migrate";

/** Brings the register up to date with the migrations of the application, whose folder `root` is; what is up to date is left alone. */
export async function migrateRegister(address: DatabaseAddress, root: string): Promise<Migrated> {
  if (address.kind === "sqlite") return migrate(address.path, join(root, "prisma", "migrations"));
  return migratePostgres(address.url, join(root, "prisma", "postgres", "migrations"));
}

/**
 * Does what has to be done before serving while no other process does it in the same database: several servers may share one of
 * PostgreSQL and start together. A file of SQLite belongs to one machine, and its migrations wait for one another by themselves.
 */
export function whilePreparing<Result>(
  address: DatabaseAddress,
  work: () => Promise<Result>,
): Promise<Result> {
  return address.kind === "sqlite" ? work() : holdServer(address.url, work);
}
