import { addDays, type Day, lastDayOfMonth, parseDay, yearOf } from "../calendar/day";
import { parseDuration } from "../calendar/duration";
import { expandRecurrence, type Range, type RecurrenceStart, sessionsIn } from "../calendar/recurrence";
import { type Calendar, publishedCalendar } from "../calendar/session";
import type { Deadline } from "../grammar/provision";
import { firstInSessions } from "./first-in-sessions";
import type { DueTime } from "./occurrence";

/**
 * The times at which a recurrence falls due within a range. It is counted from what the words say (a session, a day, a year); else, where it keeps the rhythm
 * of an organ's sessions, from that organ's session named in the paragraph or the first that can be meant after the adoption; else from a dated deadline
 * elsewhere in the paragraph ("the next such report, to be produced in 2020"); else from the adoption. "irregular" and what cannot be counted is one time
 * without days.
 * @example
 * deriveRecurringTimes({ every: "irregular", text: "regularly", reasons: [] }, [], "2019-12-18", { from: "2019-12-18", to: "2022-01-01" }).length // => 1
 * @example
 * deriveRecurringTimes({ every: "P1Y", rhythm: "General Assembly", on: null, until: null }, [], "2019-12-18", { from: "2019-12-18", to: "2022-01-01" }).map((time) => [time.key, time.window.from]) // => [["P1Y #1", "2020-09-15"], ["P1Y #2", "2021-09-14"]]
 */
export function deriveRecurringTimes(
  deadline: Deadline,
  siblings: readonly Deadline[],
  adopted: Day | null,
  range: Range,
  calendar: Calendar = publishedCalendar,
): DueTime[] {
  const start = startOf(deadline, siblings, adopted, calendar);
  const every = deadline.every ?? "irregular";
  const times =
    start === null
      ? []
      : expandRecurrence({ every, start, on: deadline.on, until: deadline.until }, range, calendar).map(
          (window): DueTime => ({ key: `${every} #${window.index}`, kind: "recurrence", window }),
        );
  if (times.length > 0) return times;
  return [{ key: every, kind: "recurrence", window: { from: null, by: null, reasons: deadline.reasons } }];
}

function startOf(
  deadline: Deadline,
  siblings: readonly Deadline[],
  adopted: Day | null,
  calendar: Calendar,
): RecurrenceStart | null {
  const said = deadline.starting ?? deadline.session;
  if (said) return said;
  if (deadline.on !== null) return deadline.from ?? adopted;
  const sessions = siblings.flatMap(({ every, session }) => (every === null && session ? [session] : []));
  const rhythmic = deadline.rhythm
    ? firstInSessions({ ...deadline, organ: deadline.rhythm }, sessions, adopted, calendar)
    : null;
  return rhythmic ?? saidFrom(deadline) ?? besideIt(deadline, siblings) ?? adopted;
}

/** "Starting in 2025", "beginning in March 2025", "with effect from 1 January 2025": the first is due in that year, in that month, on that day. */
function saidFrom({ from = null, every, reasons }: Deadline): RecurrenceStart | null {
  if (from === null) return null;
  if (reasons.some(({ rule }) => rule === "recurrence-start")) return { first: from };
  if (from.slice(5) !== "01-01") return { first: lastDayOfMonth(from) };
  return isWholeYears(every) ? { year: yearOf(from) } : addDays(from, -1);
}

/** A dated deadline in the paragraph, where the recurrence can be counted from it. */
function besideIt({ every }: Deadline, siblings: readonly Deadline[]): RecurrenceStart | null {
  const dated = siblings.find(
    (sibling) => sibling.every === null && (sibling.session ?? sibling.by) !== null,
  );
  const duration = parseDuration(every ?? "");
  if (dated?.session) return duration && sessionsIn(dated.session.organ, duration) ? dated.session : null;
  if (dated?.by) return isWholeYear(dated) && isWholeYears(every) ? { year: yearOf(dated.by) } : dated.by;
  return null;
}

/** "in 2020" is the year, not its last day. */
function isWholeYear({ from, by }: Deadline): boolean {
  return from !== null && by !== null && parseDay(from)?.slice(5) === "01-01" && by.slice(5) === "12-31";
}

function isWholeYears(every: string | null): boolean {
  const duration = parseDuration(every ?? "");
  return duration !== null && duration.days === 0 && duration.months % 12 === 0;
}
