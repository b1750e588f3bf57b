import { type Day, earlier, later } from "./day";
import type { Reason } from "./reason";
import {
  type Calendar,
  findOrganCalendar,
  publishedCalendar,
  type SessionDays,
  type SessionReference,
} from "./session";

/** The days between which something is to happen, both included; null: open on that side. */
export interface Window {
  readonly from: Day | null;
  readonly by: Day | null;
  /** The arithmetic, step by step; never empty. */
  readonly reasons: readonly Reason[];
}

/**
 * The window of a session, from the day it opens to the day it closes, with its arithmetic. Where the calendar does not
 * know the session, both ends are open and the reason is `session-unknown`.
 * @example
 * sessionWindow({ organ: "General Assembly", number: 76 }).by // => "2022-09-12"
 * @example
 * sessionWindow({ organ: "Trusteeship Council", number: 61 }).reasons[0].rule // => "session-unknown"
 */
export function sessionWindow(reference: SessionReference, calendar: Calendar = publishedCalendar): Window {
  const days = calendar.find(reference);
  if (!days)
    return { from: null, by: null, reasons: [{ rule: "session-unknown", values: { ...reference } }] };
  return { from: days.opens, by: days.closes, reasons: [sessionReason(days)] };
}

function sessionReason({ source, ...days }: SessionDays): Reason {
  const { organ, number } = days;
  const regular = days.series === undefined || days.series === "regular";
  const byYear = number >= 1000;
  // An organ that names its sessions by the year now may have counted them before, with time between them.
  const follows = regular && byYear === (findOrganCalendar(organ)?.countedBy === "year");
  const next = follows && findOrganCalendar(organ)?.contiguous ? { next: number + 1 } : {};
  return {
    rule: days.opensBasis === "season" ? "session-season" : byYear ? "session-of-year" : "session",
    values: { ...days, ...next, ...(source !== null && { source }) },
  };
}

/**
 * Several things said of one time hold at once: the days that lie in all the windows, with the steps of each and, where
 * there is more than one, a last step that joins them. An empty list restrains nothing and gives null, as do windows that
 * exclude one another.
 * @example
 * intersectWindows([{ from: "2021-09-14", by: "2022-09-12", reasons: [] }, { from: null, by: "2021-12-31", reasons: [] }]).by // => "2021-12-31"
 * @example
 * intersectWindows([{ from: "2022-01-01", by: null, reasons: [] }, { from: null, by: "2021-12-31", reasons: [] }]) // => null
 */
export function intersectWindows(windows: readonly Window[]): Window | null {
  const [first, ...others] = windows;
  if (!first) return null;
  if (others.length === 0) return first;
  const from = windows.reduce<Day | null>((day, window) => combine(day, window.from, later), null);
  const by = windows.reduce<Day | null>((day, window) => combine(day, window.by, earlier), null);
  if (from && by && from > by) return null;
  const together: Reason = { rule: "together", values: { ...(from && { from }), ...(by && { by }) } };
  return { from, by, reasons: [...windows.flatMap((window) => window.reasons), together] };
}

function combine(a: Day | null, b: Day | null, pick: (a: Day, b: Day) => Day): Day | null {
  return a && b ? pick(a, b) : (a ?? b);
}
