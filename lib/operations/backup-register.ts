import { existsSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { allows } from "../access/permissions";
import type { SqliteAddress } from "../store/database-address";
import { copyDatabase, giveName } from "../store/sqlite/register-file";
import { checkRegisterFile } from "./check-register-file";
import { type NotAllowed, notAllowed, type Register } from "./register";

export interface BackupToMake {
  /** The register. */
  readonly address: SqliteAddress;
  /** Where the copy goes. */
  readonly file: string;
  /** Whether a file that is there already is replaced. */
  readonly force?: boolean;
}

export type BackupRefusal = "no-register" | "file-there" | "damaged";

export type BackedUp =
  | {
      readonly ok: true;
      /** How many entries the audit of the copy has, and the hash of the last one. */
      readonly entries: number;
      readonly lastHash: string;
    }
  | {
      readonly ok: false;
      readonly reason: BackupRefusal;
      readonly message: string;
    }
  | NotAllowed;

/**
 * Copies the register into one file, while others read and write: the copy is the register of one instant, is checked (its
 * database, what belongs to what, the chain of its audit) and only then gets its name.
 */
export async function backupRegister(
  { actor }: Pick<Register, "actor">,
  { address, file, force = false }: BackupToMake,
): Promise<BackedUp> {
  if (!allows(actor, "prepare-register")) return notAllowed(actor, "back up the register");
  const { path } = address;
  if (!existsSync(path)) return refusal("no-register", `There is no register at ${path}.`);
  if (resolve(file) === resolve(path)) return refusal("file-there", `${file} is the register itself.`);
  if (existsSync(file) && !force)
    return refusal("file-there", `${file} is there already. Give another name, or --force to replace it.`);
  const begun = `${file}.part`;
  rmSync(begun, { force: true });
  try {
    copyDatabase(path, begun);
    const checked = await checkCopy(begun);
    if (checked.ok) giveName(begun, file);
    return checked;
  } finally {
    rmSync(begun, { force: true });
  }
}

async function checkCopy(copy: string): Promise<Exclude<BackedUp, NotAllowed>> {
  const checked = await checkRegisterFile(copy);
  if (checked.ok) return checked;
  return refusal("damaged", `No backup was written. ${checked.message}`);
}

function refusal(reason: BackupRefusal, message: string) {
  return { ok: false, reason, message } as const;
}
