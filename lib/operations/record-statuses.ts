import { allows } from "../access/permissions";
import {
  type MandatePlace,
  type OccurrencePlace,
  readOccurrencePlaces,
} from "../store/reading/occurrence-places";
import { inTransaction, type Transaction } from "../store/store";
import { recordAudit } from "../store/writing/audit";
import { raiseVersion } from "../store/writing/mandate-version";
import { noticeWatchers } from "../store/writing/notices";
import { saveStatusRecord } from "../store/writing/save-status-record";
import { type ChangedMeanwhile, refuseChanged } from "./changed-meanwhile";
import { refuseMissingFile, type SavedEvidence, saveFilesOf } from "./evidence-input";
import { type NotAllowed, notAllowed, type Register } from "./register";
import { findSentBefore, type SentBefore } from "./sent-before";
import {
  type CheckedStatus,
  checkStatus,
  type PlaceRefused,
  refuseForPlace,
  type StatusInput,
  type StatusRefused,
} from "./status-input";

/** An occurrence of which something is said, with the version of its mandate that was seen; left out: nobody saw one. */
export interface OccurrenceToReport {
  readonly id: number;
  readonly version?: number | undefined;
}

/** What came of it for one occurrence: the number of its record, or why there is none. */
export type OccurrenceOutcome = { readonly occurrence: number } & (
  | { readonly ok: true; readonly record: number }
  | OccurrenceRefused
);

export type OccurrenceRefused =
  | PlaceRefused
  | ChangedMeanwhile
  | { readonly ok: false; readonly reason: "not-found"; readonly message: string };

export type RecordStatusesOutcome =
  | { readonly ok: true; readonly outcomes: readonly OccurrenceOutcome[] }
  | StatusRefused
  | { readonly ok: false; readonly reason: "nothing-chosen"; readonly message: string }
  | { readonly ok: false; readonly reason: "too-many"; readonly message: string }
  | NotAllowed;

/** More than this at once nobody looks through before they confirm. */
export const MOST_AT_ONCE = 200;

const NOT_FOUND = {
  ok: false,
  reason: "not-found",
  message: "The register has no such occurrence any more: the resolution was imported again. Choose it anew.",
} as const;

/**
 * Records one status of many occurrences at once, in one transaction: each is recorded wholly or refused with a reason, and the others do not suffer by it.
 * What is wrong with the status itself refuses the whole. One audit entry a mandate. `form` is the one-time key of a form: sent twice, it records once.
 */
export async function recordStatuses(
  register: Register,
  chosen: readonly OccurrenceToReport[],
  input: StatusInput,
  { form }: { readonly form?: string | undefined } = {},
): Promise<RecordStatusesOutcome> {
  if (!allows(register.actor, "record-status")) return notAllowed(register.actor, "record a status");
  const occurrences = [...new Map(chosen.map((one) => [one.id, one])).values()];
  const checked = refuseNumber(occurrences.length) ?? checkStatus(register, input);
  if (!checked.ok) return checked;
  return inTransaction(register.store, async (transaction) => {
    const missing = await refuseMissingFile(transaction, checked.status.evidence);
    if (missing !== null) return missing;
    const outcomes = await recordEach(transaction, register, occurrences, checked.status, form);
    return {
      ok: true,
      outcomes: occurrences.map(({ id }) => outcomes.get(id) ?? { occurrence: id, ...NOT_FOUND }),
    };
  });
}

function refuseNumber(number: number) {
  if (number === 0)
    return {
      ok: false,
      reason: "nothing-chosen",
      message: "Nothing was chosen: tick what the status is said of.",
    } as const;
  if (number <= MOST_AT_ONCE) return null;
  return {
    ok: false,
    reason: "too-many",
    message: `At most ${MOST_AT_ONCE} can be recorded at once; ${number} were chosen.`,
  } as const;
}

async function recordEach(
  transaction: Transaction,
  register: Register,
  chosen: readonly OccurrenceToReport[],
  status: CheckedStatus,
  form: string | undefined,
): Promise<Map<number, OccurrenceOutcome>> {
  const places = await readOccurrencePlaces(
    transaction,
    chosen.map(({ id }) => id),
  );
  const subjects = [...new Set(places.map(({ mandate }) => subjectOf(mandate)))];
  const sent = await findSentBefore(transaction, subjects, form);
  const seen = new Map(chosen.map(({ id, version }) => [id, version]));
  const outcomes = new Map<number, OccurrenceOutcome>();
  let saved: SavedEvidence[] | null = null;
  for (const [mandate, own] of byMandate(places)) {
    const fit: OccurrencePlace[] = [];
    for (const place of own) {
      const decided = await decide(transaction, place, status, { seen: seen.get(place.id), sent });
      if (decided === null) fit.push(place);
      else outcomes.set(place.id, { occurrence: place.id, ...decided });
    }
    if (fit.length === 0 || !(await raiseVersion(transaction, mandate.id, mandate.version))) continue;
    saved ??= await saveFilesOf(transaction, status.evidence, register);
    for (const outcome of await store(transaction, register, { mandate, places: fit, status, saved, form }))
      outcomes.set(outcome.occurrence, outcome);
  }
  return outcomes;
}

function byMandate(places: readonly OccurrencePlace[]): [MandatePlace, OccurrencePlace[]][] {
  const mandates = new Map(places.map(({ mandate }) => [mandate.id, mandate]));
  return [...mandates.values()].map((mandate) => [
    mandate,
    places.filter((place) => place.mandate.id === mandate.id),
  ]);
}

/** What is to be answered without recording anything; null: it is to be recorded. */
async function decide(
  transaction: Transaction,
  place: OccurrencePlace,
  status: CheckedStatus,
  { seen, sent }: { readonly seen: number | undefined; readonly sent: SentBefore | null },
): Promise<{ readonly ok: true; readonly record: number } | OccurrenceRefused | null> {
  const record = sent?.records.get(place.id);
  if (record !== undefined) return { ok: true, record };
  // What this very form changed when it was sent first is no change by somebody else.
  const changed = sent === null ? await refuseChanged(transaction, place.mandate, seen) : null;
  return changed ?? refuseForPlace(place, status);
}

interface ToStore {
  readonly mandate: MandatePlace;
  readonly places: readonly OccurrencePlace[];
  readonly status: CheckedStatus;
  readonly saved: readonly SavedEvidence[];
  readonly form: string | undefined;
}

async function store(
  transaction: Transaction,
  { actor, now }: Register,
  { mandate, places, status, saved, form }: ToStore,
): Promise<OccurrenceOutcome[]> {
  const record = { ...status, evidence: saved.map(({ row }) => row) };
  const ids = new Map<number, number>();
  for (const { id } of places) ids.set(id, await saveStatusRecord(transaction, id, record, actor.name, now));
  await recordAudit(transaction, {
    at: now,
    actor: actor.name,
    door: actor.door,
    action: "record-status",
    subject: subjectOf(mandate),
    detail: {
      version: mandate.version + 1,
      ...(form === undefined ? {} : { form }),
      occurrences: places.map(({ id, key, bodyId, said }) => ({
        ...{ id, key, bodyId, record: ids.get(id) },
        before: said.at(-1) ?? null,
      })),
      after: { ...status, evidence: saved.map(({ named }) => named) },
    },
  });
  await noticeWatchers(transaction, {
    kind: "status",
    resolution: mandate.slug,
    label: mandate.label,
    bodyIds: [...new Set(places.flatMap(({ bodyId }) => bodyId ?? []))],
    ...{ by: actor.name, byUserId: actor.userId, at: now },
    detail: { status: status.status, asOf: status.asOf },
  });
  return places.map(({ id }) => ({ occurrence: id, ok: true, record: ids.get(id) ?? 0 }));
}

function subjectOf({ slug, label }: MandatePlace): string {
  return `${slug}/${label}`;
}
