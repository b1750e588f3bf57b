import { createHash } from "node:crypto";
import { chainHash, type EntryToChain } from "../../tracking/audit-chain";
import { readAuditEntries } from "../reading/audit-entries";
import type { Transaction } from "../store";

/** A change as the audit keeps it. */
export interface AuditedChange {
  readonly at: Date;
  readonly actor: string;
  /** The door through which it came: web, command-line, setup. */
  readonly door: string;
  readonly action: string;
  /** What was changed, as an address within the register: "A-RES-74-176/26". */
  readonly subject: string;
  readonly detail: unknown;
}

/**
 * Writes an entry into the audit, in the transaction of the change itself: neither is there without the other. Its hash is
 * made over that of the entry before it.
 */
export async function recordAudit(transaction: Transaction, change: AuditedChange): Promise<void> {
  const entry = { ...change, detail: JSON.stringify(change.detail ?? null) };
  const before = await lastHash(transaction);
  const hash = chainHash(before, { ...entry, at: change.at.toISOString() }, hashOf);
  await transaction.auditEntry.create({ data: { ...entry, hash } });
}

/** SHA-256 of a text, in hexadecimal. */
export function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/**
 * Gives the entries that were written before there was a chain their hashes, once. Where any entry has one, all others should: an entry
 * without it is left as it is, for whoever verifies. Returns how many were sealed.
 */
export async function sealEntries(transaction: Transaction): Promise<number> {
  if ((await transaction.auditEntry.findFirst({ where: { hash: { not: "" } } })) !== null) return 0;
  let before = "";
  let sealed = 0;
  for await (const { id, hash: _, ...entry } of readAuditEntries(transaction)) {
    before = await seal(transaction, id, entry, before);
    sealed += 1;
  }
  return sealed;
}

async function seal(
  transaction: Transaction,
  id: number,
  entry: EntryToChain,
  before: string,
): Promise<string> {
  const hash = chainHash(before, entry, hashOf);
  await transaction.auditEntry.update({ where: { id }, data: { hash } });
  return hash;
}

/**
 * The hash that the next entry follows. It is read in the transaction that writes: both databases let one transaction in at a time, so that no
 * two entries follow the same one.
 */
async function lastHash(transaction: Transaction): Promise<string> {
  const last = await transaction.auditEntry.findFirst({
    orderBy: { id: "desc" },
    select: { hash: true },
  });
  if (last === null || last.hash !== "") return last?.hash ?? "";
  await sealEntries(transaction);
  const sealed = await transaction.auditEntry.findFirst({ orderBy: { id: "desc" }, select: { hash: true } });
  return sealed?.hash ?? "";
}
