import {
  addDays,
  type Day,
  dateOf,
  dayOfWeek,
  daysBetween,
  earlier,
  later,
  makeDay,
  monthOf,
  yearOf,
} from "../calendar/day";
import type { TimeStretch, Zoom } from "./time-stretch";
import { nameOfMonth, yearMonthOf } from "./year-month";

/** Where a day lies, or how long a window is: percent of the scale. */
export type Percent = number;

/** A day that is named along the scale. */
export interface TimeTick {
  readonly day: Day;
  readonly label: string;
  readonly at: Percent;
}

export interface TimeScale {
  /** The days that it shows: of the scale that holds everything, 1 January of the first year and 31 December of the last. */
  readonly first: Day;
  readonly last: Day;
  /** Null: today lies outside. */
  readonly today: Percent | null;
  /** The beginnings of years, months, weeks or days that are named along the scale. */
  readonly ticks: readonly TimeTick[];
  /** Rows are packed for a scale of so many pixels: drawn wider than this, nothing covers anything. */
  readonly narrowest: number;
}

/** Pixels: a year as narrow as it is drawn, but the scale no narrower than a telephone shows and no wider than can be scrolled. */
const YEAR = 56;
const LEAST = 260;
const MOST = 6_000;

/** At the most so many years are named: they fit on a printed page. */
const MOST_TICKS = 20;
const TICK_STEPS = [1, 2, 5, 10, 50, 100, 500] as const;

/**
 * A scale of whole years that holds all of the days.
 * @example
 * deriveScale(["2019-12-18", "2021-07-30"], "2021-07-02").last // => "2021-12-31"
 * @example
 * deriveScale(["1946-01-10"], "1999-01-01").ticks.map(({ label }) => label) // => ["1950", "1955", "1960", "1965", "1970", "1975", "1980", "1985", "1990", "1995"]
 */
export function deriveScale(days: readonly Day[], today: Day): TimeScale {
  const first = makeDay(yearOf(days.reduce(earlier, today)), 1, 1);
  const last = makeDay(yearOf(days.reduce(later, today)), 12, 31);
  const years = yearOf(last) - yearOf(first) + 1;
  const step = TICK_STEPS.find((candidate) => years <= candidate * MOST_TICKS) ?? 1000;
  const named = Array.from({ length: years }, (_, index) => yearOf(first) + index)
    .filter((year) => year % step === 0)
    .map((year) => makeDay(year, 1, 1));
  return scaleOf({ first, last }, today, named, Math.min(Math.max(years * YEAR, LEAST), MOST), (day) =>
    String(yearOf(day)),
  );
}

/** What is named along each zoom, and how many pixels a name needs beside the next one. */
const NAMED: Readonly<Record<Zoom, { readonly starts: (day: Day) => boolean; readonly pixels: number }>> = {
  decade: { starts: (day) => dateOf(day) === 1 && monthOf(day) === 1, pixels: 56 },
  years: { starts: (day) => dateOf(day) === 1 && monthOf(day) % 3 === 1, pixels: 44 },
  year: { starts: (day) => dateOf(day) === 1, pixels: 56 },
  quarter: { starts: (day) => dayOfWeek(day) === 1, pixels: 56 },
  month: { starts: () => true, pixels: 21 },
};

/**
 * A scale of the stretch that a zoom shows, with the beginnings of its years, quarters, months, weeks or days.
 * @example
 * deriveStretchScale({ first: "2026-01-01", last: "2026-12-31" }, "year", "2026-11-24").ticks.slice(0, 2) // => [{ day: "2026-01-01", label: "2026", at: 0 }, { day: "2026-02-01", label: "Feb", at: 8.493 }]
 * @example
 * deriveStretchScale({ first: "2026-10-01", last: "2026-12-31" }, "quarter", "2027-11-24").today // => null
 */
export function deriveStretchScale(stretch: TimeStretch, zoom: Zoom, today: Day): TimeScale {
  const { starts, pixels } = NAMED[zoom];
  const length = daysBetween(stretch.first, stretch.last) + 1;
  const named = Array.from({ length }, (_, index) => addDays(stretch.first, index)).filter(starts);
  return scaleOf(stretch, today, named, named.length * pixels, (day) => labelOf(day, zoom));
}

/** "2026" where a year begins; "Feb" where a month does; "5 Oct" for a week, "5" for a day. */
function labelOf(day: Day, zoom: Zoom): string {
  const month = nameOfMonth(yearMonthOf(day)).slice(0, 3);
  if (zoom === "month") return String(dateOf(day));
  if (zoom === "quarter") return `${dateOf(day)} ${month}`;
  return monthOf(day) === 1 ? String(yearOf(day)) : month;
}

function scaleOf(
  stretch: TimeStretch,
  today: Day,
  named: readonly Day[],
  narrowest: number,
  label: (day: Day) => string,
): TimeScale {
  const { first, last } = stretch;
  return {
    first,
    last,
    today: today < first || today > last ? null : placeOf(today, stretch),
    ticks: named.map((day) => ({ day, label: label(day), at: placeOf(day, stretch) })),
    narrowest,
  };
}

/**
 * Where a day lies on a scale, in percent. `part` of the day has passed: 0 when it begins, 1 when it ends.
 * @example
 * placeOf("2021-01-01", { first: "2021-01-01", last: "2022-12-31" }) // => 0
 * @example
 * placeOf("2021-12-31", { first: "2021-01-01", last: "2022-12-31" }, 1) // => 50
 */
export function placeOf(day: Day, { first, last }: Pick<TimeScale, "first" | "last">, part = 0): Percent {
  return roundPercent(((daysBetween(first, day) + part) / (daysBetween(first, last) + 1)) * 100);
}

/**
 * A percentage to a thousandth: of the widest scale that is far less than a pixel.
 * @example
 * roundPercent(33.33333) // => 33.333
 */
export function roundPercent(percent: number): Percent {
  return Math.round(percent * 1000) / 1000;
}
