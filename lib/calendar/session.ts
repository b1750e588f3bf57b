import { addDays, type Day } from "./day";
import type { OrganCalendar } from "./organs/organ-calendar";
import { ORGAN_CALENDARS } from "./organs/registry";

/** The rows in which an organ counts its sessions. */
export const SESSION_SERIES = ["regular", "special", "emergency-special"] as const;
export type SessionSeries = (typeof SESSION_SERIES)[number];

/** A session of an organ: the organ's official name and the session's number (or year). */
export interface SessionReference {
  readonly organ: string;
  readonly number: number;
  /** Left out: a regular session. */
  readonly series?: SessionSeries;
}

/**
 * How a day is known: it happened (or stands in an invitation or decision of the organ); it follows from a rule; it is only the outer end of the
 * time of year in which such sessions are held; somebody gave it to this register.
 */
export const BASES = ["observed", "computed", "season", "recorded"] as const;
export type Basis = (typeof BASES)[number];

/** A session as days, both included. With the basis `season` they are the earliest and the latest days on which it can lie. */
export interface SessionDays extends SessionReference {
  readonly opens: Day;
  readonly opensBasis: Basis;
  readonly closes: Day;
  readonly closesBasis: Basis;
  /** Where the days stand, so that a person can look them up; null: they were computed. */
  readonly source: string | null;
}

/** What knows the days of sessions. */
export interface Calendar {
  /** Null: it knows no days of this session. */
  readonly find: (reference: SessionReference) => SessionDays | null;
}

/** The days of a session as somebody gave them. */
export interface GivenSession extends SessionReference {
  readonly opens: Day;
  /** Null: not known. Where sessions follow one another, it is the day before the next one opens. */
  readonly closes: Day | null;
  readonly source: string;
}

/** The calendar that comes with Operative: days that happened, and rules for the others. */
export const publishedCalendar: Calendar = {
  find: ({ organ, number, series = "regular" }) => findOrganCalendar(organ)?.find(number, series) ?? null,
};

/**
 * A calendar in which the days that people gave win over those of another calendar. Where sessions follow one another, the one
 * before ends the day before a given opening. A given session without a close, of which the other calendar knows none either, ends on the day it opens.
 * @example
 * withSessions(publishedCalendar, [{ organ: "General Assembly", number: 81, opens: "2026-09-15", closes: null, source: "A/INF/81" }]).find({ organ: "General Assembly", number: 80 }).closes // => "2026-09-14"
 * @example
 * withSessions(publishedCalendar, []).find({ organ: "General Assembly", number: 76 }).opens // => "2021-09-14"
 */
export function withSessions(calendar: Calendar, given: readonly GivenSession[]): Calendar {
  const byKey = new Map(given.map((session) => [sessionKey(session), session]));
  if (byKey.size === 0) return calendar;
  return {
    find: (reference) => {
      const known = calendar.find(reference);
      const own = byKey.get(sessionKey(reference));
      const next = followsOn(reference)
        ? byKey.get(sessionKey({ ...reference, number: reference.number + 1 }))
        : undefined;
      if (own === undefined && next === undefined) return known;
      if (own === undefined && known === null) return null;
      const opening = own ? { opens: own.opens, opensBasis: "recorded" as const } : pickOpening(known);
      const closing = own?.closes
        ? { closes: own.closes, closesBasis: "recorded" as const }
        : next
          ? { closes: addDays(next.opens, -1), closesBasis: "recorded" as const }
          : pickClosing(known, own);
      if (opening === null || closing === null) return null;
      return { ...reference, ...opening, ...closing, source: own?.source ?? next?.source ?? null };
    },
  };
}

function pickOpening(known: SessionDays | null) {
  return known && { opens: known.opens, opensBasis: known.opensBasis };
}

function pickClosing(known: SessionDays | null, own: GivenSession | undefined) {
  if (known !== null && (own === undefined || known.closes >= own.opens))
    return { closes: known.closes, closesBasis: known.closesBasis };
  return own ? { closes: own.opens, closesBasis: "recorded" as const } : null;
}

function followsOn({ organ, series = "regular" }: SessionReference): boolean {
  return series === "regular" && (findOrganCalendar(organ)?.contiguous ?? false);
}

/**
 * The identity of a session as one word.
 * @example
 * sessionKey({ organ: "General Assembly", number: 76 }) // => "General Assembly regular 76"
 */
export function sessionKey({ organ, number, series = "regular" }: SessionReference): string {
  return `${organ} ${series} ${number}`;
}

/**
 * The session of a `sessionKey`; null: not written so, or not an organ that the calendar knows.
 * @example
 * parseSessionKey("General Assembly special 32") // => { organ: "General Assembly", series: "special", number: 32 }
 * @example
 * parseSessionKey("General Assembly regular") // => null
 */
export function parseSessionKey(key: string): Required<SessionReference> | null {
  const parts = /^(.{1,120}) (regular|special|emergency-special) ([1-9]\d{0,3})$/.exec(key);
  const [, organ = "", named, number] = parts ?? [];
  const series = SESSION_SERIES.find((candidate) => candidate === named);
  if (series === undefined || findOrganCalendar(organ) === null) return null;
  return { organ, series, number: Number(number) };
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
 * The days of a session, both included, and how each is known. Null: the calendar does not know the organ, or not this session of it.
 * @example
 * findSession({ organ: "General Assembly", number: 76 }).opens // => "2021-09-14"
 * @example
 * findSession({ organ: "General Assembly", number: 76 }).closes // => "2022-09-12"
 * @example
 * findSession({ organ: "Trusteeship Council", number: 61 }) // => null
 */
export function findSession(
  reference: SessionReference,
  calendar: Calendar = publishedCalendar,
): SessionDays | null {
  return calendar.find(reference);
}

/**
 * The regular session of an organ in which a day falls. Null: the organ is not known, has no sessions, or does not sit on that day.
 * @example
 * sessionOf("General Assembly", "2019-12-18").number // => 74
 * @example
 * sessionOf("Trusteeship Council", "2019-12-18") // => null
 */
export function sessionOf(
  organ: string,
  day: Day,
  calendar: Calendar = publishedCalendar,
): SessionDays | null {
  return (
    sessionsNear(organ, day, calendar).find((session) => session.opens <= day && day <= session.closes) ??
    null
  );
}

/**
 * The regular session of an organ that follows the one in which a day falls, else the first that opens after the day: "its next session". Null as for
 * `sessionOf`, and where the calendar's knowledge ends.
 * @example
 * nextSession("General Assembly", "2019-12-18").number // => 75
 * @example
 * nextSession("Economic and Social Council", "2026-07-22").number // => 2027
 */
export function nextSession(
  organ: string,
  day: Day,
  calendar: Calendar = publishedCalendar,
): SessionDays | null {
  const sessions = sessionsNear(organ, day, calendar);
  // Of two sessions the earlier may close, as far as is known, after the later can open: the one in which the day falls counts first.
  const current = sessions.findIndex(({ opens, closes }) => opens <= day && day <= closes);
  const next = current >= 0 ? sessions[current + 1] : sessions.find(({ opens }) => opens > day);
  return next ?? null;
}

/** The sessions around a day, in order: the guess of the organ's calendar may be off by one, and "the next" is one further. */
function sessionsNear(organ: string, day: Day, calendar: Calendar): readonly SessionDays[] {
  const known = findOrganCalendar(organ);
  const near = known?.near(day) ?? null;
  if (!known || near === null) return [];
  const steps = Array.from({ length: 4 + (known.sessionsAYear ?? 1) * 2 }, (_, step) => near - 1 + step);
  return steps.flatMap((number) => calendar.find({ organ, number }) ?? []);
}
