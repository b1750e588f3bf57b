import type { Day } from "../calendar/day";
import type { SessionReference } from "../calendar/session";
import { type DeadlineQuery, formatDeadlineQuery } from "../queries/deadline-query";
import { organSlug } from "../queries/organ-slug";
import { formatRegisterQuery, type RegisterQuery } from "../queries/register-query";

/** The day seen from goes along to every page; null: today. */
function withDay(path: string, asOf: Day | null): string {
  if (asOf === null) return path;
  return `${path}${path.includes("?") ? "&" : "?"}asOf=${asOf}`;
}

function withQuery(path: string, query: string): string {
  return query === "" ? path : `${path}?${query}`;
}

/** Id of a due time on the page of its mandate. */
export function occurrenceId(occurrence: number): string {
  return `occurrence-${occurrence}`;
}

/** The addresses of the pages. */
export const addressOf = {
  overview: (asOf: Day | null) => withDay("/", asOf),
  mandates: (query: RegisterQuery) => withQuery("/mandates", formatRegisterQuery(query)),
  mandatesWith: (filters: Readonly<Record<string, string>>, asOf: Day | null) =>
    withDay(withQuery("/mandates", new URLSearchParams(filters).toString()), asOf),
  mandate: (slug: string, label: string, asOf: Day | null) =>
    withDay(`/mandates/${encodeURIComponent(slug)}/${encodeURIComponent(label)}`, asOf),
  /** A mandate, at one of its due times. */
  occurrence: (slug: string, label: string, occurrence: number, asOf: Day | null) =>
    `${addressOf.mandate(slug, label, asOf)}#${occurrenceId(occurrence)}`,
  /** The page of deadlines as it is shown: filters, view, days. */
  deadlinePage: (page: DeadlineQuery) => withQuery("/deadlines", formatDeadlineQuery(page)),
  deadlines: (query: RegisterQuery) => withQuery("/deadlines", formatRegisterQuery(query)),
  deadlinesWith: (filters: Readonly<Record<string, string>>, asOf: Day | null) =>
    withDay(withQuery("/deadlines", new URLSearchParams(filters).toString()), asOf),
  sessions: (asOf: Day | null) => withDay("/calendar", asOf),
  reminders: () => "/reminders",
  bodies: (asOf: Day | null, page = 1) => withDay(page === 1 ? "/bodies" : `/bodies?page=${page}`, asOf),
  body: (id: string, asOf: Day | null) => withDay(`/bodies/${encodeURIComponent(id)}`, asOf),
  resolutions: (asOf: Day | null, page = 1) =>
    withDay(page === 1 ? "/resolutions" : `/resolutions?page=${page}`, asOf),
  organCalendar: (organ: string, asOf: Day | null) => withDay(`/calendar/${organSlug(organ)}`, asOf),
  session: ({ organ, series = "regular", number }: SessionReference, asOf: Day | null) =>
    withDay(`/calendar/${organSlug(organ)}/${series}/${number}`, asOf),
  /** Where the days of a session are changed, with what is typed. */
  sessionChange: (organ: string, typed: Readonly<Record<string, string>>) =>
    withQuery(`/calendar/${organSlug(organ)}/change`, new URLSearchParams(typed).toString()),
  /** The events of a resolution, perhaps with what is typed of one. */
  events: (slug: string, asOf: Day | null, typed: Readonly<Record<string, string>> = {}) =>
    withDay(
      withQuery(`/resolutions/${encodeURIComponent(slug)}/events`, new URLSearchParams(typed).toString()),
      asOf,
    ),
  /** A list as a file; the query as it stands in the address of the list. */
  exported: (file: string, query: string) => withQuery(`/exports/${file}`, query),
  /** The page of imports, with what was laid aside to be confirmed. */
  import: (keys: readonly string[]) =>
    withQuery("/import", new URLSearchParams(keys.map((key) => ["document", key])).toString()),
  resolution: (slug: string, asOf: Day | null) => withDay(`/resolutions/${encodeURIComponent(slug)}`, asOf),
};
