import { allows } from "../access/permissions";
import { formatDay } from "../calendar/day";
import { findRecordToCorrect, type RecordToCorrect } from "../store/reading/record-to-correct";
import { inTransaction, type Transaction } from "../store/store";
import { recordAudit } from "../store/writing/audit";
import { raiseVersion } from "../store/writing/mandate-version";
import { noticeWatchers } from "../store/writing/notices";
import { saveStatusRecord } from "../store/writing/save-status-record";
import { type ChangedMeanwhile, refuseChanged } from "./changed-meanwhile";
import { refuseMissingFile, saveFilesOf } from "./evidence-input";
import { type NotAllowed, notAllowed, type Register } from "./register";
import { findSentBefore } from "./sent-before";
import {
  type CheckedStatus,
  checkStatus,
  type PlaceRefused,
  refuseForPlace,
  type StatusInput,
  type StatusRefused,
} from "./status-input";

export type CorrectStatusOutcome =
  | { readonly ok: true; readonly record: number }
  | { readonly ok: false; readonly reason: "not-found"; readonly message: string }
  | { readonly ok: false; readonly reason: "note-missing"; readonly message: string }
  | { readonly ok: false; readonly reason: "already-corrected"; readonly message: string }
  | StatusRefused
  | PlaceRefused
  | ChangedMeanwhile
  | NotAllowed;

/** How a correction was made out: the version of the mandate that was seen, and the one-time key of the form. */
export interface CorrectionSeen {
  readonly version?: number | undefined;
  readonly form?: string | undefined;
}

/**
 * Corrects a status record: another follows it, names it and says why in its note. Nothing is changed or removed; what was corrected counts no more on any
 * day. A record is corrected once; who was wrong again corrects the correction. To take back what should never have been said, the correction says
 * "no information".
 */
export async function correctStatus(
  register: Register,
  recordId: number,
  input: StatusInput,
  seen: CorrectionSeen = {},
): Promise<CorrectStatusOutcome> {
  if (!allows(register.actor, "record-status")) return notAllowed(register.actor, "correct a status");
  const note = input.note?.trim() ?? "";
  if (note === "") return NOTE_MISSING;
  const checked = checkStatus(register, { ...input, note });
  if (!checked.ok) return checked;
  return inTransaction(register.store, async (transaction) => {
    const found = await findRecordToCorrect(transaction, recordId);
    if (found === null) return NOT_FOUND;
    const sent = await findSentBefore(transaction, [subjectOf(found)], seen.form);
    const record = sent?.records.get(found.place.id);
    if (record !== undefined) return { ok: true, record };
    const refused = await refuse(transaction, found, checked.status, seen.version);
    return refused ?? storeCorrection(transaction, register, found, checked.status, seen.form);
  });
}

const NOTE_MISSING = {
  ok: false,
  reason: "note-missing",
  message: "Say in the note why the record is corrected: it stands beside what was said before.",
} as const;

const NOT_FOUND = {
  ok: false,
  reason: "not-found",
  message: "The register has no such status record.",
} as const;

async function refuse(
  transaction: Transaction,
  { place, correctedBy, said }: RecordToCorrect,
  status: CheckedStatus,
  version: number | undefined,
): Promise<CorrectStatusOutcome | null> {
  if (correctedBy !== null) {
    const message = `This record was corrected by ${correctedBy.by} on ${formatDay(correctedBy.on)} already. Correct that correction.`;
    return { ok: false, reason: "already-corrected", message };
  }
  const others = place.said.filter(({ id }) => id !== said.id);
  return (
    (await refuseChanged(transaction, place.mandate, version)) ??
    (await refuseMissingFile(transaction, status.evidence)) ??
    refuseForPlace({ ...place, said: others }, status)
  );
}

async function storeCorrection(
  transaction: Transaction,
  register: Register,
  { place, said, evidence: evidenceBefore }: RecordToCorrect,
  status: CheckedStatus,
  form: string | undefined,
): Promise<CorrectStatusOutcome> {
  const { actor, now } = register;
  const { mandate } = place;
  if (!(await raiseVersion(transaction, mandate.id, mandate.version))) return NOT_FOUND;
  const saved = await saveFilesOf(transaction, status.evidence, register);
  const record = { ...status, corrects: said.id, evidence: saved.map(({ row }) => row) };
  const id = await saveStatusRecord(transaction, place.id, record, actor.name, now);
  await recordAudit(transaction, {
    at: now,
    actor: actor.name,
    door: actor.door,
    action: "correct-status",
    subject: `${mandate.slug}/${mandate.label}`,
    detail: {
      version: mandate.version + 1,
      ...(form === undefined ? {} : { form }),
      corrects: said.id,
      occurrences: [{ id: place.id, key: place.key, bodyId: place.bodyId, record: id }],
      before: { ...said, evidence: evidenceBefore },
      after: { ...status, evidence: saved.map(({ named }) => named) },
    },
  });
  await noticeWatchers(transaction, {
    kind: "status",
    resolution: mandate.slug,
    label: mandate.label,
    bodyIds: place.bodyId === null ? [] : [place.bodyId],
    ...{ by: actor.name, byUserId: actor.userId, at: now },
    detail: { status: status.status, asOf: status.asOf },
  });
  return { ok: true, record: id };
}

function subjectOf({ place: { mandate } }: RecordToCorrect): string {
  return `${mandate.slug}/${mandate.label}`;
}
