import { FIRST_DAY, LAST_DAY } from "../calendar/day";
import type { Condition } from "../queries/condition";
import { type DeadlineQuery, daysShown } from "../queries/deadline-query";
import type { Facet } from "../queries/facet";
import type { FilterName } from "../queries/filters";
import { queryCondition } from "../queries/register-query";
import type { TimeStretch } from "../queries/time-stretch";
import type { BodyView, ResolutionReference } from "../queries/views";
import { bodiesById } from "../store/reading/bodies-by-id";
import { countDeadlinesByStanding, type DeadlineCount } from "../store/reading/deadline-counts";
import type { View } from "../store/reading/entries-of-day";
import { readResolutionReferences } from "../store/reading/resolution-references";
import { type DeadlineLine, readDeadlineLine } from "./deadline-line";
import { type DeadlineMonth, readDeadlineMonth } from "./deadline-month";
import { type DeadlineSections, readDeadlineSections } from "./deadline-sections";
import { countFacets } from "./list-mandates";
import type { Register } from "./register";
import { viewOf } from "./view";

export interface DeadlineList {
  /** How many due dates the filters find in the days that are shown. */
  readonly total: number;
  readonly shown: DeadlineSections | DeadlineLine | DeadlineMonth;
  readonly facets: readonly Facet[];
  /** Names for the ids that stand in facets and filters. */
  readonly bodies: ReadonlyMap<string, BodyView>;
  readonly resolutions: ReadonlyMap<string, ResolutionReference>;
}

/** What the parts of the page are made of. */
export interface DeadlineQuestion {
  readonly page: DeadlineQuery;
  readonly view: View;
  readonly condition: Condition;
  /** By standing and timeliness; together they are all that the filters find in the days that are shown. */
  readonly counts: readonly DeadlineCount[];
  readonly total: number;
}

/** What is due, overdue and done: by standing, along a time line, or in a month, with the counts beside the filters. */
export async function listDeadlines(register: Register, page: DeadlineQuery): Promise<DeadlineList> {
  const { store } = register;
  const { query } = page;
  const seen = viewOf(register, query.asOf);
  const days = daysShown(page, seen.today);
  const view = { ...seen, stretch: stretchOf(page, days) };
  const condition = queryCondition(query, view.today);
  const counts = await countDeadlinesByStanding(store, view, condition);
  const total = counts.reduce((sum, { number }) => sum + number, 0);
  const shown = await readShown(register, { page, view, condition, counts, total }, days);
  const facets = await countFacets(register, query, view);
  const named = (name: FilterName) => [
    ...(facets.find((facet) => facet.name === name)?.counts.map(({ value }) => value) ?? []),
    ...(query.filters[name] ?? []),
  ];
  return {
    total,
    shown,
    facets,
    bodies: await bodiesById(store, named("body")),
    resolutions: await readResolutionReferences(store, named("resolution")),
  };
}

/** A time line shows windows that lie in its days with any of theirs; a month and a list, what falls due. */
function stretchOf({ view }: DeadlineQuery, days: TimeStretch | null): NonNullable<View["stretch"]> {
  if (days === null) return { first: FIRST_DAY, last: LAST_DAY, reach: "due" };
  return { ...days, reach: view === "line" ? "window" : "due" };
}

function readShown(register: Register, question: DeadlineQuestion, days: TimeStretch | null) {
  if (days === null) return readDeadlineSections(register, question);
  return question.page.view === "line"
    ? readDeadlineLine(register, question, days)
    : readDeadlineMonth(register, question, days);
}
