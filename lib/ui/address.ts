import type { Day } from "../calendar/day";
import { formatRegisterQuery, type RegisterQuery } from "../queries/register-query";

/** The day seen from goes along to every page; null: today. */
function withDay(path: string, asOf: Day | null): string {
  if (asOf === null) return path;
  return `${path}${path.includes("?") ? "&" : "?"}asOf=${asOf}`;
}

function withQuery(path: string, query: string): string {
  return query === "" ? path : `${path}?${query}`;
}

/** The addresses of the pages. */
export const addressOf = {
  overview: (asOf: Day | null) => withDay("/", asOf),
  mandates: (query: RegisterQuery) => withQuery("/mandates", formatRegisterQuery(query)),
  mandatesWith: (filters: Readonly<Record<string, string>>, asOf: Day | null) =>
    withDay(withQuery("/mandates", new URLSearchParams(filters).toString()), asOf),
  mandate: (slug: string, label: string, asOf: Day | null) =>
    withDay(`/mandates/${encodeURIComponent(slug)}/${encodeURIComponent(label)}`, asOf),
  deadlines: (query: RegisterQuery) => withQuery("/deadlines", formatRegisterQuery(query)),
  deadlinesWith: (filters: Readonly<Record<string, string>>, asOf: Day | null) =>
    withDay(withQuery("/deadlines", new URLSearchParams(filters).toString()), asOf),
  bodies: (asOf: Day | null, page = 1) => withDay(page === 1 ? "/bodies" : `/bodies?page=${page}`, asOf),
  body: (id: string, asOf: Day | null) => withDay(`/bodies/${encodeURIComponent(id)}`, asOf),
  resolutions: (asOf: Day | null, page = 1) =>
    withDay(page === 1 ? "/resolutions" : `/resolutions?page=${page}`, asOf),
  /** The page of imports, with what was laid aside to be confirmed. */
  import: (keys: readonly string[]) =>
    withQuery("/import", new URLSearchParams(keys.map((key) => ["document", key])).toString()),
  resolution: (slug: string, asOf: Day | null) => withDay(`/resolutions/${encodeURIComponent(slug)}`, asOf),
};
