import { queryCondition, type RegisterQuery } from "../queries/register-query";
import type { DeadlineView } from "../queries/views";
import { countDeadlines, readDeadlines } from "../store/reading/deadlines";
import type { Register } from "./register";
import { viewOf } from "./view";

export const DUE_DATES_A_PAGE = 50;

export interface DueDateList {
  readonly deadlines: readonly DeadlineView[];
  readonly total: number;
  readonly pages: number;
}

/** A page of the due dates that a query finds, the earliest first. */
export async function listDueDates(
  { store, ...register }: Register,
  query: RegisterQuery,
): Promise<DueDateList> {
  const view = viewOf({ store, ...register }, query.asOf);
  const condition = queryCondition(query, view.today);
  const total = await countDeadlines(store, view, condition);
  const pages = Math.max(1, Math.ceil(total / DUE_DATES_A_PAGE));
  const offset = (Math.min(query.page, pages) - 1) * DUE_DATES_A_PAGE;
  const page = { order: "soonest", limit: DUE_DATES_A_PAGE, offset } as const;
  return { deadlines: await readDeadlines(store, view, condition, page), total, pages };
}
