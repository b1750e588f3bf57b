import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface Migrated {
  /** Names of the migrations that were applied now. */
  readonly applied: readonly string[];
  /** The copy made before an existing register was changed; null where nothing was or nothing was there, or the server is to be asked for one. */
  readonly backup: string | null;
}

export interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

/** The migrations that stand in a register, by name. */
export type Applied = ReadonlyMap<string, { readonly checksum: string; readonly finished: boolean }>;

/** Those of a folder that a register has not had, in their order; one that was begun and not finished, or changed since, throws. */
export function pendingMigrations(folder: string, done: Applied): Migration[] {
  return readMigrations(folder).filter((migration) => !isApplied(migration, done));
}

/** As Prisma keeps them: a folder each, named by when it was made. */
export function readMigrations(folder: string): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    });
}

function isApplied(migration: Migration, done: Applied): boolean {
  const record = done.get(migration.name);
  if (record === undefined) return false;
  if (!record.finished) {
    throw new Error(
      `The migration ${migration.name} was begun and not finished. Restore the last backup of the register, then start again.`,
    );
  }
  if (record.checksum !== migration.checksum) {
    throw new Error(
      `The migration ${migration.name} was changed after it had been applied. Take its file back to what it was, then start again.`,
    );
  }
  return true;
}
