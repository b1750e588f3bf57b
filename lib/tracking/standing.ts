import type { Day } from "../calendar/day";
import { addDays, addYears } from "../calendar/day";
import type { Standing, Status, Timeliness } from "../vocabulary/status";

/** What standing is computed from: an occurrence and what was last said of it. */
export interface OccurrenceState {
  /** Whether its provision asks something of somebody; a declaration does not. */
  readonly asks: boolean;
  readonly from: Day | null;
  readonly by: Day | null;
  readonly status: Status;
  /** The day of which the status was said; null while nobody said anything. */
  readonly statusAsOf: Day | null;
  /** The day on which what was asked was done; null where it was not, or nobody says when. */
  readonly doneOn: Day | null;
}

/** What is due within so many days from today is due soon. */
export const DUE_SOON_DAYS = 90;

/** A request without a date of which nothing new was heard for so many years is stale. */
export const STALE_YEARS = 2;

/** After these statuses nothing more is expected. */
export const CLOSING_STATUSES: readonly Status[] = ["superseded", "overtaken-by-events", "not-applicable"];

/**
 * The standing of an occurrence on a day; null where there is nothing to stand: a declaration without a date.
 * A declared date that is still ahead (the next World Day) is upcoming, however near, and closed when it is past: nothing was
 * asked, so nothing is due or overdue.
 * @example
 * standingOf({ asks: true, from: null, by: "2021-12-31", status: "no-information", statusAsOf: null, doneOn: null }, "2022-01-01") // => "overdue"
 * @example
 * standingOf({ asks: true, from: null, by: "2021-12-31", status: "in-progress", statusAsOf: "2021-08-01", doneOn: null }, "2021-12-31") // => "due-soon"
 * @example
 * standingOf({ asks: false, from: null, by: null, status: "not-applicable", statusAsOf: null, doneOn: null }, "2022-01-01") // => null
 */
export function standingOf(state: OccurrenceState, today: Day): Standing | null {
  if (state.status === "implemented") return "fulfilled";
  if (!state.asks) return declaredStanding(state.by, today);
  if (CLOSING_STATUSES.includes(state.status)) return "closed";
  if (state.by !== null) return datedStanding(state.by, today);
  return isStale(state, today) ? "stale" : "open";
}

function declaredStanding(by: Day | null, today: Day): Standing | null {
  if (by === null) return null;
  return by < today ? "closed" : "upcoming";
}

/**
 * How a fulfilled occurrence lies to its window: before its first day, within it, after its last day. Null where it is not
 * fulfilled or has no window. The day it was done, or else the day of which it was said to be done.
 * @example
 * timelinessOf({ asks: true, from: "2021-09-14", by: "2022-09-12", status: "implemented", statusAsOf: "2021-06-28", doneOn: "2021-06-28" }) // => "early"
 * @example
 * timelinessOf({ asks: true, from: "2020-01-01", by: "2020-12-31", status: "implemented", statusAsOf: "2021-02-02", doneOn: "2021-02-02" }) // => "late"
 */
export function timelinessOf(state: OccurrenceState): Timeliness | null {
  const done = state.doneOn ?? state.statusAsOf;
  if (state.status !== "implemented" || done === null || (state.from === null && state.by === null))
    return null;
  if (state.from !== null && done < state.from) return "early";
  return state.by !== null && done > state.by ? "late" : "on-time";
}

/**
 * The last day that counts as soon, seen from today.
 * @example
 * lastDaySoon("2021-09-01") // => "2021-11-30"
 */
export function lastDaySoon(today: Day): Day {
  return addDays(today, DUE_SOON_DAYS);
}

/**
 * What was last heard before this day is stale, seen from today.
 * @example
 * firstDayFresh("2026-11-24") // => "2024-11-24"
 */
export function firstDayFresh(today: Day): Day {
  return addYears(today, -STALE_YEARS);
}

function datedStanding(by: Day, today: Day): Standing {
  if (by < today) return "overdue";
  return by <= lastDaySoon(today) ? "due-soon" : "upcoming";
}

function isStale(state: OccurrenceState, today: Day): boolean {
  return state.statusAsOf !== null && state.statusAsOf < firstDayFresh(today);
}
