import { describeFilters } from "../queries/describe-query";
import { FILTER_NAMES } from "../queries/filters/filter";
import {
  type AddressParameters,
  formatRegisterQuery,
  parseRegisterQuery,
  type RegisterQuery,
} from "../queries/register-query";
import { bodiesById } from "../store/reading/bodies-by-id";
import { readResolutionReferences } from "../store/reading/resolution-references";
import { say } from "../vocabulary/words";
import { nameOf } from "./deadline-words";
import type { Register } from "./register";

/** What the address of a feed asks for. */
export interface FeedQuery {
  readonly query: RegisterQuery;
  /** Whether events of a calendar come with reminders. */
  readonly alarms: boolean;
}

export type FeedQueryRead =
  | ({ readonly ok: true } & FeedQuery)
  | { readonly ok: false; readonly reason: "parameter-means-nothing"; readonly message: string };

/** Parameters beside the filters. The order and page of a list may come along when its address is copied; a feed has neither. */
const OTHERS: readonly string[] = ["asOf", "token", "alarms", "sort", "page"];

/**
 * Reads the address of a feed. What means nothing is refused, and a name that nobody knows is: left out silently, a mistyped filter
 * would fill somebody's calendar with everything.
 */
export function readFeedQuery(parameters: AddressParameters): FeedQueryRead {
  const known: readonly string[] = [...FILTER_NAMES, ...OTHERS];
  const query = parseRegisterQuery(parameters);
  const alarms = firstOf(parameters, "alarms");
  const wrong = [
    ...query.ignored,
    ...Object.keys(parameters)
      .filter((name) => !known.includes(name))
      .map((name) => ({ name, value: firstOf(parameters, name) })),
    ...(["", "none"].includes(alarms) ? [] : [{ name: "alarms", value: alarms }]),
  ];
  const [first] = wrong;
  if (first === undefined) return { ok: true, query, alarms: alarms === "" };
  const message = say("feedRefusal.parameter", { name: shown(first.name), value: shown(first.value) });
  return { ok: false, reason: "parameter-means-nothing", message };
}

/** The address of a feed or page for a query, without what only lists have; a token never stands in it. */
export function addressFor(base: string, path: string, query: RegisterQuery): string {
  const parameters = formatRegisterQuery({ ...query, sort: "document", page: 1 });
  return `${base}${path}${parameters === "" ? "" : `?${parameters}`}`;
}

/** What a query filters by, in words; empty: nothing. */
export async function describeQuery({ store }: Register, query: RegisterQuery): Promise<string> {
  const bodies = await bodiesById(store, query.filters.body ?? []);
  const resolutions = await readResolutionReferences(store, query.filters.resolution ?? []);
  return describeFilters(query, (name, value) => {
    if (name === "body") return bodies.get(value)?.name ?? null;
    const resolution = name === "resolution" ? resolutions.get(value) : undefined;
    return resolution === undefined ? null : nameOf(resolution);
  });
}

function firstOf(parameters: AddressParameters, name: string): string {
  const value = parameters[name];
  return typeof value === "string" ? value : (value?.[0] ?? "");
}

function shown(text: string): string {
  return text.replace(/\p{Cc}/gu, " ").slice(0, 100);
}
