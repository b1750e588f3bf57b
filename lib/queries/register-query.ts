import type { Day } from "../calendar/day";
import { parseDay } from "../calendar/day";
import { all, type Condition } from "./condition";
import { type ChosenFilters, FILTERS, type FilterName, getFilter } from "./filters";

/** How lists of mandates are ordered: as the resolutions print them, by the next deadline, by what changed last. */
export const SORTS = ["document", "deadline", "changed"] as const;
export type Sort = (typeof SORTS)[number];

/** What stands in the address of a list. */
export interface RegisterQuery {
  readonly filters: ChosenFilters;
  readonly sort: Sort;
  readonly page: number;
  /** The day from which the register is seen; null: today. */
  readonly asOf: Day | null;
  /** What stood in the address and means nothing; to be said to the reader, not silently dropped. */
  readonly ignored: readonly { readonly name: string; readonly value: string }[];
}

/** Parameters of an address: Next's `searchParams` has this shape. */
export type AddressParameters = { readonly [name: string]: string | readonly string[] | undefined };

/**
 * Reads a query from an address. Never fails: what it cannot read is listed in `ignored`.
 * @example
 * parseRegisterQuery({ body: "unodc", standing: ["overdue", "x"] }).filters // => { body: ["unodc"], standing: ["overdue"] }
 * @example
 * parseRegisterQuery({ asOf: "2021-02-30" }).ignored // => [{ name: "asOf", value: "2021-02-30" }]
 */
export function parseRegisterQuery(parameters: AddressParameters): RegisterQuery {
  const ignored: { name: string; value: string }[] = [];
  const first = <T>(name: string, parse: (value: string) => T | null): T | null => {
    const value = valuesOf(parameters, name)[0];
    if (value === undefined) return null;
    const parsed = parse(value);
    if (parsed === null) ignored.push({ name, value });
    return parsed;
  };
  const filters = parseFilters(parameters, ignored);
  const sort = first("sort", (value) => SORTS.find((candidate) => candidate === value) ?? null) ?? "document";
  const page = first("page", (value) => (/^[1-9]\d{0,5}$/.test(value) ? Number(value) : null)) ?? 1;
  const asOf = first("asOf", parseDay);
  return { filters, sort, page, asOf, ignored };
}

/**
 * The address parameters of a query, without what is as usual (first page, document order, today).
 * @example
 * formatRegisterQuery({ filters: { body: ["unodc"] }, sort: "document", page: 2, asOf: null, ignored: [] }) // => "body=unodc&page=2"
 */
export function formatRegisterQuery(query: RegisterQuery): string {
  const parameters = new URLSearchParams();
  for (const { name } of FILTERS)
    for (const value of query.filters[name] ?? []) parameters.append(name, value);
  if (query.sort !== "document") parameters.set("sort", query.sort);
  if (query.page !== 1) parameters.set("page", String(query.page));
  if (query.asOf !== null) parameters.set("asOf", query.asOf);
  return parameters.toString();
}

/**
 * The query with other values for one filter, back on the first page; no values: without the filter.
 * @example
 * formatRegisterQuery(withFilter(parseRegisterQuery({ force: "call", page: "3" }), "force", [])) // => ""
 */
export function withFilter(query: RegisterQuery, name: FilterName, values: readonly string[]): RegisterQuery {
  const { [name]: _, ...others } = query.filters;
  return { ...query, page: 1, filters: values.length === 0 ? others : { ...others, [name]: values } };
}

/**
 * What the filters of a query demand of an entry, all together, on the day it is seen from. `except` leaves one filter
 * out: the counts beside a filter's choices are made under all the others.
 * @example
 * queryCondition(parseRegisterQuery({ force: "call" }), "2021-09-01") // => { is: "all", of: [{ is: "in", column: "force", values: ["call"] }] }
 */
export function queryCondition(query: RegisterQuery, today: Day, except?: FilterName): Condition {
  const used = FILTERS.filter(({ name }) => name !== except && (query.filters[name]?.length ?? 0) > 0);
  return all(...used.map(({ name, condition }) => condition(query.filters[name] ?? [], today)));
}

function parseFilters(
  parameters: AddressParameters,
  ignored: { name: string; value: string }[],
): ChosenFilters {
  const chosen: { [Name in FilterName]?: readonly string[] } = {};
  for (const { name } of FILTERS) {
    const typed = valuesOf(parameters, name).filter((value) => value.trim() !== "");
    const read = typed.map((value) => ({ value, parsed: getFilter(name).parse(value) }));
    for (const { value, parsed } of read) if (parsed === null) ignored.push({ name, value });
    const values = [...new Set(read.flatMap(({ parsed }) => (parsed === null ? [] : [parsed])))];
    if (values.length > 0) chosen[name] = values;
  }
  return chosen;
}

/** An empty field of a form means that it is not used. */
function valuesOf(parameters: AddressParameters, name: string): readonly string[] {
  const value = parameters[name];
  const values = value === undefined ? [] : typeof value === "string" ? [value] : value;
  return values.filter((one) => one.trim() !== "");
}
