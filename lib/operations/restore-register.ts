import { copyFileSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { allows } from "../access/permissions";
import type { SqliteAddress } from "../store/database-address";
import { holdAlone } from "../store/sqlite/hold-alone";
import { migrate, migrationNames } from "../store/sqlite/migrate";
import { copyDatabase, freeName, giveName } from "../store/sqlite/register-file";
import { inTransaction, openStore } from "../store/store";
import { recordAudit, sealEntries } from "../store/writing/audit";
import { checkRegisterFile } from "./check-register-file";
import { type NotAllowed, notAllowed, type Register } from "./register";

export interface BackupToRestore {
  /** The register whose place it takes. */
  readonly address: SqliteAddress;
  readonly file: string;
  /** The folder of the application: its migrations bring an older backup up to date. */
  readonly root: string;
}

export type Restored =
  | {
      readonly ok: true;
      /** The copy of what was there before; null: nothing was. */
      readonly before: string | null;
      readonly migrations: readonly string[];
      readonly entries: number;
    }
  | {
      readonly ok: false;
      readonly reason: "no-file" | "damaged" | "newer" | "in-use";
      readonly message: string;
    }
  | NotAllowed;

/**
 * Puts a backup in the place of the register. All that can go wrong goes wrong on a copy of it, beside the register: the checks, the
 * migrations of an older version. What is there now is copied, and the new one takes its name in one step.
 */
export async function restoreRegister(
  register: Pick<Register, "actor" | "now">,
  { address, file, root }: BackupToRestore,
): Promise<Restored> {
  const { actor } = register;
  if (!allows(actor, "prepare-register")) return notAllowed(actor, "restore the register");
  const { path } = address;
  if (!existsSync(file)) return refusal("no-file", `There is no file ${file}.`);
  if (resolve(file) === resolve(path)) return refusal("no-file", `${file} is the register itself.`);
  mkdirSync(dirname(path), { recursive: true });
  const work = `${path}.restoring`;
  const ready = `${path}.restored`;
  remove(work, ready);
  try {
    copyWithLog(file, work);
    const checked = await checkRegisterFile(work);
    if (!checked.ok) return refusal("damaged", `${file} was not restored. ${checked.message}`);
    const folder = join(root, "prisma", "migrations");
    const unknown = checked.migrations.find((name) => !migrationNames(folder).includes(name));
    if (unknown !== undefined) return refusal("newer", newer(file, unknown));
    const migrations = await bringUpToDate(register, { work, file, folder });
    copyDatabase(work, ready);
    const replaced = replace(path, ready);
    return replaced.ok ? { ...replaced, migrations, entries: checked.entries } : replaced;
  } finally {
    remove(work, ready);
  }
}

/** Migrates the copy, and says in its audit that it was restored. */
async function bringUpToDate(
  { actor, now }: Pick<Register, "actor" | "now">,
  { work, file, folder }: { readonly work: string; readonly file: string; readonly folder: string },
): Promise<readonly string[]> {
  const { applied, backup } = migrate(work, folder);
  // The file that is restored stays as it is: it is the backup.
  if (backup !== null) rmSync(backup, { force: true });
  const store = openStore({ kind: "sqlite", path: work });
  try {
    await inTransaction(store, async (transaction) => {
      await sealEntries(transaction);
      await recordAudit(transaction, {
        at: now,
        actor: actor.name,
        door: actor.door,
        action: "restore-register",
        subject: "register",
        detail: { from: basename(file), migrations: applied },
      });
    });
  } finally {
    await store.$disconnect();
  }
  return applied;
}

function replace(path: string, ready: string) {
  if (!existsSync(path)) {
    giveName(ready, path);
    return { ok: true, before: null } as const;
  }
  const held = holdAlone(path);
  if (held === null) return refusal("in-use", IN_USE);
  try {
    const before = freeName(`${path}.before-restore`);
    held.copyInto(before);
    // What a damaged one had not yet written into its file must not be read into the new one.
    rmSync(`${path}-wal`, { force: true });
    rmSync(`${path}-shm`, { force: true });
    giveName(ready, path);
    held.emptyOld();
    return { ok: true, before } as const;
  } finally {
    held.letGo();
  }
}

/** A backup made by other means may have a write-ahead log beside it. */
function copyWithLog(file: string, into: string): void {
  copyFileSync(file, into);
  if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, `${into}-wal`);
}

function remove(...files: readonly string[]): void {
  for (const file of files)
    for (const suffix of ["", "-wal", "-shm", "-journal"]) rmSync(`${file}${suffix}`, { force: true });
}

const IN_USE =
  "The register is open in another process: stop the server (and commands that still run), then give the same command again. Nothing was changed.";

function newer(file: string, migration: string): string {
  return `${file} was made by a newer version of Operative (it has the migration ${migration}). Install that version or a later one, then restore it.`;
}

function refusal<Reason extends "no-file" | "damaged" | "newer" | "in-use">(reason: Reason, message: string) {
  return { ok: false, reason, message } as const;
}
