import { allows } from "../access/permissions";
import { findIndicatorOfReading } from "../store/reading/indicators";
import { inTransaction, type Transaction } from "../store/store";
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
import { NO_SUCH_PROVISION, type NoSuchProvision } from "./tracked-provision";

/** What a reading should have said, and why. */
export interface ReadingCorrection {
  /** The resolution's place in addresses. */
  readonly slug: string;
  readonly label: string;
  /** Number of the reading that is corrected. */
  readonly reading: number;
  readonly day: string;
  readonly value: number;
  readonly source: string;
  readonly why: string;
}

export type CorrectReadingOutcome =
  | { readonly ok: true; readonly reading: number | null }
  | {
      readonly ok: false;
      readonly reason: "why-missing" | "corrected-already" | "says-the-same";
      readonly message: string;
    }
  | ReadingRefused
  | NoSuchProvision
  | ChangedMeanwhile
  | NotAllowed;

interface Keys {
  readonly version?: number | undefined;
  readonly form?: string | undefined;
}

/** Corrects a reading: it stays where it is and counts no more, on any day; the correction names it and says why. */
export async function correctReading(
  register: Register,
  correction: ReadingCorrection,
  keys: Keys = {},
): Promise<CorrectReadingOutcome> {
  if (!allows(register.actor, "record-state")) return notAllowed(register.actor, "correct a reading");
  if (correction.why.trim() === "") return WHY_MISSING;
  return inTransaction(register.store, (transaction) => correct(transaction, register, correction, keys));
}

const WHY_MISSING = {
  ok: false,
  reason: "why-missing",
  message: "Say why the reading is corrected.",
} as const;

async function correct(
  transaction: Transaction,
  register: Register,
  { slug, label, reading: id, day, value, source, why }: ReadingCorrection,
  { version, form }: Keys,
): Promise<CorrectReadingOutcome> {
  const fields = readingSchema.safeParse({ value, source, note: why });
  if (!fields.success) return FIELDS_REFUSED;
  const indicator = await findIndicatorOfReading(transaction, id);
  if (indicator === null) return NO_SUCH_PROVISION;
  const placed = await findPlacedIndicator(transaction, { slug, label, indicator });
  if (!placed.ok) return placed;
  if ((await findSentBefore(transaction, [`${slug}/${label}`], form)) !== null)
    return { ok: true, reading: null };
  const { readings } = placed.indicator;
  const corrects = readings.find((one) => one.id === id);
  if (corrects === undefined) return NO_SUCH_PROVISION;
  const before = readings.find((one) => one.corrects === id);
  if (before !== undefined) return correctedAlready(before.recordedBy);
  if (corrects.day === day && corrects.value === value && corrects.source === source.trim())
    return SAYS_THE_SAME;
  const refused =
    (await refuseChanged(transaction, placed.mandate, version)) ??
    refuseDay(placed.indicator, day, register.today, id);
  if (refused !== null) return refused;
  return keepReading(transaction, register, { ...placed, reading: { ...fields.data, day }, corrects, form });
}

const SAYS_THE_SAME = {
  ok: false,
  reason: "says-the-same",
  message: "The correction says the same as the reading: day, number and source.",
} as const;

function correctedAlready(by: string) {
  const message = `This reading was corrected by ${by} already. Correct that correction.`;
  return { ok: false, reason: "corrected-already", message } as const;
}
