import { addDays, type Day, dayOfWeek } from "../../calendar/day";
import { addDuration, parseDuration } from "../../calendar/duration";
import { CARDINAL, parseNumber } from "./numbers";

/** Source of a pattern with two groups, the number and the unit: "six months", "90 days", "five working days", "a two-year". */
export const LENGTH = `(${CARDINAL})[ -]((?:working |calendar |business )?(?:day|week|month|year)s?)`;

const LETTERS = new Map([
  ["day", "D"],
  ["week", "W"],
  ["month", "M"],
  ["year", "Y"],
]);

/**
 * The ISO 8601 duration of a number of units, the number in words or figures. Null: no number, or no such unit.
 * @example
 * durationOf("six", "months") // => "P6M"
 * @example
 * durationOf("90", "calendar days") // => "P90D"
 */
export function durationOf(number: string, unit: string): string | null {
  const count = parseNumber(number);
  const letter = LETTERS.get(unit.toLowerCase().replace(/s$/, "").split(" ").at(-1) ?? "");
  return count && letter ? `P${count}${letter}` : null;
}

/**
 * The day that lies a number of units after another (before it where `direction` is -1). Working days are Monday to Friday;
 * holidays are not known here. Null: no number, or no such unit.
 * @example
 * dayAfter("2019-12-18", "six", "months", 1) // => "2020-06-18"
 * @example
 * dayAfter("2021-09-17", "five", "working days", 1) // => "2021-09-24"
 */
export function dayAfter(day: Day, number: string, unit: string, direction: 1 | -1): Day | null {
  const count = parseNumber(number);
  if (count && /^(?:working|business) /i.test(unit)) return workingDaysAfter(day, count, direction);
  const duration = parseDuration(durationOf(number, unit) ?? "");
  return duration && addDuration(day, duration, direction);
}

function workingDaysAfter(day: Day, count: number, direction: 1 | -1): Day {
  let last = day;
  for (let left = count; left > 0; ) {
    last = addDays(last, direction);
    if (dayOfWeek(last) <= 5) left -= 1;
  }
  return last;
}
