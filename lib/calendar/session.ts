import type { Day } from "./day";
import type { OrganCalendar } from "./organs/organ-calendar";
import { ORGAN_CALENDARS } from "./organs/registry";

/** A session of an organ: the organ's official name and the session's number (or year). */
export interface SessionReference {
  readonly organ: string;
  readonly number: number;
}

/** Whether a day is known from what happened or follows from a rule. */
export type Basis = "observed" | "computed";

/** A session as days, both included. */
export interface SessionDays extends SessionReference {
  readonly opens: Day;
  readonly opensBasis: Basis;
  readonly closes: Day;
  readonly closesBasis: Basis;
}

/**
 * The calendar of an organ by its official name. Null: the calendar does not know the organ.
 * @example
 * findOrganCalendar("General Assembly").sessionsAYear // => 1
 * @example
 * findOrganCalendar("Trusteeship Council") // => null
 */
export function findOrganCalendar(organ: string): OrganCalendar | null {
  return ORGAN_CALENDARS.find((calendar) => calendar.organ === organ) ?? null;
}

/**
 * The days of a session, both included, and whether each is observed or computed. Null: the calendar does not know the
 * organ, or not this session of it.
 * @example
 * findSession({ organ: "General Assembly", number: 76 }).opens // => "2021-09-14"
 * @example
 * findSession({ organ: "General Assembly", number: 76 }).closes // => "2022-09-12"
 * @example
 * findSession({ organ: "Trusteeship Council", number: 61 }) // => null
 */
export function findSession(reference: SessionReference): SessionDays | null {
  return findOrganCalendar(reference.organ)?.find(reference.number) ?? null;
}

/**
 * The session of an organ in which a day falls. Null: the organ is not known, has no sessions, or does not sit on that day.
 * @example
 * sessionOf("General Assembly", "2019-12-18").number // => 74
 * @example
 * sessionOf("Security Council", "2019-12-18") // => null
 */
export function sessionOf(organ: string, day: Day): SessionDays | null {
  return sessionsNear(organ, day).find((session) => session.opens <= day && day <= session.closes) ?? null;
}

/**
 * The first session of an organ that opens after a day: "its next session". Null as for `sessionOf`.
 * @example
 * nextSession("General Assembly", "2019-12-18").number // => 75
 */
export function nextSession(organ: string, day: Day): SessionDays | null {
  return sessionsNear(organ, day).find((session) => session.opens > day) ?? null;
}

/** The sessions around a day, in order: the guess of the organ's calendar may be off by one, and "the next" is one further. */
function sessionsNear(organ: string, day: Day): readonly SessionDays[] {
  const calendar = findOrganCalendar(organ);
  const near = calendar?.near(day) ?? null;
  if (!calendar || near === null) return [];
  const steps = Array.from({ length: 4 + (calendar.sessionsAYear ?? 1) * 2 }, (_, step) => near - 1 + step);
  return steps.flatMap((number) => calendar.find(number) ?? []);
}
