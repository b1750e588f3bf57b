import type { Day } from "../calendar/day";
import type { OrganCalendar } from "../calendar/organs/organ-calendar";
import { ORGAN_CALENDARS } from "../calendar/organs/registry";
import {
  findOrganCalendar,
  nextSession,
  publishedCalendar,
  SESSION_SERIES,
  type SessionDays,
  type SessionReference,
  type SessionSeries,
  sessionKey,
  sessionOf,
} from "../calendar/session";
import type { DeadlineView } from "../queries/views";
import { readDeadlines } from "../store/reading/deadlines";
import { readCalendar } from "../store/reading/known-days";
import { countDueBySession, readRecordedSessions } from "../store/reading/sessions";
import type { Register } from "./register";
import { viewOf } from "./view";

/** An organ whose sessions the calendar knows, and where it stands on the day seen from. */
export interface OrganView {
  readonly organ: string;
  /** The session in which the day falls; null: the organ does not sit. */
  readonly running: SessionDays | null;
  readonly next: SessionDays | null;
}

/** A session in a list. */
export interface SessionView {
  readonly series: SessionSeries;
  readonly number: number;
  /** Null: no days are known. */
  readonly days: SessionDays | null;
  /** What the published calendar says where somebody gave other days; null: nobody did, or it knows none. */
  readonly published: SessionDays | null;
  /** Who gave the days and when; null: they are the published ones. */
  readonly recorded: { readonly by: string; readonly on: Day } | null;
  /** How many due dates hang on it. */
  readonly due: number;
}

export interface SessionList {
  readonly organ: string;
  /** "76th" or "2022 session". */
  readonly countedBy: "number" | "year";
  readonly contiguous: boolean;
  readonly rule: string | null;
  /** Newest first, regular ones before special ones. */
  readonly sessions: readonly SessionView[];
}

/** The organs that the calendar knows, in its order. */
export async function listOrgans({ store, today }: Register, asOf: Day | null): Promise<OrganView[]> {
  const calendar = await readCalendar(store);
  const day = asOf ?? today;
  return ORGAN_CALENDARS.map(({ organ }) => ({
    organ,
    running: sessionOf(organ, day, calendar),
    next: nextSession(organ, day, calendar),
  }));
}

/** The sessions of an organ with how their days are known and what hangs on them; null: the calendar does not know the organ. */
export async function listSessions(
  { store, today }: Register,
  organ: string,
  asOf: Day | null = null,
): Promise<SessionList | null> {
  const known = findOrganCalendar(organ);
  if (known === null) return null;
  const calendar = await readCalendar(store);
  const recorded = await readRecordedSessions(store, organ);
  const due = await countDueBySession(store, organ);
  const next = nextSession(organ, asOf ?? today, calendar);
  const others = [
    ...recorded,
    ...due,
    ...(next ? [{ series: "regular" as const, number: next.number }] : []),
  ];
  const numbers = SESSION_SERIES.flatMap((series) => numbersOf(known, series, others));
  const sessions = numbers.map(({ series, number }) => {
    const same = (other: { series: SessionSeries; number: number }) =>
      other.series === series && other.number === number;
    const given = recorded.find(same);
    return {
      series,
      number,
      days: calendar.find({ organ, series, number }),
      published: given ? publishedCalendar.find({ organ, series, number }) : null,
      recorded: given ? { by: given.by, on: given.on } : null,
      due: due.find(same)?.due ?? 0,
    };
  });
  const { countedBy, contiguous, rule } = known;
  return { organ, countedBy, contiguous, rule, sessions };
}

/** Those that were held or are planned, the next one, and those on which something hangs or that somebody gave; newest first. */
function numbersOf(
  { known }: OrganCalendar,
  series: SessionSeries,
  others: readonly { readonly series: SessionSeries; readonly number: number }[],
) {
  const beyond = others.filter((other) => other.series === series).map(({ number }) => number);
  const held = known
    .filter((stretch) => stretch.series === series)
    .flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => first + index));
  return [...new Set([...held, ...beyond])].sort((a, b) => b - a).map((number) => ({ series, number }));
}

/** So many due dates of a session are shown. */
export const DUE_OF_SESSION = 50;

/** The due dates that hang on a session, by their last day. */
export async function listDueOfSession(
  register: Register,
  session: SessionReference,
  asOf: Day | null,
): Promise<DeadlineView[]> {
  return readDeadlines(
    register.store,
    viewOf(register, asOf),
    { is: "session", sessions: [sessionKey(session)] },
    {
      order: "soonest",
      limit: DUE_OF_SESSION,
      offset: 0,
    },
  );
}
