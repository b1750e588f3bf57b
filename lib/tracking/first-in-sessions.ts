import { addDays, type Day, yearOf } from "../calendar/day";
import { parseDuration } from "../calendar/duration";
import { type RecurrenceStart, sessionsIn } from "../calendar/recurrence";
import { type Calendar, findOrganCalendar, nextSession, type SessionReference } from "../calendar/session";

/** A recurrence that is counted in the sessions of an organ. */
export interface RhythmicRecurrence {
  readonly organ: string;
  readonly every: string | null;
  /** The first day, where one is said ("starting in 2025"). */
  readonly from?: Day | null;
}

/**
 * The session in which a recurrence that is counted in an organ's sessions falls for the first time. A session of that organ named beside it ("next at its
 * seventy-ninth session"); else the first that opens from the day that is said; else the one that lies a whole turn after the adoption: what is done every two
 * years is not due again in the next session. Of an organ with several sessions a year nobody says in which of them something yearly falls: the year as a whole.
 * Null: the calendar does not know the organ's sessions, or so many months are no whole number of them.
 * @example
 * firstInSessions({ organ: "General Assembly", every: "P1Y" }, [], "2019-12-18", publishedCalendar) // => { "organ": "General Assembly", "number": 75 }
 * @example
 * firstInSessions({ organ: "General Assembly", every: "P2Y" }, [], "2019-12-18", publishedCalendar) // => { "organ": "General Assembly", "number": 76 }
 * @example
 * firstInSessions({ organ: "General Assembly", every: "P3M" }, [], "2019-12-18", publishedCalendar) // => null
 */
export function firstInSessions(
  { organ, every, from = null }: RhythmicRecurrence,
  named: readonly SessionReference[],
  adopted: Day | null,
  calendar: Calendar,
): RecurrenceStart | null {
  const duration = parseDuration(every ?? "");
  const step = duration && sessionsIn(organ, duration);
  const known = findOrganCalendar(organ);
  if (!duration || !step || !known) return null;
  const beside = named.find((session) => session.organ === organ);
  if (beside) return beside;
  const day = from ?? adopted;
  if (day === null) return null;
  const years = duration.months / 12;
  if ((known.sessionsAYear ?? 1) > 1 && Number.isInteger(years))
    return { year: yearOf(day) + (from === null ? years : 0), organ };
  if (from !== null && known.countedBy === "year") return { organ, number: yearOf(from) };
  const next = nextSession(organ, from === null ? day : addDays(day, -1), calendar);
  return next && { organ, number: next.number + (from === null ? step - 1 : 0) };
}
