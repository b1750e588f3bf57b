import { allows } from "../access/permissions";
import { getOccurrenceSubject } from "../store/reading/occurrence-subject";
import { inTransaction, type Transaction } from "../store/store";
import { recordAudit } from "../store/writing/audit";
import {
  hasStatusRecord,
  isTurn,
  type NewStatusRecord,
  saveStatusRecord,
} from "../store/writing/save-status-record";
import { STOPPING_STATUSES } from "../tracking/stops";
import { listWords, say } from "../vocabulary/words";
import { type NotAllowed, notAllowed, type Register } from "./register";

export type RecordOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: "already-recorded"; readonly message: string }
  | { readonly ok: false; readonly reason: "evidence-missing"; readonly message: string }
  | { readonly ok: false; readonly reason: "day-ahead"; readonly message: string }
  | { readonly ok: false; readonly reason: "not-a-recurrence"; readonly message: string }
  | { readonly ok: false; readonly reason: "not-closing"; readonly message: string }
  | NotAllowed;

/** What is said of an occurrence; without `onwards` it is said of this one only. */
export type StatusInput = Omit<NewStatusRecord, "onwards"> & { readonly onwards?: boolean };

/**
 * Records what somebody says of an occurrence, with the evidence for it; what stood before stays. Said onwards of a turn of a recurrence, the later
 * turns do not come any more from the day of which it is said; a later record of that turn which is not said onwards brings them back.
 */
export async function recordStatus(
  register: Register,
  occurrenceId: number,
  input: StatusInput,
): Promise<RecordOutcome> {
  if (!allows(register.actor, "record-status")) return notAllowed(register.actor, "record a status");
  const record: NewStatusRecord = { ...input, onwards: input.onwards ?? false };
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
  if (record.onwards && !STOPPING_STATUSES.includes(record.status)) {
    const statuses = listWords(
      STOPPING_STATUSES.map((status) => `“${say(`status.${status}`)}”`),
      "or",
    );
    return {
      ok: false,
      reason: "not-closing",
      message: `“${say(`status.${record.status}`)}” does not end a recurrence. Say ${statuses} of this occurrence and the later ones, or record it for this one only.`,
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
  if (record.onwards && !(await isTurn(transaction, occurrenceId))) {
    return {
      ok: false,
      reason: "not-a-recurrence",
      message: "This falls due once: there are no later occurrences to end. Record it for this one only.",
    };
  }
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
