import type { Transaction } from "../store/store";
import { recordAudit } from "../store/writing/audit";
import type { Register } from "./register";

/** A person's address within the register. */
export function subjectOfPerson(id: string): string {
  return `people/${id}`;
}

/** Writes what was done to a person or a link into the audit, in the name of whoever does it. */
export function auditPeople(
  transaction: Transaction,
  { actor, now }: Register,
  change: { readonly action: string; readonly subject: string; readonly detail: unknown },
): Promise<void> {
  return recordAudit(transaction, { at: now, actor: actor.name, door: actor.door, ...change });
}
