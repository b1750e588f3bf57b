import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import Database from "libsql";

export const BUSY_TIMEOUT_MS = 5000;

/**
 * Opens the file of the register, making its folder where there is none.
 * One connection a process: Prisma's own adapter opens a new one for each transaction and loses these settings with it.
 * - WAL: readers do not wait for the writer.
 * - synchronous FULL: what was acknowledged survives a power cut, not only a killed process.
 * - busy_timeout: another process's write (an import on the command line) is waited for; transactions wait longer, see `SqliteClient`.
 */
export function openConnection(path: string): Database.Database {
  mkdirSync(dirname(path), { recursive: true });
  const connection = new Database(path);
  for (const setting of [
    "journal_mode = WAL",
    "synchronous = FULL",
    "foreign_keys = ON",
    `busy_timeout = ${BUSY_TIMEOUT_MS}`,
    "temp_store = MEMORY",
    "mmap_size = 268435456",
  ]) {
    connection.pragma(setting);
  }
  connection.defaultSafeIntegers(true);
  return connection;
}
