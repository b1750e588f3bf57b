import type { Day } from "../calendar/day";

/** A figure on a day, as somebody read it. */
export interface Reading {
  readonly id: number;
  readonly day: Day;
  readonly value: number;
  /** Id of the reading that this one corrects; null: of none. */
  readonly corrects: number | null;
}

/** The readings of an indicator that count on a day, and what they come to. */
export interface IndicatorSeries<Point extends Reading = Reading> {
  /** By their days; of two of one day the one that was recorded last counts. */
  readonly points: readonly Point[];
  /** The last one; null: nothing had been read by that day. */
  readonly last: Point | null;
  /** How much the last differs from the first; null: there are not two. */
  readonly change: { readonly since: Day; readonly by: number } | null;
}

/**
 * What counts of the readings of an indicator on a day: those up to it. A reading that another corrects counts no more, on any day: its correction stands in
 * its place.
 * @example
 * seriesOf([{ id: 1, day: "2018-07-23", value: 173, corrects: null }, { id: 2, day: "2020-10-31", value: 178, corrects: null }], "2026-01-01").change // => { since: "2018-07-23", by: 5 }
 * @example
 * seriesOf([{ id: 1, day: "2018-07-23", value: 137, corrects: null }, { id: 2, day: "2018-07-23", value: 173, corrects: 1 }], "2026-01-01").last.value // => 173
 * @example
 * seriesOf([{ id: 1, day: "2018-07-23", value: 173, corrects: null }], "2018-07-22") // => { points: [], last: null, change: null }
 */
export function seriesOf<Point extends Reading>(
  readings: readonly Point[],
  day: Day,
): IndicatorSeries<Point> {
  const corrected = new Set(readings.map(({ corrects }) => corrects));
  const byDay = new Map<Day, Point>();
  for (const reading of [...readings].sort((a, b) => a.id - b.id))
    if (!corrected.has(reading.id) && reading.day <= day) byDay.set(reading.day, reading);
  const points = [...byDay.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
  const first = points[0];
  const last = points.at(-1) ?? null;
  return { points, last, change: first && last && first !== last ? changeOf(first, last) : null };
}

function changeOf(first: Reading, last: Reading) {
  return { since: first.day, by: difference(first.value, last.value) };
}

/** Without the rest that fractions leave in a computer: 0.3 - 0.1 is 0.2. */
function difference(from: number, to: number): number {
  return Number((to - from).toPrecision(12));
}
