import { addDays, type Day, dayOfWeek, makeDay } from "../../day";

/** The first session met in 1946: session and year of its opening differ by this. */
export const YEAR_BEFORE_THE_FIRST = 1945;

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
 * The day on which a regular session opens by the rule of its time. What rule 1 of the rules of procedure said, and from the 78th session what was done:
 * - up to the 55th: "commencing on the third Tuesday in September". The Assembly could and did decide otherwise for single sessions.
 * - 56th and 57th: "commencing on the Tuesday following the second Monday in September" (resolution 55/14).
 * - 58th to 77th: "the Tuesday of the third week in September, counting from the first week that contains at least one
 *   working day" (resolution 57/301).
 * - from the 78th: the Tuesday of the second week, so counted. The rule's words have not changed; the Assembly has opened so
 *   each year since 2023, and the Secretariat announces the next openings so (A/INF/80/1: 7 September 2027, 5 September 2028).
 * In: a session's number, 1 or more.
 * @example
 * openingByRule(76) // => "2021-09-14"
 * @example
 * openingByRule(82) // => "2027-09-07"
 */
export function openingByRule(number: number): Day {
  const year = YEAR_BEFORE_THE_FIRST + number;
  if (number <= 55) return addDays(tuesdayFrom(makeDay(year, 9, 1)), 14);
  if (number <= 57) return addDays(makeDay(year, 9, 1), 8 + ((8 - dayOfWeek(makeDay(year, 9, 1))) % 7));
  return addDays(firstWorkingWeek(year), number <= 77 ? 15 : 8);
}
