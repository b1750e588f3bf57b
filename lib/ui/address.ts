import type { Day } from "../calendar/day";
import type { SessionReference } from "../calendar/session";
import { type ActivityQuery, formatActivityQuery } from "../queries/activity-query";
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

/** Parameters that have a value. */
function parametersOf(values: Readonly<Record<string, string | null>>): string {
  return Object.entries(values)
    .flatMap(([name, value]) =>
      value ? [`${name}=${encodeURIComponent(value).replaceAll("%2C", ",")}`] : [],
    )
    .join("&");
}

/** Id of a due time on the page of its mandate. */
export function occurrenceId(occurrence: number): string {
  return `occurrence-${occurrence}`;
}

/** Id of the figures of a provision on the page of its mandate. */
export function figuresId(provision: string): string {
  return `figures-${provision}`;
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
  /** The page of reminders, ready for a rule with the filters of a list; without them: as it is. */
  reminders: (query: RegisterQuery) => {
    const filters = formatRegisterQuery({ ...query, page: 1, asOf: null });
    return filters === "" ? "/reminders" : `/reminders?query=${encodeURIComponent(filters)}`;
  },
  /** What was done in the register, as it is filtered. */
  activity: (query: ActivityQuery, asOf: Day | null) =>
    withQuery("/activity", formatActivityQuery(query, asOf)),
  people: () => "/people",
  account: () => "/account",
  signOut: () => "/sign-out",
  /** Where one signs in, and goes on from there to a path of our own. */
  signIn: (next: string) => (next === "/" ? "/sign-in" : `/sign-in?next=${encodeURIComponent(next)}`),
  /** Where a sign-in with the organisation begins. */
  signInWithOrganisation: (next: string) => `/sign-in/organisation?next=${encodeURIComponent(next)}`,
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
  /** Where a status of many due times is reported. */
  report: (occurrences: readonly number[], draft: string | null = null) =>
    withQuery("/report", parametersOf({ occurrence: occurrences.join(","), draft })),
  /** Where a status of due times of one mandate is reported; of none: where they are chosen. */
  reportOn: (slug: string, label: string, occurrence: number | null, draft: string | null = null) =>
    withQuery(
      `${addressOf.mandate(slug, label, null)}/report`,
      parametersOf({ occurrence: occurrence === null ? "" : String(occurrence), draft }),
    ),
  /** Where it is said what was recorded, and what comes next. */
  recorded: (records: readonly number[]) =>
    withQuery("/report/recorded", parametersOf({ record: records.join(",") })),
  /** Where a status record is corrected. */
  correction: (slug: string, label: string, record: number | null, draft: string | null = null) =>
    withQuery(
      `${addressOf.mandate(slug, label, null)}/correct`,
      parametersOf({ record: record === null ? "" : String(record), draft }),
    ),
  /** Where it is recorded whether a body accepted a provision: the two as one choice. */
  acceptance: (slug: string, label: string, choice: string | null = null, draft: string | null = null) =>
    withQuery(`${addressOf.mandate(slug, label, null)}/acceptance`, parametersOf({ choice, draft })),
  /** A provision State by State; with what was typed, what was recorded, or a list that was laid aside. */
  states: (
    slug: string,
    label: string,
    provision: string,
    asOf: Day | null,
    shown: Readonly<Record<string, string | null>> = {},
  ) =>
    withDay(
      withQuery(`${addressOf.mandate(slug, label, null)}/states`, parametersOf({ provision, ...shown })),
      asOf,
    ),
  /** The figures of a provision on the page of its mandate, perhaps with what was typed of one. */
  figures: (slug: string, label: string, provision: string, asOf: Day | null, draft: string | null = null) =>
    withDay(withQuery(addressOf.mandate(slug, label, null), parametersOf({ figure: draft })), asOf) +
    `#${figuresId(provision)}`,
  /** A file that was given as evidence. */
  evidenceFile: (hash: string) => `/evidence/${hash}`,
  /** A list as a file; the query as it stands in the address of the list. */
  exported: (file: string, query: string) => withQuery(`/exports/${file}`, query),
  /** The page of imports, with what was laid aside to be confirmed. */
  import: (keys: readonly string[]) =>
    withQuery("/import", new URLSearchParams(keys.map((key) => ["document", key])).toString()),
  /** What people say about a mandate: the latest, or those below a number. */
  comments: (slug: string, label: string, asOf: Day | null, below: number | null) =>
    `${withDay(
      withQuery(addressOf.mandate(slug, label, null), below === null ? "" : `commentsBelow=${below}`),
      asOf,
    )}#comments`,
  /** What somebody was told: from the newest on, or from a place on. */
  notices: (asOf: Day | null, from: { readonly seen: boolean; readonly below: number } | null = null) =>
    withDay(
      withQuery("/notices", from === null ? "" : `from=${from.seen ? "seen" : "new"}-${from.below}`),
      asOf,
    ),
  resolution: (slug: string, asOf: Day | null) => withDay(`/resolutions/${encodeURIComponent(slug)}`, asOf),
};
