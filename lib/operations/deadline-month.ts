import type { Day } from "../calendar/day";
import type { TimeStretch } from "../queries/time-stretch";
import type { DeadlineView } from "../queries/views";
import { type YearMonth, yearMonthOf } from "../queries/year-month";
import { deadlinesOf } from "../store/reading/deadlines";
import { countByDay, findFirstOfEachDay } from "../store/reading/deadlines-of-days";
import { findNearestDueDays } from "../store/reading/nearest-due-day";
import type { NearestDueDays } from "./deadline-line";
import type { DeadlineQuestion } from "./list-deadlines";
import type { Register } from "./register";

/** So many are shown of a day; a link leads to the others. */
export const DEADLINES_A_DAY = 3;

/** What falls due on a day. */
export interface DueOnDay {
  readonly total: number;
  /** The first few. */
  readonly deadlines: readonly DeadlineView[];
}

export interface DeadlineMonth {
  readonly is: "month";
  readonly month: YearMonth;
  /** Days on which nothing falls due are missing. */
  readonly days: ReadonlyMap<Day, DueOnDay>;
  /** Null where something is shown. */
  readonly nearest: NearestDueDays | null;
}

/** What falls due on each day of a month. */
export async function readDeadlineMonth(
  { store }: Register,
  { view, condition, total }: DeadlineQuestion,
  { first, last }: TimeStretch,
): Promise<DeadlineMonth> {
  const month = yearMonthOf(first);
  if (total === 0) {
    const nearest = await findNearestDueDays(store, view, condition, { before: first, after: last });
    return { is: "month", month, days: new Map(), nearest };
  }
  const totals = await countByDay(store, view, condition);
  const ids = await findFirstOfEachDay(store, view, condition, DEADLINES_A_DAY);
  const deadlines = await deadlinesOf(store, view, ids);
  const days = new Map(
    [...totals].map(([day, number]) => {
      const ofDay = deadlines.filter(({ occurrence }) => occurrence.by === day);
      return [day, { total: number, deadlines: ofDay }] as const;
    }),
  );
  return { is: "month", month, days, nearest: null };
}
