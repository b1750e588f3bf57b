import { allows } from "../access/permissions";
import { readAuditEntries } from "../store/reading/audit-entries";
import { hashOf } from "../store/writing/audit";
import {
  type ChainedEntry,
  type ChainFault,
  findChainFault,
  type Neighbourhood,
} from "../tracking/audit-chain";
import { type NotAllowed, notAllowed, type Register } from "./register";

/** What a look at every entry of a chain gave. */
export interface ChainReport {
  /** How many entries were looked at: all of them, or those up to the fault. */
  readonly entries: number;
  /** The first place at which the chain breaks; null: it is whole. */
  readonly fault: ChainFault | null;
  /** Number and hash of the last entry that was looked at; null: there is none. */
  readonly last: Pick<ChainedEntry, "id" | "hash"> | null;
  /** Number of the entry that has the hash which was kept elsewhere; null: none has it, so that entries at the end are gone; left out: none was given. */
  readonly expected?: number | null;
}

export type AuditVerified = ({ readonly ok: true } & ChainReport) | NotAllowed;

/**
 * Follows the chain of the audit from its first entry. `entries` are those of the register itself, unless an exported list is given; `expected` is
 * a hash that was kept elsewhere: without it nobody can tell that the last entries of a chain were cut off.
 */
export async function verifyAudit(
  register: Pick<Register, "store" | "actor">,
  { entries, expected }: { readonly entries?: AsyncIterable<ChainedEntry>; readonly expected?: string } = {},
): Promise<AuditVerified> {
  if (!allows(register.actor, "verify-audit")) return notAllowed(register.actor, "verify the audit");
  return { ok: true, ...(await followChain(entries ?? readAuditEntries(register.store), expected)) };
}

const NOWHERE = { beforeThat: null, before: null, entry: null };

/** Follows a chain to its end or to the first place at which it breaks. */
export async function followChain(
  entries: AsyncIterable<ChainedEntry> | Iterable<ChainedEntry>,
  expected?: string,
): Promise<ChainReport> {
  let around: Omit<Neighbourhood, "next" | "entry"> & { readonly entry: ChainedEntry | null } = NOWHERE;
  let looked = 0;
  let found: number | null = null;
  let fault: ChainFault | null = null;
  const look = (next: ChainedEntry | null) => {
    const { entry, ...before } = around;
    if (entry === null) return;
    looked += 1;
    if (entry.hash === expected) found = entry.id;
    fault = findChainFault({ ...before, entry, next }, hashOf);
  };
  for await (const next of entries) {
    look(next);
    if (fault !== null) break;
    around = { beforeThat: around.before, before: around.entry, entry: next };
  }
  if (fault === null) look(null);
  const last = around.entry;
  return {
    entries: looked,
    fault,
    last: last && { id: last.id, hash: last.hash },
    ...(expected === undefined ? {} : { expected: found }),
  };
}

const FAULTS: Readonly<Record<ChainFault["kind"], (after: string) => string>> = {
  changed: (after) => `was changed, or does not follow ${after}`,
  missing: (after) => `does not follow ${after}: entries between them are missing`,
  inserted: (after) => `was put in after ${after} by other hands`,
  unsealed: (after) => `has no hash: it was put in after ${after} by other hands`,
};

/** Where a chain breaks, for people. */
export function faultInWords({ kind, id, at, after }: ChainFault): string {
  const day = at === "" ? "of no readable day" : `of ${at.slice(0, 10)}`;
  const sound = after === null ? "the beginning" : `entry ${after}`;
  return `The audit is broken. Entry ${id} ${day} ${FAULTS[kind](sound)}. What comes after it is not vouched for.`;
}
