import { type Day, earlier, later } from "../calendar/day";
import type { Status } from "../vocabulary/status";

/** What a status record says, as far as standing depends on it. */
export interface RecordedStatus {
  /** Grows with the order in which records were made. */
  readonly id: number;
  readonly status: Status;
  readonly asOf: Day;
  readonly doneOn: Day | null;
  /** Id of the record that this one corrects; missing or null: it corrects none. */
  readonly corrects?: number | null | undefined;
}

/** A stretch of days for which one status was the last that had been said: from `since`, up to but without `until`. */
export interface Period {
  readonly since: Day;
  readonly until: Day;
  readonly status: Status;
  readonly statusAsOf: Day | null;
  readonly doneOn: Day | null;
}

/** Days on which an occurrence is not expected any more: from `since`, up to but without `until`. */
export interface Stop {
  readonly since: Day;
  readonly until: Day;
}

/** Later than any day of the calendar: the period that still lasts ends here. */
export const END_OF_DAYS: Day = "9999-12-31";

/**
 * The records that count: those that no other record corrects, in the order given. A correction counts in the place of what it corrects, on every day;
 * where it is itself corrected, neither counts.
 * @example
 * leaveOutCorrected([{ id: 1 }, { id: 2, corrects: 1 }, { id: 3, corrects: null }]) // => [{ id: 2, corrects: 1 }, { id: 3, corrects: null }]
 */
export function leaveOutCorrected<Said extends Pick<RecordedStatus, "id" | "corrects">>(
  records: readonly Said[],
): Said[] {
  const corrected = new Set(records.map(({ corrects }) => corrects));
  return records.filter(({ id }) => !corrected.has(id));
}

/**
 * The periods of an occurrence, in order, from the day its resolution begins to count. The first is
 * silence (`initial`: no information; not applicable for a declaration). What was corrected does not count. Of several records of one day the last made counts.
 * A record of a day before `begins` counts from `begins`. There is no gap between them but the days in `stops`, on which there is no silence to tell of; what
 * somebody said of the occurrence itself stays.
 * @example
 * derivePeriods("2019-12-18", "no-information", []) // => [{ since: "2019-12-18", until: "9999-12-31", status: "no-information", statusAsOf: null, doneOn: null }]
 * @example
 * derivePeriods("2019-12-18", "no-information", [], [{ since: "2022-03-01", until: "9999-12-31" }]).map((period) => period.until) // => ["2022-03-01"]
 */
export function derivePeriods(
  begins: Day,
  initial: Status,
  records: readonly RecordedStatus[],
  stops: readonly Stop[] = [],
): Period[] {
  const silence: Period = {
    since: begins,
    until: END_OF_DAYS,
    status: initial,
    statusAsOf: null,
    doneOn: null,
  };
  const said = leaveOutCorrected(records).sort(inTheOrderSaid);
  const starts = [
    silence,
    ...said.map((record) => ({
      since: record.asOf < begins ? begins : record.asOf,
      until: END_OF_DAYS,
      status: record.status,
      statusAsOf: record.asOf,
      doneOn: record.doneOn,
    })),
  ];
  return starts
    .map((period, index) => ({ ...period, until: starts[index + 1]?.since ?? END_OF_DAYS }))
    .flatMap((period) => (period.statusAsOf === null ? outside(period, stops) : [period]))
    .filter((period) => period.since < period.until);
}

/**
 * The order in which records count: by the day of which they are said, of one day in the order in which they were made. Negative: `a` comes before `b`.
 * @example
 * [{ id: 2, asOf: "2022-03-01" }, { id: 1, asOf: "2022-03-01" }, { id: 3, asOf: "2021-03-01" }].sort(inTheOrderSaid).map(({ id }) => id) // => [3, 1, 2]
 */
export function inTheOrderSaid(
  a: Pick<RecordedStatus, "id" | "asOf">,
  b: Pick<RecordedStatus, "id" | "asOf">,
): number {
  if (a.asOf === b.asOf) return a.id - b.id;
  return a.asOf < b.asOf ? -1 : 1;
}

/** What is left of a period outside the days of some stops. */
function outside(period: Period, stops: readonly Stop[]): Period[] {
  return stops.reduce(
    (left, stop) =>
      left.flatMap((part) => [
        { ...part, until: earlier(part.until, stop.since) },
        { ...part, since: later(part.since, stop.until) },
      ]),
    [period],
  );
}
