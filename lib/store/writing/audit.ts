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

/** Writes an entry into the audit, in the transaction of the change itself: neither is there without the other. */
export async function recordAudit(transaction: Transaction, change: AuditedChange): Promise<void> {
  await transaction.auditEntry.create({ data: { ...change, detail: JSON.stringify(change.detail) } });
}
