import { type Day, makeDay, yearOf } from "../day";
import { REGULAR_SESSIONS } from "./human-rights-council/regular-sessions";
import { SPECIAL_SESSIONS } from "./human-rights-council/special-sessions";
import type { OrganCalendar } from "./organ-calendar";
import { type Season, sessionTable } from "./session-table";

const ORGAN = "Human Rights Council";

/** The day of resolution 60/251, which established the Council. */
const ESTABLISHED: Day = "2006-03-15";
/** From 2008 each year has held three sessions, the 7th being the first of that year. */
const FIRST_REGULAR_YEAR = 2008;
const FIRST_NUMBER = 7;
const SESSIONS_A_YEAR = 3;
const LAST_YEAR = 2100;

/**
 * The months and days between which the first, second and third session of a year lie. Since 2015 the first opened from 22 February on and closed by 5 April
 * (but for the 43rd, resumed in June 2020), the second lay from 6 June to 17 July, the third from 7 September to 13 October; the ends here leave some days.
 */
const SEASONS = [
  [2, 20, 4, 10],
  [6, 1, 7, 20],
  [9, 1, 10, 20],
] as const;

/** The season of a session that is not in the table: three a year, in the order of the numbers. */
function seasonOf(number: number): Season | null {
  const since = number - FIRST_NUMBER;
  const year = FIRST_REGULAR_YEAR + Math.floor(since / SESSIONS_A_YEAR);
  const season = SEASONS[since % SESSIONS_A_YEAR];
  if (season === undefined || since < 0 || year > LAST_YEAR) return null;
  const [month, day, lastMonth, lastDay] = season;
  return { opens: makeDay(year, month, day), closes: makeDay(year, lastMonth, lastDay) };
}

/** The first session of the day's year; 2006 and 2007 held three each as well. */
function near(day: Day): number | null {
  return day < ESTABLISHED ? null : FIRST_NUMBER + SESSIONS_A_YEAR * (yearOf(day) - FIRST_REGULAR_YEAR);
}

const regular = sessionTable(ORGAN, "regular", REGULAR_SESSIONS, seasonOf);
const special = sessionTable(ORGAN, "special", SPECIAL_SESSIONS);

/** Sessions of the Human Rights Council: regular from the 1st (2006) to the 285th (2100), special as far as they were held. */
export const humanRightsCouncil: OrganCalendar = {
  organ: ORGAN,
  countedBy: "number",
  sessionsAYear: SESSIONS_A_YEAR,
  contiguous: false,
  find: (number, series) => {
    if (series === "regular") return regular(number);
    return series === "special" ? special(number) : null;
  },
  near,
  known: [
    { series: "regular", first: 1, last: 63 },
    { series: "special", first: 1, last: SPECIAL_SESSIONS.length },
  ],
  rule:
    "The Council holds “no fewer than three sessions per year, including a main session, for a total duration of no less than ten weeks” (General Assembly " +
    "resolution 60/251, para. 10): each year one in February to April, one in June and July and one in September and October.",
};
