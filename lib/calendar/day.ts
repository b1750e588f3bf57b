/** A day of the proleptic Gregorian calendar without a time zone: "2021-09-14". Days compare as strings do. */
export type Day = `${number}-${number}-${number}`;

const MILLISECONDS_A_DAY = 86_400_000;
const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** The calendar begins and ends on these days: arithmetic that would lead beyond them stays on them and never throws. */
export const FIRST_DAY: Day = "0001-01-01";
export const LAST_DAY: Day = "9999-12-31";

/**
 * A day from its parts. The month counts from 1; parts beyond their range run on into the next month or year
 * (month 13 is January of the next year, day 0 the last day of the month before).
 * @example
 * makeDay(2021, 9, 14) // => "2021-09-14"
 * @example
 * makeDay(2024, 3, 0) // => "2024-02-29"
 */
export function makeDay(year: number, month: number, date: number): Day {
  // Date.UTC reads years 0 to 99 as 1900 to 1999; setUTCFullYear does not.
  const count = new Date(0).setUTCFullYear(year, month - 1, date) / MILLISECONDS_A_DAY;
  return dayOfCount(Number.isFinite(count) ? count : year < 1 ? countOf(FIRST_DAY) : countOf(LAST_DAY));
}

/**
 * A day from an ISO date ("2021-09-14"). Null: not written so, or no day of the calendar.
 * @example
 * parseDay("2024-02-29") // => "2024-02-29"
 * @example
 * parseDay("2023-02-29") // => null
 */
export function parseDay(text: string): Day | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts || parts[1] === "0000") return null;
  const day = makeDay(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  return day === text ? day : null;
}

/**
 * Negative when the first day is the earlier one, positive when it is the later one, 0 for the same day.
 * @example
 * compareDays("2021-09-14", "2021-09-15") // => -1
 */
export function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The day so many days later (earlier where negative).
 * @example
 * addDays("2019-12-31", 1) // => "2020-01-01"
 */
export function addDays(day: Day, days: number): Day {
  return dayOfCount(countOf(day) + days);
}

/**
 * The same date so many months later (earlier where negative). Where that month is too short, its last day.
 * @example
 * addMonths("2023-01-31", 1) // => "2023-02-28"
 * @example
 * addMonths("2019-12-18", 6) // => "2020-06-18"
 */
export function addMonths(day: Day, months: number): Day {
  const first = makeDay(yearOf(day), monthOf(day) + months, 1);
  if (first === LAST_DAY || first === FIRST_DAY) return first;
  return makeDay(yearOf(first), monthOf(first), Math.min(dateOf(day), dateOf(lastDayOfMonth(first))));
}

/**
 * The same date so many years later (earlier where negative); for 29 February in a common year the 28th.
 * @example
 * addYears("2024-02-29", 1) // => "2025-02-28"
 */
export function addYears(day: Day, years: number): Day {
  return addMonths(day, years * 12);
}

/**
 * The number of days from the first day to the second; negative when the second is the earlier one.
 * @example
 * daysBetween("2021-09-14", "2021-09-21") // => 7
 */
export function daysBetween(from: Day, to: Day): number {
  return countOf(to) - countOf(from);
}

/**
 * The day of the week as ISO 8601 counts it: 1 is Monday, 7 Sunday.
 * @example
 * dayOfWeek("2021-09-14") // => 2
 */
export function dayOfWeek(day: Day): number {
  // 1 January 1970 was a Thursday.
  return ((((countOf(day) + 3) % 7) + 7) % 7) + 1;
}

/**
 * The last day of the month in which a day lies.
 * @example
 * lastDayOfMonth("2024-02-10") // => "2024-02-29"
 */
export function lastDayOfMonth(day: Day): Day {
  return makeDay(yearOf(day), monthOf(day) + 1, 0);
}

/**
 * The year of a day, 1 to 9999.
 * @example
 * yearOf("2021-09-14") // => 2021
 */
export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/**
 * The month of a day, 1 to 12.
 * @example
 * monthOf("2021-09-14") // => 9
 */
export function monthOf(day: Day): number {
  return Number(day.slice(5, 7));
}

/**
 * The day of the month, 1 to 31.
 * @example
 * dateOf("2021-09-14") // => 14
 */
export function dateOf(day: Day): number {
  return Number(day.slice(8, 10));
}

/**
 * A day as the United Nations writes it.
 * @example
 * formatDay("2021-09-14") // => "14 September 2021"
 */
export function formatDay(day: Day): string {
  return `${dateOf(day)} ${MONTHS[monthOf(day) - 1] ?? ""} ${yearOf(day)}`;
}

/**
 * A day with its weekday, for arithmetic that a person is to check.
 * @example
 * formatDayWithWeekday("2021-09-14") // => "Tuesday 14 September 2021"
 */
export function formatDayWithWeekday(day: Day): string {
  return `${WEEKDAYS[dayOfWeek(day) - 1] ?? ""} ${formatDay(day)}`;
}

/**
 * The number of a month from its English name, 1 to 12, whatever its case. Null: no month's name.
 * @example
 * parseMonth("December") // => 12
 * @example
 * parseMonth("Decembre") // => null
 */
export function parseMonth(name: string): number | null {
  const lower = name.toLowerCase();
  const index = MONTHS.findIndex((month) => month.toLowerCase() === lower);
  return index < 0 ? null : index + 1;
}

/**
 * The earlier of two days.
 * @example
 * earlier("2021-09-14", "2021-12-31") // => "2021-09-14"
 */
export function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}

/**
 * The later of two days.
 * @example
 * later("2021-09-14", "2021-12-31") // => "2021-12-31"
 */
export function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}

/** Days since 1 January 1970. An ISO date without a time is read as UTC, so no time zone plays a part. */
function countOf(day: Day): number {
  return Date.parse(day) / MILLISECONDS_A_DAY;
}

function dayOfCount(count: number): Day {
  if (count <= countOf(FIRST_DAY)) return FIRST_DAY;
  if (count >= countOf(LAST_DAY)) return LAST_DAY;
  return new Date(count * MILLISECONDS_A_DAY).toISOString().slice(0, 10) as Day;
}
