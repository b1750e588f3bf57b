import { describeFilters } from "../queries/describe-query";
import { FILTER_NAMES } from "../queries/filters/filter";
import { formatRegisterQuery, parseRegisterQuery, type RegisterQuery } from "../queries/register-query";
import { bodiesById } from "../store/reading/bodies-by-id";
import { readResolutionReferences } from "../store/reading/resolution-references";
import type { Reader } from "../store/store";

/** The filters of a rule in words. */
export interface DescribedQuery {
  readonly filters: string;
  /** The bodies that it is about, by the names they are called by. */
  readonly bodies: readonly string[];
}

/** The order, page and day of a list may come along when its address is copied; a rule has none of them. */
const KNOWN: readonly string[] = [...FILTER_NAMES, "sort", "page", "asOf"];

/** Filters as they stand in an address ("body=unodc&force=request"), with or without the question mark. */
export function parseRuleQuery(text: string): RegisterQuery {
  const parameters = new URLSearchParams(text.slice(text.indexOf("?") + 1));
  const query = parseRegisterQuery(
    Object.fromEntries([...parameters.keys()].map((name) => [name, parameters.getAll(name)])),
  );
  // A mistyped name left out silently would make a rule that tells of everything.
  const unknown = [...parameters].filter(([name]) => !KNOWN.includes(name));
  return { ...query, ignored: [...query.ignored, ...unknown.map(([name, value]) => ({ name, value }))] };
}

/** The filters alone: a rule has no order, page or day. */
export function formatRuleQuery({ filters }: Pick<RegisterQuery, "filters">): string {
  return formatRegisterQuery({ filters, sort: "document", page: 1, asOf: null, ignored: [] });
}

/** What the filters say, with the names that the register knows. */
export async function describeRuleQuery(reader: Reader, query: RegisterQuery): Promise<DescribedQuery> {
  const bodies = await bodiesById(reader, query.filters.body ?? []);
  const resolutions = await readResolutionReferences(reader, query.filters.resolution ?? []);
  const filters = describeFilters(query, (name, value) => {
    if (name === "body") return bodies.get(value)?.name ?? null;
    const resolution = name === "resolution" ? resolutions.get(value) : undefined;
    return resolution === undefined ? null : (resolution.symbol ?? resolution.title);
  });
  const called = (query.filters.body ?? []).map(
    (id) => bodies.get(id)?.acronym ?? bodies.get(id)?.name ?? id,
  );
  return { filters, bodies: called };
}
