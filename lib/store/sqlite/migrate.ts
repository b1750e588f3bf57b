import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import type Database from "libsql";
import {
  type Applied,
  type Migrated,
  type Migration,
  pendingMigrations,
  readMigrations,
} from "../migrations";
import { openConnection } from "./connection";

// As Prisma's own command line makes it, so that `prisma migrate status` and `deploy` agree with what stands here.
const LEDGER = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" TEXT PRIMARY KEY NOT NULL, "checksum" TEXT NOT NULL, "finished_at" DATETIME, "migration_name" TEXT NOT NULL,
  "logs" TEXT, "rolled_back_at" DATETIME, "started_at" DATETIME NOT NULL DEFAULT current_timestamp,
  "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0)`;

/**
 * Brings the file up to date with `folder` (prisma/migrations). An existing register is copied first. Each migration
 * is applied wholly or not at all; one that failed under another tool, or was edited since, stops the work.
 */
export function migrate(path: string, folder: string): Migrated {
  const connection = openConnection(path);
  try {
    connection.exec(LEDGER);
    const done = appliedMigrations(connection);
    const pending = pendingMigrations(folder, done);
    const backup = pending.length > 0 && done.size > 0 ? backUp(connection, path) : null;
    for (const migration of pending) apply(connection, migration);
    return { applied: pending.map((migration) => migration.name), backup };
  } finally {
    connection.close();
  }
}

/** The names of the migrations that this version knows, in their order. */
export function migrationNames(folder: string): string[] {
  return readMigrations(folder).map(({ name }) => name);
}

function appliedMigrations(connection: Database.Database): Applied {
  const rows = connection
    .prepare(
      `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished FROM "_prisma_migrations" WHERE rolled_back_at IS NULL`,
    )
    .all() as { name: string; checksum: string; finished: bigint }[];
  return new Map(rows.map((row) => [row.name, { checksum: row.checksum, finished: row.finished === 1n }]));
}

function apply(connection: Database.Database, { name, sql, checksum }: Migration): void {
  // SQLite checks foreign keys when a table is rebuilt only if told not to meanwhile.
  connection.pragma("foreign_keys = OFF");
  connection.exec("BEGIN IMMEDIATE");
  try {
    connection.exec(sql);
    connection
      .prepare(
        `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
         VALUES (?, ?, ?, strftime('%s','now') * 1000, strftime('%s','now') * 1000, 1)`,
      )
      .run(randomUUID(), checksum, name);
    connection.exec("COMMIT");
  } catch (cause) {
    if (connection.inTransaction) connection.exec("ROLLBACK");
    throw new Error(`The migration ${name} failed; the register is as it was.`, { cause });
  } finally {
    connection.pragma("foreign_keys = ON");
  }
}

function backUp(connection: Database.Database, path: string): string {
  let number = 1;
  while (existsSync(`${path}.before-migration-${number}`)) number++;
  const backup = `${path}.before-migration-${number}`;
  connection.prepare("VACUUM INTO ?").run(backup);
  return backup;
}
