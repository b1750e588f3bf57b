import { type Day, daysBetween, earlier, later, makeDay, yearOf } from "../calendar/day";
import type { DeadlineView } from "./views";

/** What the lanes of a time line stand for. */
export type LaneKind = "body" | "resolution";

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

/** A window on the scale. */
export interface TimeBar {
  readonly deadline: DeadlineView;
  readonly at: Percent;
  readonly width: Percent;
  /** One day, or a window with one side only: a mark at `at`, not a bar. */
  readonly single: boolean;
  /** The day it was done, where that lies outside the window; else null. */
  readonly done: Percent | null;
  /** To its right there is room for the number of its paragraph, and the bar before it in the row does not say the same. */
  readonly labelled: boolean;
}

export interface TimeLane {
  /** The id of the body ("" for none) or the slug of the resolution. */
  readonly key: string;
  /** Bars of one row do not cover each other. */
  readonly rows: readonly (readonly TimeBar[])[];
}

export interface TimeLine {
  readonly scale: TimeScale;
  readonly lanes: readonly TimeLane[];
}

/** Pixels: a year as narrow as it is drawn, the widest scale that asks for, a mark with the room around it, a digit. */
const YEAR = 56;
const WIDEST = 6_000;
const MARK = 24;
const DIGIT = 8;

/** At the most so many years are named: they fit on a printed page. */
const MOST_TICKS = 20;
const TICK_STEPS = [1, 2, 5, 10, 50, 100, 500] as const;

/** A bar with the stretch of the scale, in pixels, that it covers. */
interface Placed extends TimeBar {
  readonly start: number;
  readonly end: number;
}

/**
 * Deadlines laid out along time, in lanes by body or by resolution; those lanes come first whose first window begins first.
 * The scale holds every window, every day on which something was done, and today. Deadlines without any day are left out;
 * null where none is left.
 * @example
 * deriveTimeLine([], "2021-09-01", "body") // => null
 * @example
 * deriveTimeLine([{ occurrence: { id: 1, body: null, from: "2021-09-14", by: "2022-09-12", doneOn: null }, mandate: { label: "26" }, provision: { id: 4 } }], "2021-07-02", "body").scale.ticks // => [{ year: 2021, at: 0 }, { year: 2022, at: 50 }]
 */
export function deriveTimeLine(
  deadlines: readonly DeadlineView[],
  today: Day,
  by: LaneKind,
): TimeLine | null {
  const dated = deadlines.filter((deadline) => windowOf(deadline) !== null);
  if (dated.length === 0) return null;
  const scale = deriveScale(dated.flatMap(daysOf), today);
  const lanes = new Map<string, Placed[]>();
  for (const bar of dated.flatMap((deadline) => placeBar(deadline, scale)).sort(inTime)) {
    const key = laneKey(bar.deadline, by);
    const lane = lanes.get(key);
    if (lane === undefined) lanes.set(key, [bar]);
    else lane.push(bar);
  }
  return {
    scale,
    lanes: [...lanes].map(([key, bars]) => ({ key, rows: packRows(bars).map(labelRow(scale)) })),
  };
}

/**
 * A scale of whole years that holds all of the days.
 * @example
 * deriveScale(["2019-12-18", "2021-07-30"], "2021-07-02").last // => "2021-12-31"
 * @example
 * deriveScale(["1946-01-10"], "2045-01-01").ticks.map(({ year }) => year) // => [1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020, 2030, 2040]
 */
export function deriveScale(days: readonly Day[], today: Day): TimeScale {
  const first = makeDay(yearOf(days.reduce(earlier, today)), 1, 1);
  const last = makeDay(yearOf(days.reduce(later, today)), 12, 31);
  const years = yearOf(last) - yearOf(first) + 1;
  const step = TICK_STEPS.find((candidate) => years <= candidate * MOST_TICKS) ?? 1000;
  const ticks = Array.from({ length: years }, (_, index) => yearOf(first) + index)
    .filter((year) => year % step === 0)
    .map((year) => ({ year, at: percentOf(makeDay(year, 1, 1), first, last) }));
  return {
    first,
    last,
    today: percentOf(today, first, last),
    ticks,
    narrowest: Math.min(years * YEAR, WIDEST),
  };
}

/** The first and the last day of a window; the one side where there is only one. */
function windowOf({ occurrence: { from, by } }: DeadlineView): { from: Day; by: Day } | null {
  const [first, last] = [from ?? by, by ?? from];
  return first === null || last === null ? null : { from: first, by: last };
}

function daysOf(deadline: DeadlineView): Day[] {
  const window = windowOf(deadline);
  const { doneOn } = deadline.occurrence;
  return window === null ? [] : [window.from, window.by, ...(doneOn === null ? [] : [doneOn])];
}

function placeBar(deadline: DeadlineView, scale: TimeScale): Placed[] {
  const window = windowOf(deadline);
  if (window === null) return [];
  const { from, by } = window;
  const { doneOn } = deadline.occurrence;
  const single = from === by;
  const at = percentOf(from, scale.first, scale.last, single ? 0.5 : 0);
  const width = single ? 0 : round(percentOf(by, scale.first, scale.last, 1) - at);
  const outside = doneOn !== null && (doneOn < from || doneOn > by);
  const done = outside ? percentOf(doneOn, scale.first, scale.last, 0.5) : null;
  return [{ deadline, at, width, single, done, labelled: false, ...covered({ at, width, done }, scale) }];
}

/** Bar and day of its being done, and the line between them, in pixels of the narrowest scale; a mark has room on both sides. */
function covered({ at, width, done }: Pick<TimeBar, "at" | "width" | "done">, { narrowest }: TimeScale) {
  const pixels = (percent: Percent) => (percent * narrowest) / 100;
  const missing = Math.max(0, MARK - pixels(width)) / 2;
  return {
    start: Math.min(pixels(at) - missing, pixels(done ?? at) - MARK / 4),
    end: Math.max(pixels(at + width) + missing, pixels(done ?? at) + MARK / 4),
  };
}

/** Each bar goes to the first row that is free where it starts; bars come in order of time. */
function packRows(bars: readonly Placed[]): Placed[][] {
  const rows: { bars: Placed[]; end: number }[] = [];
  for (const bar of bars) {
    const free = rows.find(({ end }) => end <= bar.start);
    if (free === undefined) rows.push({ bars: [bar], end: bar.end });
    else {
      free.bars.push(bar);
      free.end = bar.end;
    }
  }
  return rows.map((row) => row.bars);
}

function labelRow({ narrowest }: TimeScale): (row: readonly Placed[]) => TimeBar[] {
  return (row) =>
    row.map(({ start: _, end, ...bar }, index) => {
      const room = (row[index + 1]?.start ?? narrowest) - end;
      const before = row[index - 1]?.deadline;
      const repeats = before?.provision.id === bar.deadline.provision.id;
      return { ...bar, labelled: !repeats && room >= (bar.deadline.mandate.label.length + 1) * DIGIT };
    });
}

function laneKey({ occurrence, resolution }: DeadlineView, by: LaneKind): string {
  return by === "body" ? (occurrence.body?.id ?? "") : resolution.slug;
}

function inTime(a: Placed, b: Placed): number {
  return a.at - b.at || b.width - a.width || a.deadline.occurrence.id - b.deadline.occurrence.id;
}

/** `part` of the day has passed: 0 when it begins, 1 when it ends. */
function percentOf(day: Day, first: Day, last: Day, part = 0): Percent {
  return round(((daysBetween(first, day) + part) / (daysBetween(first, last) + 1)) * 100);
}

function round(percent: number): number {
  return Math.round(percent * 1000) / 1000;
}
