import type { Status } from "../vocabulary/status";
import { END_OF_DAYS, inTheOrderSaid, leaveOutCorrected, type RecordedStatus, type Stop } from "./periods";

/** A status that was said of an occurrence, and whether it was said of the later ones, too. */
export interface RecordedOnwards extends RecordedStatus {
  readonly onwards: boolean;
}

/** With these statuses one can say of a recurrence that it does not come any more. */
export const STOPPING_STATUSES: readonly Status[] = [
  "superseded",
  "overtaken-by-events",
  "not-applicable",
  "not-implemented",
];

/** A turn of a recurrence: what it is a turn of, for which body, and which one. */
export interface Turn {
  readonly series: string;
  readonly index: number;
}

/**
 * Which turn of which recurrence an occurrence is, by its key. Null: none that is counted.
 * @example
 * turnOf("secretary-general | P1Y #3") // => { series: "secretary-general | P1Y", index: 3 }
 * @example
 * turnOf("secretary-general | irregular") // => null
 */
export function turnOf(key: string): Turn | null {
  const at = key.lastIndexOf(" #");
  const index = at < 0 ? Number.NaN : Number(key.slice(at + 2));
  return Number.isInteger(index) ? { series: key.slice(0, at), index } : null;
}

/**
 * The days on which a recurrence is stopped by what was said of one of its occurrences: from the day of a record that is said onwards up to the next
 * record of that occurrence which is not. What was corrected stops nothing. Of several records of one day the last made counts.
 * @example
 * stopsOf([{ id: 1, status: "superseded", asOf: "2022-03-01", doneOn: null, onwards: true }, { id: 2, status: "in-progress", asOf: "2023-01-10", doneOn: null, onwards: false }]) // => [{ since: "2022-03-01", until: "2023-01-10" }]
 * @example
 * stopsOf([{ id: 1, status: "superseded", asOf: "2022-03-01", doneOn: null, onwards: false }]) // => []
 */
export function stopsOf(records: readonly RecordedOnwards[]): Stop[] {
  const said = leaveOutCorrected(records).sort(inTheOrderSaid);
  return said
    .map((record, index) => ({ record, until: said[index + 1]?.asOf ?? END_OF_DAYS }))
    .filter(({ record, until }) => record.onwards && record.asOf < until)
    .map(({ record, until }) => ({ since: record.asOf, until }));
}
