import { randomUUID } from "node:crypto";
import type { Client } from "pg";
import { z } from "zod";
import { type Applied, type Migrated, type Migration, pendingMigrations } from "../migrations";
import { withConnection } from "./connection";

// As Prisma's own command line makes it, so that `prisma migrate status` and `deploy` agree with what stands here.
const LEDGER = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ, migration_name VARCHAR(255) NOT NULL,
  logs TEXT, rolled_back_at TIMESTAMPTZ, started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`;

/** The lock that Prisma's command line takes, too, while it migrates: of several that come at once one works and the others wait. */
const MIGRATING = 72_707_369;

/**
 * Brings a database up to date with `folder` (prisma/postgres/migrations). Each migration is applied wholly or not at all; one
 * that failed under another tool, or was edited since, stops the work. A copy is not made: that is the server's own tool's, pg_dump.
 */
export function migratePostgres(url: string, folder: string): Promise<Migrated> {
  return withConnection(url, async (connection) => {
    await refuseOtherEncodings(connection);
    await connection.query(`SELECT pg_advisory_lock(${MIGRATING})`);
    await connection.query(LEDGER);
    const pending = pendingMigrations(folder, await appliedMigrations(connection));
    for (const migration of pending) await apply(connection, migration);
    return { applied: pending.map(({ name }) => name), backup: null };
  });
}

const MIGRATIONS = `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
  FROM "_prisma_migrations" WHERE rolled_back_at IS NULL`;
const appliedSchema = z.array(z.object({ name: z.string(), checksum: z.string(), finished: z.boolean() }));

async function appliedMigrations(connection: Client): Promise<Applied> {
  const { rows } = await connection.query(MIGRATIONS);
  return new Map(appliedSchema.parse(rows).map(({ name, ...record }) => [name, record]));
}

async function apply(connection: Client, { name, sql, checksum }: Migration): Promise<void> {
  await connection.query("BEGIN");
  try {
    await connection.query(sql);
    await connection.query(
      `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, finished_at, applied_steps_count) VALUES ($1, $2, $3, now(), 1)`,
      [randomUUID(), checksum, name],
    );
    await connection.query("COMMIT");
  } catch (cause) {
    await connection.query("ROLLBACK");
    throw new Error(`The migration ${name} failed; the register is as it was.`, { cause });
  }
}

const encodingSchema = z.array(z.object({ server_encoding: z.string() }));

/** Texts are in all languages of the world. */
async function refuseOtherEncodings(connection: Client): Promise<void> {
  const { rows } = await connection.query("SHOW server_encoding");
  const encoding = encodingSchema.parse(rows)[0]?.server_encoding;
  if (encoding !== "UTF8")
    throw new Error(
      `The database is in ${encoding}. Make one in UTF8 ("createdb --encoding=UTF8 --template=template0 NAME"), then start again.`,
    );
}
