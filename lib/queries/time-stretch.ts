import { type Day, makeDay, monthOf, yearOf } from "../calendar/day";
import {
  firstDayOf,
  formatYearMonth,
  lastDayOf,
  nameOfMonth,
  shiftMonth,
  type YearMonth,
  yearMonthOf,
} from "./year-month";

/** Some days of the calendar, from the first to the last. */
export interface TimeStretch {
  readonly first: Day;
  readonly last: Day;
}

/** How much of the calendar a time line shows, from the widest to the narrowest. */
export const ZOOMS = ["decade", "years", "year", "quarter", "month"] as const;
export type Zoom = (typeof ZOOMS)[number];

/** The length of each in months. */
const MONTHS: Readonly<Record<Zoom, number>> = { decade: 120, years: 48, year: 12, quarter: 3, month: 1 };

/**
 * The days that a time line shows around a month: its decade, its year with the one before and two after, its year, its
 * quarter, itself.
 * @example
 * stretchOf("quarter", "2026-11") // => { first: "2026-10-01", last: "2026-12-31" }
 * @example
 * stretchOf("years", "2026-11") // => { first: "2025-01-01", last: "2028-12-31" }
 * @example
 * stretchOf("decade", "2026-11") // => { first: "2020-01-01", last: "2029-12-31" }
 */
export function stretchOf(zoom: Zoom, month: YearMonth): TimeStretch {
  const start = yearMonthOf(startOf(zoom, firstDayOf(month)));
  return { first: firstDayOf(start), last: lastDayOf(shiftMonth(start, MONTHS[zoom] - 1)) };
}

function startOf(zoom: Zoom, day: Day): Day {
  const [year, month] = [yearOf(day), monthOf(day)];
  switch (zoom) {
    case "decade":
      return makeDay(Math.floor(year / 10) * 10, 1, 1);
    case "years":
      return makeDay(year - 1, 1, 1);
    case "year":
      return makeDay(year, 1, 1);
    case "quarter":
      return makeDay(year, Math.floor((month - 1) / 3) * 3 + 1, 1);
    case "month":
      return day;
  }
}

/**
 * The month around which the stretch before or after is shown; the two do not overlap and leave nothing out.
 * @example
 * neighbourOf("year", "2026-11", 1) // => "2027-11"
 * @example
 * neighbourOf("quarter", "2026-11", -1) // => "2026-08"
 */
export function neighbourOf(zoom: Zoom, month: YearMonth, direction: -1 | 1): YearMonth {
  return shiftMonth(month, MONTHS[zoom] * direction);
}

/**
 * The next narrower (1) or wider (-1) zoom; null: there is none.
 * @example
 * nextZoom("year", 1) // => "quarter"
 * @example
 * nextZoom("decade", -1) // => null
 */
export function nextZoom(zoom: Zoom, direction: -1 | 1): Zoom | null {
  return ZOOMS[ZOOMS.indexOf(zoom) + direction] ?? null;
}

/**
 * A stretch of whole months as people read it.
 * @example
 * formatStretch({ first: "2026-10-01", last: "2026-12-31" }) // => "October to December 2026"
 * @example
 * formatStretch({ first: "2025-01-01", last: "2028-12-31" }) // => "2025 to 2028"
 * @example
 * formatStretch({ first: "2026-01-01", last: "2026-12-31" }) // => "2026"
 * @example
 * formatStretch({ first: "2026-11-01", last: "2026-11-30" }) // => "November 2026"
 */
export function formatStretch({ first, last }: TimeStretch): string {
  const [from, to] = [yearMonthOf(first), yearMonthOf(last)];
  const [fromYear, toYear] = [yearOf(first), yearOf(last)];
  if (from === to) return formatYearMonth(from);
  if (monthOf(first) === 1 && monthOf(last) === 12)
    return fromYear === toYear ? `${toYear}` : `${fromYear} to ${toYear}`;
  return `${fromYear === toYear ? nameOfMonth(from) : formatYearMonth(from)} to ${formatYearMonth(to)}`;
}
