import { type Day, daysBetween, earlier, formatDay, later, makeDay, yearOf } from "../../calendar/day";

/** A point or a mark on the axis of time: so many days after the axis begins. */
export interface OnTime {
  readonly at: number;
  readonly label: string;
}

/** What is drawn of an indicator. Plain data: it crosses from the server to the browser. */
export interface IndicatorDrawing {
  readonly points: readonly (OnTime & { readonly value: number })[];
  /** The first of January of each year that lies on the axis. */
  readonly years: readonly OnTime[];
  /** The length of the axis of time in days. */
  readonly days: number;
  /** The axis of values: from zero, further down only where a value lies there. */
  readonly lowest: number;
  readonly highest: number;
  readonly goal: number | null;
}

/** Points at their real days on an axis of whole years, and values from zero. Null: there is no reading. */
export function indicatorDrawing(
  points: readonly { readonly day: Day; readonly value: number }[],
  goal: number | null,
): IndicatorDrawing | null {
  const [first] = points;
  if (first === undefined) return null;
  const from = points.reduce((day, point) => earlier(day, point.day), first.day);
  const to = points.reduce((day, point) => later(day, point.day), first.day);
  const begins = makeDay(yearOf(from), 1, 1);
  const years = Array.from({ length: yearOf(to) - yearOf(from) + 2 }, (_, index) => {
    const day = makeDay(yearOf(from) + index, 1, 1);
    return { at: daysBetween(begins, day), label: String(yearOf(from) + index) };
  });
  const values = [0, ...points.map(({ value }) => value), ...(goal === null ? [] : [goal])];
  return {
    points: points.map(({ day, value }) => ({ at: daysBetween(begins, day), label: formatDay(day), value })),
    years,
    days: years.at(-1)?.at ?? 0,
    lowest: Math.min(...values),
    highest: Math.max(...values),
    goal,
  };
}

/** A number as people read it: "1,234.5". */
export function formatFigure(value: number): string {
  return value.toLocaleString("en", { maximumFractionDigits: 10 });
}
