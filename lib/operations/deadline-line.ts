import type { Day } from "../calendar/day";
import type { TimeStretch } from "../queries/time-stretch";
import type { DeadlineView } from "../queries/views";
import { readDeadlines } from "../store/reading/deadlines";
import { findNearestDueDays } from "../store/reading/nearest-due-day";
import type { DeadlineQuestion } from "./list-deadlines";
import type { Register } from "./register";

/** As many bars as can be told apart, drawn and read out. */
export const DEADLINES_ON_LINE = 300;

/** The due days nearest to the days shown, where those have none; null: none on that side. */
export interface NearestDueDays {
  readonly earlier: Day | null;
  readonly later: Day | null;
}

export interface DeadlineLine {
  readonly is: "line";
  readonly stretch: TimeStretch;
  /** Those due first; further ones on further pages. */
  readonly deadlines: readonly DeadlineView[];
  readonly page: number;
  readonly pages: number;
  /** Null where something is shown. */
  readonly nearest: NearestDueDays | null;
}

/** The windows that lie in a stretch of time with any of their days. */
export async function readDeadlineLine(
  { store }: Register,
  question: DeadlineQuestion,
  stretch: TimeStretch,
): Promise<DeadlineLine> {
  const { view, condition, total } = question;
  const pages = Math.max(1, Math.ceil(total / DEADLINES_ON_LINE));
  const page = Math.min(question.page.query.page, pages);
  const offset = (page - 1) * DEADLINES_ON_LINE;
  const limits = { order: "soonest", limit: DEADLINES_ON_LINE, offset } as const;
  const deadlines = total === 0 ? [] : await readDeadlines(store, view, condition, limits);
  const around = { before: stretch.first, after: stretch.last };
  const nearest = total > 0 ? null : await findNearestDueDays(store, view, condition, around);
  return { is: "line", stretch, deadlines, page, pages, nearest };
}
