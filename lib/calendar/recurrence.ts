import { addDays, type Day, daysBetween, earlier, LAST_DAY, makeDay, parseDay, yearOf } from "./day";
import { addDuration, type Duration, greatestDays, parseDuration } from "./duration";
import type { Reason } from "./reason";
import { type Calendar, findOrganCalendar, publishedCalendar, type SessionReference } from "./session";
import { sessionWindow, type Window } from "./window";

/**
 * What the first occurrence of a recurrence is counted from: a day, the day on which the first falls due, a session, or a year as a whole ("in 2020"), with
 * an organ where it is one of that organ's sessions of the year and nobody says which.
 */
export type RecurrenceStart =
  | Day
  | { readonly first: Day }
  | SessionReference
  | { readonly year: number; readonly organ?: string };

/** Something that is to happen again and again. */
export interface Recurrence {
  /** ISO 8601 duration from one occurrence to the next: "P4Y". Anything else ("irregular") has no occurrences that can be counted. */
  readonly every: string;
  readonly start: RecurrenceStart;
  /** Day of the year on which each falls, as "07-30"; null: not said. With it the years alone are counted, `every` in whole years. */
  readonly on: string | null;
  /** The last day on which one may fall; null: no end is said. */
  readonly until: Day | null;
}

/** One occurrence of a recurrence. */
export interface RecurringWindow extends Window {
  /** Which one it is, counted from 1 at the start, whatever days were asked for. */
  readonly index: number;
}

/** The days, both included, for which occurrences are wanted. */
export interface Range {
  readonly from: Day;
  readonly to: Day;
}

/**
 * The occurrences of a recurrence that share at least one day with a range, in order; the range bounds them, so there is
 * never an endless list. Each carries its arithmetic.
 * - Counted from a session, they fall in sessions: "P4Y" from the 72nd session of an organ with one session a year is the
 *   72nd, 76th, 80th, the starting session being the first.
 * - Counted from a year, they are calendar years, the starting year being the first.
 * - With `on`, they are that day of each year, on or after the start (29 February: in a common year the 28th).
 * - Counted from a day, each is the time in which one falls due: from the day after the last due day to the due day; the
 *   first is due one duration after the start, or on the day that is said to be the first. All are counted from the start, so that nothing drifts; one that would fall
 *   due after the end does not occur.
 *
 * Empty: the duration or the session is not known, or the range holds none.
 * @example
 * expandRecurrence({ every: "P4Y", start: { organ: "General Assembly", number: 72 }, on: null, until: null }, { from: "2021-01-01", to: "2026-01-01" }).map((one) => [one.index, one.from, one.by]) // => [[2, "2021-09-14", "2022-09-12"], [3, "2025-09-09", "2026-09-07"]]
 * @example
 * expandRecurrence({ every: "P1Y", start: "2019-12-18", on: "07-30", until: null }, { from: "2019-01-01", to: "2021-12-31" }).map((one) => one.by) // => ["2020-07-30", "2021-07-30"]
 * @example
 * expandRecurrence({ every: "P90D", start: "2023-10-30", on: null, until: null }, { from: "2024-01-29", to: "2024-02-01" }).map((one) => [one.index, one.from, one.by]) // => [[2, "2024-01-29", "2024-04-27"]]
 */
export function expandRecurrence(
  recurrence: Recurrence,
  range: Range,
  calendar: Calendar = publishedCalendar,
): readonly RecurringWindow[] {
  const duration = parseDuration(recurrence.every);
  const to = recurrence.until ? earlier(recurrence.until, range.to) : range.to;
  if (!duration || range.from > to) return [];
  const occurrence = occurrencesOf(recurrence, duration, calendar);
  const found: RecurringWindow[] = [];
  for (let index = occurrence.firstIndexNear(range.from); ; index++) {
    const window = occurrence.at(index);
    if (!window || window.from > to || window.from === LAST_DAY) return found;
    if (window.by >= range.from && isWanted(window, recurrence))
      found.push(explained(window, index, recurrence));
  }
}

interface DatedWindow extends Window {
  readonly from: Day;
  readonly by: Day;
}

/** The occurrences as a sequence: `at` gives the n-th, null where the sequence ends; `firstIndexNear` one at or before a day. */
interface Occurrences {
  readonly at: (index: number) => DatedWindow | null;
  readonly firstIndexNear: (day: Day) => number;
}

function occurrencesOf(recurrence: Recurrence, duration: Duration, calendar: Calendar): Occurrences {
  const { start, on } = recurrence;
  if (on !== null) return yearlyDays(firstDayOf(start, calendar), duration, on);
  if (typeof start === "string") return periods(start, duration, 1);
  if ("first" in start) return periods(start.first, duration, 0);
  if ("year" in start) return years(start.year, duration);
  return sessions(start, duration, calendar);
}

/**
 * Between the due days, each counted from the start at once: 31 January, 28 February, 31 March. `dueAt`: after how many durations the first is due.
 */
function periods(start: Day, duration: Duration, dueAt: 0 | 1): Occurrences {
  return {
    at: (index) => ({
      from: addDays(addDuration(start, duration, index + dueAt - 2), 1),
      by: addDuration(start, duration, index + dueAt - 1),
      reasons: [],
    }),
    firstIndexNear: (day) => Math.max(1, Math.floor(daysBetween(start, day) / greatestDays(duration))),
  };
}

function years(year: number, duration: Duration): Occurrences {
  const step = wholeYears(duration);
  return {
    at: (index) => {
      const nth = year + (index - 1) * step;
      return step < 1 ? null : { from: makeDay(nth, 1, 1), by: makeDay(nth, 12, 31), reasons: [] };
    },
    firstIndexNear: (day) => Math.max(1, Math.floor((yearOf(day) - year) / Math.max(1, step))),
  };
}

function yearlyDays(start: Day | null, duration: Duration, on: string): Occurrences {
  const step = wholeYears(duration);
  const first = start && onDayOfYear(yearOf(start), on);
  if (!start || !first || step < 1) return { at: () => null, firstIndexNear: () => 1 };
  const year = yearOf(start) + (first < start ? 1 : 0);
  return {
    at: (index) => {
      const day = onDayOfYear(year + (index - 1) * step, on);
      return day && { from: day, by: day, reasons: [] };
    },
    firstIndexNear: (day) => Math.max(1, Math.floor((yearOf(day) - year) / step)),
  };
}

function sessions(start: SessionReference, duration: Duration, calendar: Calendar): Occurrences {
  const step = sessionsIn(start.organ, duration);
  return {
    at: (index) => {
      if (step === null) return null;
      const number = start.number + (index - 1) * step;
      const { from, by, reasons } = sessionWindow({ ...start, number }, calendar);
      return from && by && { from, by, reasons };
    },
    // Sessions of an organ are few enough to be walked through from the first.
    firstIndexNear: () => 1,
  };
}

/**
 * How many of an organ's regular sessions a duration spans. Null: no whole number of them, the organ does not always hold as many a year, or the calendar
 * does not know it.
 * @example
 * sessionsIn("General Assembly", { months: 24, days: 0 }) // => 2
 * @example
 * sessionsIn("General Assembly", { months: 3, days: 0 }) // => null
 */
export function sessionsIn(organ: string, duration: Duration): number | null {
  const sessionsAYear = findOrganCalendar(organ)?.sessionsAYear ?? null;
  if (sessionsAYear === null || duration.days > 0) return null;
  const step = (duration.months * sessionsAYear) / 12;
  return Number.isInteger(step) && step > 0 ? step : null;
}

function wholeYears(duration: Duration): number {
  return duration.days > 0 || duration.months % 12 !== 0 ? 0 : duration.months / 12;
}

function onDayOfYear(year: number, on: string): Day | null {
  const text = `${String(year).padStart(4, "0")}-${on}`;
  return parseDay(text) ?? (on === "02-29" && year > 0 && year < 10_000 ? makeDay(year, 2, 28) : null);
}

function firstDayOf(start: RecurrenceStart, calendar: Calendar): Day | null {
  if (typeof start === "string") return start;
  if ("first" in start) return start.first;
  return "year" in start ? makeDay(start.year, 1, 1) : sessionWindow(start, calendar).from;
}

/** A period between due days occurs only where its due day lies within the end that was said. */
function isWanted(window: DatedWindow, { start, until }: Recurrence): boolean {
  const betweenDueDays = typeof start === "string" || "first" in start;
  return until === null || !betweenDueDays || window.by <= until;
}

/** The window, cut at the end that was said, with its arithmetic. */
function explained(window: DatedWindow, index: number, recurrence: Recurrence): RecurringWindow {
  const { every, start, on, until } = recurrence;
  const by = until ? earlier(window.by, until) : window.by;
  const reasons: Reason[] = [
    { rule: "recurrence-start", values: startValues(start) },
    ...window.reasons,
    ...(on === null ? [] : [{ rule: "yearly-day" as const, values: { on } }]),
    { rule: "recurrence", values: { every, index, from: window.from, by } },
  ];
  if (until) reasons.push({ rule: "recurrence-end", values: { until } });
  return { index, from: window.from, by, reasons };
}

function startValues(start: RecurrenceStart): Reason["values"] {
  if (typeof start === "string") return { kind: "day", day: start };
  if ("first" in start) return { kind: "first", day: start.first };
  return "year" in start ? { kind: "year", ...start } : { kind: "session", ...start };
}
