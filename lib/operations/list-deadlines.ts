import type { Day } from "../calendar/day";
import { all, type Condition } from "../queries/condition";
import { queryCondition, type RegisterQuery, withFilter } from "../queries/register-query";
import { standingCondition } from "../queries/standing-condition";
import type { BodyView, DeadlineView, ResolutionReference } from "../queries/views";
import { bodiesById } from "../store/reading/bodies-by-id";
import { countDeadlines, readDeadlines } from "../store/reading/deadlines";
import type { View } from "../store/reading/entries-of-day";
import { countByColumn } from "../store/reading/facets";
import { readResolutionReferences } from "../store/reading/resolution-references";
import type { Standing } from "../vocabulary/status";
import type { Register } from "./register";
import { viewOf } from "./view";

/** The standings a deadline can have, in the order in which they want attention. */
export const DEADLINE_STANDINGS = ["overdue", "due-soon", "upcoming", "fulfilled", "closed"] as const;

/** So many are shown of each standing before one is chosen. */
export const DEADLINES_A_SECTION = 20;
export const DEADLINES_A_PAGE = 50;
/** As many as a time line can show. */
export const DEADLINES_ON_LINE = 300;

export interface DeadlineSection {
  readonly standing: Standing;
  readonly total: number;
  readonly deadlines: readonly DeadlineView[];
}

export interface DeadlineList {
  readonly sections: readonly DeadlineSection[];
  readonly total: number;
  readonly pages: number;
  readonly line: readonly DeadlineView[];
  /** The bodies that have deadlines under the other filters, with how many mandates. */
  readonly bodyCounts: readonly { readonly value: string; readonly mandates: number }[];
  readonly bodies: ReadonlyMap<string, BodyView>;
  readonly resolutions: ReadonlyMap<string, ResolutionReference>;
}

/** What is due, overdue and done, by standing; one standing alone is paged. */
export async function listDeadlines(register: Register, query: RegisterQuery): Promise<DeadlineList> {
  const view = viewOf(register, query.asOf);
  const condition = queryCondition(query, view.today);
  const chosen = query.filters.standing ?? [];
  const wanted = DEADLINE_STANDINGS.filter((standing) => chosen.length === 0 || chosen.includes(standing));
  const total = await countDeadlines(register.store, view, condition);
  const [only] = wanted;
  const alone = wanted.length === 1 && only !== undefined;
  const pages = alone ? Math.max(1, Math.ceil(total / DEADLINES_A_PAGE)) : 1;
  const sections = await Promise.all(
    wanted.map((standing) =>
      readSection(register, view, condition, standing, alone ? Math.min(query.page, pages) : null),
    ),
  );
  const bodyCounts = await countByColumn(
    register.store,
    view,
    datedCondition(withoutBody(query), view.today),
    "bodyId",
  );
  const bodies = await bodiesById(register.store, [
    ...bodyCounts.map(({ value }) => value),
    ...(query.filters.body ?? []),
  ]);
  return {
    sections: sections.filter(({ total: number }) => number > 0),
    total,
    pages,
    line: await readDeadlines(register.store, view, condition, {
      order: "soonest",
      limit: DEADLINES_ON_LINE,
      offset: 0,
    }),
    bodyCounts,
    bodies,
    resolutions: await readResolutionReferences(register.store, query.filters.resolution ?? []),
  };
}

async function readSection(
  { store }: Register,
  view: View,
  condition: Condition,
  standing: Standing,
  page: number | null,
): Promise<DeadlineSection> {
  const standingToo = all(condition, standingCondition(standing, view.today));
  const limit = page === null ? DEADLINES_A_SECTION : DEADLINES_A_PAGE;
  const order =
    standing === "fulfilled" || standing === "closed" || standing === "overdue" ? "latest" : "soonest";
  return {
    standing,
    total: await countDeadlines(store, view, standingToo),
    deadlines: await readDeadlines(store, view, standingToo, {
      order,
      limit,
      offset: ((page ?? 1) - 1) * limit,
    }),
  };
}

function withoutBody(query: RegisterQuery): RegisterQuery {
  return withFilter(query, "body", []);
}

function datedCondition(query: RegisterQuery, today: Day): Condition {
  return all(queryCondition(query, today), { is: "not", of: { is: "empty", column: "by" } });
}
