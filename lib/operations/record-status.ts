import { allows } from "../access/permissions";
import { getOccurrenceSubject } from "../store/reading/occurrence-subject";
import { inTransaction, type Transaction } from "../store/store";
import { recordAudit } from "../store/writing/audit";
import { hasStatusRecord, type NewStatusRecord, saveStatusRecord } from "../store/writing/save-status-record";
import { type NotAllowed, notAllowed, type Register } from "./register";

export type RecordOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: "already-recorded"; readonly message: string }
  | { readonly ok: false; readonly reason: "evidence-missing"; readonly message: string }
  | { readonly ok: false; readonly reason: "day-ahead"; readonly message: string }
  | NotAllowed;

/** Records what somebody says of an occurrence, with the evidence for it; what stood before stays. */
export async function recordStatus(
  register: Register,
  occurrenceId: number,
  record: NewStatusRecord,
): Promise<RecordOutcome> {
  if (!allows(register.actor, "record-status")) return notAllowed(register.actor, "record a status");
  const refusal = refusalOf(register, record);
  if (refusal !== null) return refusal;
  return inTransaction(register.store, (transaction) =>
    storeRecord(transaction, register, occurrenceId, record),
  );
}

function refusalOf({ today }: Register, record: NewStatusRecord): RecordOutcome | null {
  if (record.status === "implemented" && record.evidence.length === 0) {
    return {
      ok: false,
      reason: "evidence-missing",
      message: "“Implemented” needs evidence: add a document, its symbol or its address.",
    };
  }
  if (record.asOf > today) {
    return {
      ok: false,
      reason: "day-ahead",
      message: `The status is said of ${record.asOf}, which is still ahead. Give a day up to today.`,
    };
  }
  return null;
}

async function storeRecord(
  transaction: Transaction,
  { actor, now }: Register,
  occurrenceId: number,
  record: NewStatusRecord,
): Promise<RecordOutcome> {
  if (await hasStatusRecord(transaction, occurrenceId, record)) {
    return {
      ok: false,
      reason: "already-recorded",
      message: "The register holds this status of this day already.",
    };
  }
  await saveStatusRecord(transaction, occurrenceId, record, actor.name, now);
  await recordAudit(transaction, {
    at: now,
    actor: actor.name,
    door: actor.door,
    action: "record-status",
    subject: await getOccurrenceSubject(transaction, occurrenceId),
    detail: record,
  });
  return { ok: true };
}
