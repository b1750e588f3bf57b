import { type Day, yearOf } from "../day";
import { countedSession, firstCountedIn, LAST_COUNTED } from "./economic-and-social-council/counted-sessions";
import { FIRST_NAMED_BY_YEAR, sessionOfYear } from "./economic-and-social-council/year-sessions";
import type { OrganCalendar } from "./organ-calendar";

/** The session of the day's year; up to 1977 the first of that year, and after the last counted one the first that is named by its year. */
function near(day: Day): number {
  const year = yearOf(day);
  if (year >= FIRST_NAMED_BY_YEAR) return year;
  const last = countedSession(LAST_COUNTED);
  return last !== null && day > last.closes ? FIRST_NAMED_BY_YEAR : firstCountedIn(year);
}

/**
 * Sessions of the Economic and Social Council: counted from the 1st (1946) to the 63rd (1977), since 1978 named by their year. A number below one
 * thousand is a count, any other a year. From 1978 to 1991 the session of a year stands for its organizational and its two regular sessions, up to 2013
 * for its organizational and its substantive session.
 */
export const economicAndSocialCouncil: OrganCalendar = {
  organ: "Economic and Social Council",
  countedBy: "year",
  sessionsAYear: 1,
  contiguous: true,
  find: (number, series) => {
    if (series !== "regular") return null;
    return number < 1000 ? countedSession(number) : sessionOfYear(number);
  },
  near,
  known: [
    { series: "regular", first: 1, last: LAST_COUNTED },
    { series: "regular", first: FIRST_NAMED_BY_YEAR, last: 2027 },
  ],
  rule:
    "The Council works in a cycle from July to July (General Assembly resolution 68/1, annex) and has opened each session since that of 2015 " +
    "between 21 and 31 July of the year before; from 1978 to 2014 its sessions of a year are taken as the calendar year; of most of the " +
    "sessions that it counted up to 1977 only the part of their year is known.",
};
