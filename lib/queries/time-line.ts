import { type Day, earlier, later } from "../calendar/day";
import { deriveScale, type Percent, placeOf, roundPercent, type TimeScale } from "./time-scale";
import type { DeadlineView } from "./views";

/** What the lanes of a time line stand for. */
export type LaneKind = "body" | "resolution";

/** A window on the scale. */
export interface TimeBar {
  readonly deadline: DeadlineView;
  readonly at: Percent;
  readonly width: Percent;
  /** One day, or a window with one side only: a mark at `at`, not a bar. */
  readonly single: boolean;
  /** The window begins before the scale does, or ends after it. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
  /** The day it was done, where that lies outside the window, but on the scale; else null. */
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

/** Pixels: a mark with the room around it, a digit of a paragraph's number. */
const MARK = 24;
const DIGIT = 8;

/** A bar with the stretch of the scale, in pixels, that it covers. */
interface Placed extends TimeBar {
  readonly start: number;
  readonly end: number;
}

/**
 * Deadlines laid out along time, in lanes by body or by resolution; those lanes come first whose first window begins first.
 * Without a scale, one is made that holds every window, every day on which something was done, and today; on a given scale
 * windows that reach beyond it are cut at its edges. Deadlines without any day, or with none on the scale, are left out;
 * null where none is left.
 * @example
 * deriveTimeLine([], "2021-09-01", "body") // => null
 * @example
 * deriveTimeLine([{ occurrence: { id: 1, body: null, from: "2021-09-14", by: "2022-09-12", doneOn: null }, mandate: { label: "26" }, provision: { id: 4 } }], "2021-07-02", "body").scale.ticks // => [{ day: "2021-01-01", label: "2021", at: 0 }, { day: "2022-01-01", label: "2022", at: 50 }]
 */
export function deriveTimeLine(
  deadlines: readonly DeadlineView[],
  today: Day,
  by: LaneKind,
  given: TimeScale | null = null,
): TimeLine | null {
  const dated = deadlines.filter((deadline) => liesOn(deadline, given));
  if (dated.length === 0) return null;
  const scale = given ?? deriveScale(dated.flatMap(daysOf), today);
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

/** The first and the last day of a window; the one side where there is only one. Whatever the order, time runs forward. */
function windowOf({ occurrence: { from, by } }: DeadlineView): { from: Day; by: Day } | null {
  const [first, last] = [from ?? by, by ?? from];
  return first === null || last === null ? null : { from: earlier(first, last), by: later(first, last) };
}

/** Null for the scale: one that holds every day. */
function liesOn(deadline: DeadlineView, scale: TimeScale | null): boolean {
  const window = windowOf(deadline);
  if (window === null) return false;
  return scale === null || (window.from <= scale.last && window.by >= scale.first);
}

function daysOf(deadline: DeadlineView): Day[] {
  const window = windowOf(deadline);
  const { doneOn } = deadline.occurrence;
  return window === null ? [] : [window.from, window.by, ...(doneOn === null ? [] : [doneOn])];
}

function placeBar(deadline: DeadlineView, scale: TimeScale): Placed[] {
  const window = windowOf(deadline);
  if (window === null) return [];
  const single = window.from === window.by;
  const [cutBefore, cutAfter] = [window.from < scale.first, window.by > scale.last];
  const at = placeOf(later(window.from, scale.first), scale, single ? 0.5 : 0);
  const width = single ? 0 : roundPercent(placeOf(earlier(window.by, scale.last), scale, 1) - at);
  const done = placeDone(deadline, { at, width }, scale);
  const bar = { deadline, at, width, single, cutBefore, cutAfter, done, labelled: false };
  return [{ ...bar, ...covered({ at, width, done }, scale) }];
}

/** Null also where the day would lie under the mark of a window of one day. */
function placeDone(
  { occurrence: { doneOn } }: DeadlineView,
  { at, width }: Pick<TimeBar, "at" | "width">,
  scale: TimeScale,
): Percent | null {
  if (doneOn === null || doneOn < scale.first || doneOn > scale.last) return null;
  const done = placeOf(doneOn, scale, 0.5);
  const outside = Math.max(at - done, done - (at + width));
  return outside > 0 && (width > 0 || outside >= percentOfPixels(MARK, scale)) ? done : null;
}

/** Bar, the day of its being done and the line between them, in pixels of the narrowest scale; a mark has room on both sides. */
function covered({ at, width, done }: Pick<TimeBar, "at" | "width" | "done">, scale: TimeScale) {
  const pixels = (percent: Percent) => (percent * scale.narrowest) / 100;
  const missing = Math.max(0, MARK - pixels(width)) / 2;
  const [start, end] = [pixels(at) - missing, pixels(at + width) + missing];
  if (done === null) return { start, end };
  return { start: Math.min(start, pixels(done) - MARK / 4), end: Math.max(end, pixels(done) + MARK / 4) };
}

function percentOfPixels(pixels: number, { narrowest }: TimeScale): Percent {
  return (pixels / narrowest) * 100;
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
