import { addDays, type Day, dayOfWeek, makeDay, yearOf } from "../day";
import type { Basis, SessionDays } from "../session";
import type { OrganCalendar } from "./organ-calendar";

const ORGAN = "General Assembly";

/** The first session met in 1946: session and year of its opening differ by this. */
const YEAR_BEFORE_THE_FIRST = 1945;
/** The calendar computes up to the session that opens in 2100. */
const LAST_NUMBER = 155;

/**
 * Openings that happened. They win over every rule below.
 * 1st, 6th: the openings in London (verbatim record A/PV.1) and Paris (International Organization 6, 1952, p. 68).
 * Not here, as their days were not looked up: the 7th, 11th and 19th, which opened later than the rule by decision of the Assembly.
 * 55th: the Millennium Assembly. 56th: the day after 11 September 2001 (press release GA/10040). 57th: the same release.
 * 58th: press release GA/10130. 59th: the Assembly's page of the session. 72nd to 80th: the Assembly's pages of the sessions.
 */
const OBSERVED: Readonly<Record<number, Day>> = {
  1: "1946-01-10",
  6: "1951-11-06",
  55: "2000-09-05",
  56: "2001-09-12",
  57: "2002-09-10",
  58: "2003-09-16",
  59: "2004-09-14",
  72: "2017-09-12",
  73: "2018-09-18",
  74: "2019-09-17",
  75: "2020-09-15",
  76: "2021-09-14",
  77: "2022-09-13",
  78: "2023-09-05",
  79: "2024-09-10",
  80: "2025-09-09",
};

/** The first Tuesday on or after a day. */
function tuesdayFrom(day: Day): Day {
  return addDays(day, (9 - dayOfWeek(day)) % 7);
}

/** The Monday of "the first week that contains at least one working day" of September (it may lie in August). */
function firstWorkingWeek(year: number): Day {
  const first = makeDay(year, 9, 1);
  const weekday = dayOfWeek(first);
  return weekday >= 6 ? addDays(first, 8 - weekday) : addDays(first, 1 - weekday);
}

/**
 * The rule of the time. What rule 1 of the rules of procedure said, and from the 78th session what was done:
 * - up to the 55th: "commencing on the third Tuesday in September". Uncertain: the Assembly could and did decide otherwise
 *   for single sessions (in the 1940s, for the 7th, 11th and 19th, and for the 53rd and 54th), and not every such decision stands in the table above.
 * - 56th and 57th: "commencing on the Tuesday following the second Monday in September" (resolution 55/14).
 * - 58th to 77th: "the Tuesday of the third week in September, counting from the first week that contains at least one
 *   working day" (resolution 57/301).
 * - from the 78th: the Tuesday of the second week, so counted. The rule's words have not changed; the Assembly has opened so
 *   each year since 2023, and the Secretariat announces the next openings so (8 September 2026, 7 September 2027).
 */
function openingByRule(number: number): Day {
  const year = YEAR_BEFORE_THE_FIRST + number;
  if (number <= 55) return addDays(tuesdayFrom(makeDay(year, 9, 1)), 14);
  if (number <= 57) return addDays(makeDay(year, 9, 1), 8 + ((8 - dayOfWeek(makeDay(year, 9, 1))) % 7));
  return addDays(firstWorkingWeek(year), number <= 77 ? 15 : 8);
}

function opening(number: number): { day: Day; basis: Basis } {
  const observed = OBSERVED[number];
  return observed ? { day: observed, basis: "observed" } : { day: openingByRule(number), basis: "computed" };
}

function find(number: number): SessionDays | null {
  if (!Number.isInteger(number) || number < 1 || number > LAST_NUMBER) return null;
  const opens = opening(number);
  // "The session closes on the day before the opening of the next session": so its close is as certain as that opening.
  const next = opening(number + 1);
  return {
    organ: ORGAN,
    number,
    opens: opens.day,
    opensBasis: opens.basis,
    closes: addDays(next.day, -1),
    closesBasis: next.basis,
  };
}

/** Regular sessions of the General Assembly, 1st (1946) to 155th (2100). */
export const generalAssembly: OrganCalendar = {
  organ: ORGAN,
  countedBy: "number",
  sessionsAYear: 1,
  contiguous: true,
  find,
  near: (day) => yearOf(day) - YEAR_BEFORE_THE_FIRST - 1,
};
