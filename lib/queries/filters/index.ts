import { OCCURRENCE_KINDS } from "../../tracking/occurrence";
import { FORCES } from "../../vocabulary/force";
import { STATUSES } from "../../vocabulary/status";
import { askedFilter } from "./asked";
import { choiceFilter, identifierFilter, yesOrNoFilter } from "./choice";
import { dueFromFilter, dueToFilter } from "./due";
import type { Filter, FilterName } from "./filter";
import { sessionFilter } from "./session";
import { standingFilter } from "./standing";
import { wordsFilter } from "./words";

export type { ChosenFilters, Filter, FilterName } from "./filter";

/** All filters, in the order in which forms show and sentences name them. */
export const FILTERS: readonly Filter[] = [
  wordsFilter,
  identifierFilter("body", "bodyId"),
  standingFilter,
  choiceFilter("timeliness", "timeliness", ["early", "on-time", "late"]),
  choiceFilter("status", "status", STATUSES),
  choiceFilter("force", "force", FORCES),
  choiceFilter("kind", "kind", OCCURRENCE_KINDS),
  askedFilter,
  yesOrNoFilter("asks", "asks"),
  yesOrNoFilter("report", "report"),
  yesOrNoFilter("certain", "certain"),
  dueFromFilter,
  dueToFilter,
  identifierFilter("resolution", "resolutionSlug"),
  sessionFilter,
];

/**
 * The filter of a name.
 * @example
 * getFilter("words").choices // => null
 */
export function getFilter(name: FilterName): Filter {
  const filter = FILTERS.find((candidate) => candidate.name === name);
  if (filter === undefined) throw new Error(`There is no filter "${name}".`);
  return filter;
}
