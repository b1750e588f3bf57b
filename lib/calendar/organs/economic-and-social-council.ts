import { addDays, type Day, makeDay, yearOf } from "../day";
import type { Basis, SessionDays } from "../session";
import type { OrganCalendar } from "./organ-calendar";

const ORGAN = "Economic and Social Council";

/** Since 1992 the Council holds one session a year and names it by the year (resolution 45/264, annex). */
const FIRST_YEAR = 1992;
/** Resolution 68/1 moved the Council to a cycle from July to July; the session of 2015 was the first that began so. */
const FIRST_FROM_JULY = 2015;
const LAST_YEAR = 2100;

/**
 * Openings that happened. Of 2022: the day of resolution 2022/1, the first of that session. Of 2023: the day that resolution
 * 2022/1 sets for the organizational session.
 */
const OBSERVED: Readonly<Record<number, Day>> = { 2022: "2021-07-23", 2023: "2022-07-25" };

/** Where nothing is observed: up to 2014 with the year, since then in the last days of the July before, here on the 25th. */
function openingByRule(year: number): Day {
  return year < FIRST_FROM_JULY ? makeDay(year, 1, 1) : makeDay(year - 1, 7, 25);
}

function opening(year: number): { day: Day; basis: Basis } {
  const observed = OBSERVED[year];
  return observed ? { day: observed, basis: "observed" } : { day: openingByRule(year), basis: "computed" };
}

function find(year: number): SessionDays | null {
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) return null;
  const opens = opening(year);
  const next = opening(year + 1);
  return {
    organ: ORGAN,
    number: year,
    opens: opens.day,
    opensBasis: opens.basis,
    closes: addDays(next.day, -1),
    closesBasis: next.basis,
  };
}

/** Sessions of the Economic and Social Council from 1992; before that year it counted them, two a year, and the days are not known. */
export const economicAndSocialCouncil: OrganCalendar = {
  organ: ORGAN,
  countedBy: "year",
  sessionsAYear: 1,
  contiguous: true,
  find,
  near: (day) => (yearOf(day) < FIRST_YEAR ? null : yearOf(day)),
};
