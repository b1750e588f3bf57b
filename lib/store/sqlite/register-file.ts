import { chmodSync, closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import Database from "libsql";
import { z } from "zod";
import type { ChainedEntry } from "../../tracking/audit-chain";

/** What a look at a file as a database says. */
export interface FileCheck {
  /** What SQLite finds wrong with it, each as a line; none: it is sound. */
  readonly damage: readonly string[];
  /** The migrations that were applied to it; null: it is no register. */
  readonly migrations: readonly string[] | null;
}

const rowsOf = <Row extends z.ZodType>(row: Row) => z.array(row);
const nameRows = rowsOf(z.object({ name: z.string() }));
const damageRows = rowsOf(z.object({ integrity_check: z.string() }));
const brokenRows = rowsOf(z.object({ table: z.string(), rowid: z.coerce.number().nullable() }));
const auditRows = rowsOf(
  z.object({
    id: z.coerce.number(),
    at: z.string(),
    actor: z.string(),
    door: z.string(),
    action: z.string(),
    subject: z.string(),
    detail: z.string(),
    hash: z.string(),
  }),
);

/**
 * A consistent copy of a database, whoever writes to it meanwhile, readable by its owner only; it stands under its name when it is whole and
 * on the disk. Nothing of ours may hold the place: `into` is not there.
 */
export function copyDatabase(path: string, into: string): void {
  closeSync(openSync(into, "wx", 0o600));
  const connection = new Database(path);
  try {
    connection.exec("PRAGMA busy_timeout = 5000");
    // By exec, not as a prepared statement: the driver closes a connection only when no statement is left.
    connection.exec(`VACUUM INTO '${into.replaceAll("'", "''")}'`);
  } catch (cause) {
    rmSync(into, { force: true });
    throw cause;
  } finally {
    connection.close();
  }
  chmodSync(into, 0o600);
  syncToDisk(into);
}

/** Gives a finished file its name, so that it is there also after a power cut. */
export function giveName(file: string, name: string): void {
  renameSync(file, name);
  syncToDisk(dirname(name));
}

/** Whether the file is a sound database and a register. A file that SQLite cannot read is damage, not an error. */
export function checkFile(path: string): FileCheck {
  const connection = new Database(path);
  try {
    const all = (sql: string) => connection.prepare(sql).all();
    const names = nameRows.parse(all(`SELECT "name" FROM sqlite_master WHERE "type" = 'table'`));
    const damage = damageRows
      .parse(all("PRAGMA integrity_check"))
      .map((row) => row.integrity_check)
      .filter((line) => line !== "ok");
    const broken = brokenRows
      .parse(all("PRAGMA foreign_key_check"))
      .map(({ table, rowid }) => `row ${rowid} of ${table} belongs to a row that is not there`);
    const tables = names.map(({ name }) => name);
    const isRegister = ["_prisma_migrations", "AuditEntry", "Resolution"].every((name) =>
      tables.includes(name),
    );
    const migrations = isRegister ? nameRows.parse(all(MIGRATIONS)).map(({ name }) => name) : null;
    return { damage: [...damage, ...broken], migrations };
  } catch (cause) {
    if (!(cause instanceof Database.SqliteError)) throw cause;
    return { damage: [cause.message], migrations: null };
  } finally {
    connection.close();
  }
}

const MIGRATIONS = `SELECT migration_name AS "name" FROM "_prisma_migrations" WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`;

const PAGE = 1000;

/** The entries of the audit of a file that nobody has open, the oldest first; the file stays as it is. */
export function* auditOfFile(path: string): Generator<ChainedEntry> {
  const connection = new Database(path);
  try {
    const columns = connection.prepare(`SELECT "name" FROM pragma_table_info('AuditEntry')`).all();
    // Registers of older versions have no chain.
    const hash = nameRows.parse(columns).some(({ name }) => name === "hash") ? `"hash"` : `''`;
    const statement = connection.prepare(
      `SELECT "id", "at", "actor", "door", "action", "subject", "detail", ${hash} AS "hash" FROM "AuditEntry" WHERE "id" > ? ORDER BY "id" LIMIT ${PAGE}`,
    );
    for (let after = 0, full = true; full; ) {
      const rows = auditRows.parse(statement.all(after));
      for (const row of rows) yield { ...row, at: instantOf(row.at) };
      after = rows.at(-1)?.id ?? after;
      full = rows.length === PAGE;
    }
  } finally {
    connection.close();
  }
}

function instantOf(at: string): string {
  const time = new Date(at);
  return Number.isNaN(time.getTime()) ? "" : time.toISOString();
}

function syncToDisk(path: string): void {
  const file = openSync(path, "r");
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** The first name of the form NAME-1, NAME-2, … that no file has. */
export function freeName(name: string): string {
  let number = 1;
  while (existsSync(`${name}-${number}`)) number++;
  return `${name}-${number}`;
}
