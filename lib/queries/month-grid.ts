import { addDays, type Day, dateOf, dayOfWeek, daysBetween } from "../calendar/day";
import { firstDayOf, lastDayOf, type YearMonth } from "./year-month";

/** A week of a month from Monday to Sunday; null: a day of another month. */
export type MonthWeek = readonly (Day | null)[];

/** The days of a week in the order of ISO 8601. */
export const WEEKDAYS = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
] as const;

/**
 * The weeks of a month, each with seven places from Monday to Sunday.
 * @example
 * monthGrid("2021-09").map((week) => week.map((day) => (day === null ? 0 : dateOf(day)))) // => [[0, 0, 1, 2, 3, 4, 5], [6, 7, 8, 9, 10, 11, 12], [13, 14, 15, 16, 17, 18, 19], [20, 21, 22, 23, 24, 25, 26], [27, 28, 29, 30, 0, 0, 0]]
 */
export function monthGrid(month: YearMonth): MonthWeek[] {
  const [first, last] = [firstDayOf(month), lastDayOf(month)];
  const before = dayOfWeek(first) - 1;
  const days = dateOf(last);
  const weeks = Math.ceil((before + days) / 7);
  return Array.from({ length: weeks }, (_, week) =>
    WEEKDAYS.map((_name, weekday) => {
      const passed = week * 7 + weekday - before;
      return passed < 0 || passed > daysBetween(first, last) ? null : addDays(first, passed);
    }),
  );
}
