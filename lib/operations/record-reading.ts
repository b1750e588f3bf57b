import { allows } from "../access/permissions";
import { inTransaction } from "../store/store";
import { type ChangedMeanwhile, refuseChanged } from "./changed-meanwhile";
import { keepReading } from "./keep-reading";
import {
  FIELDS_REFUSED,
  findPlacedIndicator,
  type ReadingRefused,
  readingSchema,
  refuseDay,
} from "./placed-indicator";
import { type NotAllowed, notAllowed, type Register } from "./register";
import { findSentBefore } from "./sent-before";
import type { NoSuchProvision } from "./tracked-provision";

/** A figure on a day, as somebody read it. */
export interface ReadingInput {
  /** The resolution's place in addresses. */
  readonly slug: string;
  readonly label: string;
  /** Number of the indicator. */
  readonly indicator: number;
  readonly day: string;
  readonly value: number;
  /** Where it is written: a symbol, an address, a title. */
  readonly source: string;
  readonly note: string | null;
}

export type RecordReadingOutcome =
  | { readonly ok: true; readonly reading: number | null }
  | ReadingRefused
  | NoSuchProvision
  | ChangedMeanwhile
  | NotAllowed;

/** Adds a reading to an indicator. Of one day one reading counts; another figure of the same day is a correction. `form` is the one-time key of a form: sent twice, it records once. */
export async function recordReading(
  register: Register,
  { slug, label, indicator: id, day, ...input }: ReadingInput,
  { version, form }: { readonly version?: number | undefined; readonly form?: string | undefined } = {},
): Promise<RecordReadingOutcome> {
  if (!allows(register.actor, "record-state")) return notAllowed(register.actor, "record a reading");
  const fields = readingSchema.safeParse(input);
  if (!fields.success) return FIELDS_REFUSED;
  return inTransaction(register.store, async (transaction) => {
    const placed = await findPlacedIndicator(transaction, { slug, label, indicator: id });
    if (!placed.ok) return placed;
    if ((await findSentBefore(transaction, [`${slug}/${label}`], form)) !== null)
      return { ok: true, reading: null };
    const refused =
      (await refuseChanged(transaction, placed.mandate, version)) ??
      refuseDay(placed.indicator, day, register.today, null);
    if (refused !== null) return refused;
    const reading = { ...fields.data, note: fields.data.note || null, day };
    return keepReading(transaction, register, { ...placed, reading, corrects: null, form });
  });
}
