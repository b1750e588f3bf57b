import { auditOfFile, checkFile } from "../store/sqlite/register-file";
import { faultInWords, followChain } from "./verify-audit";

export type RegisterFileChecked =
  | {
      readonly ok: true;
      /** How many entries its audit has, and the hash of the last one. */
      readonly entries: number;
      readonly lastHash: string;
      readonly migrations: readonly string[];
    }
  | { readonly ok: false; readonly message: string };

/** Whether a file that nobody has open is a sound register: its database, what belongs to what in it, the chain of its audit. */
export async function checkRegisterFile(file: string): Promise<RegisterFileChecked> {
  const { damage, migrations } = checkFile(file);
  const [first] = damage;
  if (first !== undefined)
    return { ok: false, message: `The database is damaged (${damage.length} faults): ${first}.` };
  if (migrations === null) return { ok: false, message: "It is no register of Operative." };
  const { fault, entries, last } = await followChain(auditOfFile(file));
  // A register of a time before there was a chain has no hash at all; its first start gives them.
  const before = fault?.kind === "unsealed" && fault.after === null && isWithoutHashes(file);
  if (fault !== null && !before) return { ok: false, message: faultInWords(fault) };
  return { ok: true, entries, lastHash: last?.hash ?? "", migrations };
}

function isWithoutHashes(file: string): boolean {
  for (const { hash } of auditOfFile(file)) if (hash !== "") return false;
  return true;
}
