import { type Day, daysBetween, earlier, later, makeDay, yearOf } from "../calendar/day";

/** Where a day lies, or how long a window is: percent of the scale. */
export type Percent = number;

export interface TimeScale {
  /** 1 January of the first year and 31 December of the last. */
  readonly first: Day;
  readonly last: Day;
  readonly today: Percent;
  /** The beginnings of the years that are named along the scale. */
  readonly ticks: readonly { readonly year: number; readonly at: Percent }[];
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
 * deriveScale(["1946-01-10"], "1999-01-01").ticks.map(({ year }) => year) // => [1950, 1955, 1960, 1965, 1970, 1975, 1980, 1985, 1990, 1995]
 */
export function deriveScale(days: readonly Day[], today: Day): TimeScale {
  const first = makeDay(yearOf(days.reduce(earlier, today)), 1, 1);
  const last = makeDay(yearOf(days.reduce(later, today)), 12, 31);
  const years = yearOf(last) - yearOf(first) + 1;
  const step = TICK_STEPS.find((candidate) => years <= candidate * MOST_TICKS) ?? 1000;
  const ticks = Array.from({ length: years }, (_, index) => yearOf(first) + index)
    .filter((year) => year % step === 0)
    .map((year) => ({ year, at: placeOf(makeDay(year, 1, 1), { first, last }) }));
  return {
    first,
    last,
    today: placeOf(today, { first, last }),
    ticks,
    narrowest: Math.min(Math.max(years * YEAR, LEAST), MOST),
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
