import type { Facet, FacetCount, Totals } from "../queries/facet";
import { FILTERS, type FilterName } from "../queries/filters";
import { queryCondition, type RegisterQuery } from "../queries/register-query";
import type { BodyView, MandateView, ResolutionReference } from "../queries/views";
import { bodiesById } from "../store/reading/bodies-by-id";
import type { View } from "../store/reading/entries-of-day";
import {
  type CountedColumn,
  countByAsked,
  countByColumn,
  countByConditions,
  countTotals,
} from "../store/reading/facets";
import { findMandateIds } from "../store/reading/mandate-ids";
import { readMandates } from "../store/reading/mandates";
import { readResolutionReferences } from "../store/reading/resolution-references";
import type { Register } from "./register";
import { viewOf } from "./view";

export const MANDATES_A_PAGE = 25;

export interface MandateList {
  readonly mandates: readonly MandateView[];
  readonly totals: Totals;
  readonly pages: number;
  readonly facets: readonly Facet[];
  /** Names for the ids that stand in facets and filters. */
  readonly bodies: ReadonlyMap<string, BodyView>;
  readonly resolutions: ReadonlyMap<string, ResolutionReference>;
}

/** The mandates that a query finds, a page of them, with the counts beside the choices of its filters. */
export async function listMandates(register: Register, query: RegisterQuery): Promise<MandateList> {
  const { store } = register;
  const view = viewOf(register, query.asOf);
  const condition = queryCondition(query, view.today);
  const totals = await countTotals(store, view, condition);
  const pages = Math.max(1, Math.ceil(totals.mandates / MANDATES_A_PAGE));
  const offset = (Math.min(query.page, pages) - 1) * MANDATES_A_PAGE;
  const ids = await findMandateIds(store, view, condition, {
    sort: query.sort,
    limit: MANDATES_A_PAGE,
    offset,
  });
  const facets = await countFacets(register, query);
  return {
    mandates: await readMandates(store, view, ids, { withRecords: false }),
    totals,
    pages,
    facets,
    bodies: await bodiesById(store, [...valuesOf(facets, "body"), ...(query.filters.body ?? [])]),
    resolutions: await readResolutionReferences(store, [
      ...valuesOf(facets, "resolution"),
      ...(query.filters.resolution ?? []),
    ]),
  };
}

const COUNTED_COLUMNS: readonly (readonly [FilterName, CountedColumn])[] = [
  ["body", "bodyId"],
  ["force", "force"],
  ["kind", "kind"],
  ["status", "status"],
  ["timeliness", "timeliness"],
  ["resolution", "resolutionSlug"],
];

/**
 * Each filter is counted under all the others, so that a count is what its choice would show; of a view that is narrowed to
 * some days, within them.
 */
export async function countFacets(
  register: Register,
  query: RegisterQuery,
  view: View = viewOf(register, query.asOf),
): Promise<Facet[]> {
  const { store } = register;
  const columns = COUNTED_COLUMNS.map(async ([name, column]) => ({
    name,
    counts: await countByColumn(store, view, queryCondition(query, view.today, name), column),
  }));
  const conditions = FILTERS.filter(
    ({ name }) => name === "standing" || name === "asks" || name === "report",
  ).map(async ({ name, choices, condition }) => ({
    name,
    counts: await countByConditions(
      store,
      view,
      queryCondition(query, view.today, name),
      (choices ?? []).map((value) => ({ value, condition: condition([value], view.today) })),
    ),
  }));
  const asked = countByAsked(store, view, queryCondition(query, view.today, "asked")).then((counts) => ({
    name: "asked" as const,
    counts,
  }));
  return inOrder(await Promise.all([...columns, ...conditions, asked]));
}

/** Facets in the order of the filters; closed lists in the order of their choices. */
function inOrder(facets: readonly Facet[]): Facet[] {
  return FILTERS.flatMap(({ name, choices }) => {
    const facet = facets.find((candidate) => candidate.name === name);
    if (facet === undefined) return [];
    return [{ name, counts: choices === null ? facet.counts : byChoices(facet.counts, choices) }];
  });
}

function byChoices(counts: readonly FacetCount[], choices: readonly string[]): FacetCount[] {
  return choices.flatMap((value) => counts.find((count) => count.value === value) ?? []);
}

function valuesOf(facets: readonly Facet[], name: FilterName): string[] {
  return facets.find((facet) => facet.name === name)?.counts.map(({ value }) => value) ?? [];
}
