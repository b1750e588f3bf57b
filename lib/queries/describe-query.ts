import { formatDay, parseDay } from "../calendar/day";
import { parseSessionKey } from "../calendar/session";
import { listWords, say } from "../vocabulary/words";
import { FILTERS, type FilterName } from "./filters";
import { formatSession } from "./format-session";
import type { RegisterQuery } from "./register-query";

/** Names for the ids that filters hold; null: not known, the id stands for itself. */
export type NamesOf = (name: FilterName, value: string) => string | null;

/**
 * What the filters of a query say, in words: "addressed to UNODC and standing Overdue". Empty where there is none.
 * @example
 * describeFilters({ filters: { force: ["request", "call"], report: ["yes"] } }, () => null) // => "of the force Request or Call and that ask for a report"
 */
export function describeFilters(query: Pick<RegisterQuery, "filters">, namesOf: NamesOf): string {
  const used = FILTERS.filter(({ name }) => (query.filters[name]?.length ?? 0) > 0);
  return listWords(
    used.map(({ name }) => {
      const values = query.filters[name] ?? [];
      const said = values.map((value) => formatFilterValue(name, value, namesOf));
      return say(`filterSays.${name}`, { values: listWords(said, "or"), value: values[0] ?? "" });
    }),
    "and",
  );
}

/**
 * A value of a filter as people read it.
 * @example
 * formatFilterValue("standing", "due-soon", () => null) // => "Due soon"
 * @example
 * formatFilterValue("dueTo", "2021-12-31", () => null) // => "31 December 2021"
 */
export function formatFilterValue(name: FilterName, value: string, namesOf: NamesOf): string {
  const key = LABELS[name];
  if (key !== undefined) return label(`${key}.${value}`) ?? value;
  if (name === "words") return `“${value}”`;
  if (name === "session") return sessionName(value);
  const day = name === "dueFrom" || name === "dueTo" ? parseDay(value) : null;
  return day === null ? (namesOf(name, value) ?? value) : formatDay(day);
}

function sessionName(key: string): string {
  const session = parseSessionKey(key);
  return session === null ? key : formatSession(session);
}

const LABELS: { readonly [Name in FilterName]?: string } = {
  standing: "standing",
  timeliness: "timeliness",
  status: "status",
  force: "force",
  kind: "kind",
  asked: "asked",
  asks: "yesNo",
  report: "yesNo",
  certain: "yesNo",
};

/** Values of closed lists have their label under the name of the list. */
function label(key: string): string | null {
  const typed = key as Parameters<typeof say.has>[0];
  return say.has(typed) ? say(typed as never) : null;
}
