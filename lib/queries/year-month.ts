import { type Day, formatDay, lastDayOfMonth, makeDay, monthOf, parseDay, yearOf } from "../calendar/day";

/** A month of a year as forms and addresses write it: "2026-11". Months compare as strings do. */
export type YearMonth = `${number}-${number}`;

/**
 * A month as it stands in an address; null where it is none.
 * @example
 * parseYearMonth("2026-11") // => "2026-11"
 * @example
 * parseYearMonth("2026-13") // => null
 */
export function parseYearMonth(text: string): YearMonth | null {
  const day = parseDay(`${text}-01`);
  return day === null ? null : yearMonthOf(day);
}

/**
 * The month in which a day lies.
 * @example
 * yearMonthOf("2021-09-14") // => "2021-09"
 */
export function yearMonthOf(day: Day): YearMonth {
  return day.slice(0, 7) as YearMonth;
}

/**
 * The first day of a month.
 * @example
 * firstDayOf("2021-09") // => "2021-09-01"
 */
export function firstDayOf(month: YearMonth): Day {
  return `${month}-01` as Day;
}

/**
 * The last day of a month.
 * @example
 * lastDayOf("2024-02") // => "2024-02-29"
 */
export function lastDayOf(month: YearMonth): Day {
  return lastDayOfMonth(firstDayOf(month));
}

/**
 * The month so many months later (earlier where negative); at the ends of the calendar its first or its last month.
 * @example
 * shiftMonth("2021-11", 3) // => "2022-02"
 * @example
 * shiftMonth("2021-01", -1) // => "2020-12"
 */
export function shiftMonth(month: YearMonth, months: number): YearMonth {
  const first = firstDayOf(month);
  const moved = makeDay(yearOf(first), monthOf(first) + months, 1);
  return yearMonthOf(moved);
}

/**
 * A month as people read it.
 * @example
 * formatYearMonth("2021-09") // => "September 2021"
 */
export function formatYearMonth(month: YearMonth): string {
  return formatDay(firstDayOf(month)).replace(/^\d+ /, "");
}

/**
 * The name of a month without its year.
 * @example
 * nameOfMonth("2021-09") // => "September"
 */
export function nameOfMonth(month: YearMonth): string {
  return formatYearMonth(month).replace(/ \d+$/, "");
}
