import { type Day, daysBetween, earlier, later, makeDay, monthOf, yearOf } from "../calendar/day";
import { STANDINGS, type Standing } from "../vocabulary/status";
import type { StandingCounts } from "./views";

/** Something due: its last day and how it stands. `number` where one row counts for several alike; otherwise 1. */
export interface DueDay {
  readonly by: Day | null;
  readonly standing: Standing | null;
  readonly number?: number;
}

/** A stretch of the calendar from its first to its last day, with what falls due in it. */
export interface DeadlineBucket {
  readonly from: Day;
  readonly to: Day;
  readonly counts: StandingCounts;
  readonly total: number;
}

export interface DeadlineBuckets {
  /** The length of each bucket in months: 3, 6, 12, or that of several years. */
  readonly months: number;
  /** In order of time, without a gap; empty where nothing is due. */
  readonly buckets: readonly DeadlineBucket[];
  /** Where today lies, counted in buckets from the first day of the first: 2.5 is the middle of the third bucket. */
  readonly todayAt: number;
}

/** For so many calendar years at the most, buckets of so many months: coarse enough to be read, fine enough to say something. */
const LENGTHS = [
  { years: 3, months: 3 },
  { years: 8, months: 6 },
  { years: 40, months: 12 },
  { years: 200, months: 5 * 12 },
  { years: 400, months: 10 * 12 },
  { years: 2_000, months: 50 * 12 },
] as const;
const LONGEST = 500 * 12;

/**
 * What is due, counted by stretches of the calendar. They begin with a calendar year, reach over all due days and today,
 * and have all the same length, so that the emptiness between due days shows as well. Rows without a day or a standing do
 * not count.
 * @example
 * deriveBuckets([{ by: "2021-07-30", standing: "closed" }], "2021-09-01").buckets.map(({ to, total }) => [to, total]) // => [["2021-03-31", 0], ["2021-06-30", 0], ["2021-09-30", 1], ["2021-12-31", 0]]
 * @example
 * deriveBuckets([{ by: "2020-12-31", standing: "fulfilled" }, { by: "2031-07-30", standing: "upcoming" }], "2021-07-02").months // => 12
 * @example
 * deriveBuckets([{ by: "2000-12-31", standing: "overdue", number: 7 }], "2020-07-02").todayAt // => 20.5
 */
export function deriveBuckets(deadlines: readonly DueDay[], today: Day): DeadlineBuckets {
  const due = deadlines.flatMap(({ by, standing, number = 1 }) =>
    by === null || standing === null ? [] : [{ by, standing, number }],
  );
  if (due.length === 0) return { months: 12, buckets: [], todayAt: 0 };
  const first = due.reduce((day, { by }) => earlier(day, by), today);
  const last = due.reduce((day, { by }) => later(day, by), today);
  const months = bucketLength(yearOf(last) - yearOf(first) + 1);
  const step = Math.max(1, months / 12);
  const start = Math.floor(yearOf(first) / step) * step;
  const end = (Math.floor(yearOf(last) / step) + 1) * step;
  const counted = countByBucket(due, (day) => indexOf(day, start, months));
  const buckets = Array.from({ length: ((end - start) * 12) / months }, (_, index) => {
    const counts = counted.get(index) ?? NO_COUNTS;
    const total = STANDINGS.reduce((sum, standing) => sum + counts[standing], 0);
    return { ...stretch(index, start, months), counts, total };
  });
  return { months, buckets, todayAt: placeOf(today, start, months) };
}

function bucketLength(years: number): number {
  return LENGTHS.find(({ years: most }) => years <= most)?.months ?? LONGEST;
}

function indexOf(day: Day, start: number, months: number): number {
  return Math.floor(((yearOf(day) - start) * 12 + monthOf(day) - 1) / months);
}

function stretch(index: number, start: number, months: number): { from: Day; to: Day } {
  return { from: makeDay(start, 1 + index * months, 1), to: makeDay(start, 1 + (index + 1) * months, 0) };
}

/** The bucket of a day, and how much of that bucket has passed when the day begins. */
function placeOf(day: Day, start: number, months: number): number {
  const index = indexOf(day, start, months);
  const { from, to } = stretch(index, start, months);
  const passed = daysBetween(from, day) / (daysBetween(from, to) + 1);
  return index + Math.round(passed * 1000) / 1000;
}

const NO_COUNTS: StandingCounts = {
  overdue: 0,
  "due-soon": 0,
  upcoming: 0,
  stale: 0,
  open: 0,
  fulfilled: 0,
  closed: 0,
};

function countByBucket(
  due: readonly { by: Day; standing: Standing; number: number }[],
  indexOfDay: (day: Day) => number,
): Map<number, StandingCounts> {
  const counts = new Map<number, { [Name in Standing]: number }>();
  for (const { by, standing, number } of due) {
    const index = indexOfDay(by);
    const bucket = counts.get(index) ?? { ...NO_COUNTS };
    bucket[standing] += number;
    counts.set(index, bucket);
  }
  return counts;
}
