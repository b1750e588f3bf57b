import type { Day } from "../../calendar/day";
import type { Condition } from "../condition";

/** One thing that lists can be filtered by. The same name stands in the address, in the form and in the catalogue. */
export interface Filter {
  readonly name: FilterName;
  /** The value as it is kept, from what stands in the address; null where it means nothing. */
  readonly parse: (value: string) => string | null;
  /** What it demands of an entry, given at least one value; several values are alternatives unless the filter says otherwise. */
  readonly condition: (values: readonly string[], today: Day) => Condition;
  /** Closed list of values, in the order to show them; null where they come from the register or are typed. */
  readonly choices: readonly string[] | null;
}

export const FILTER_NAMES = [
  "words",
  "body",
  "standing",
  "timeliness",
  "status",
  "force",
  "kind",
  "asked",
  "asks",
  "report",
  "certain",
  "dueFrom",
  "dueTo",
  "resolution",
  "session",
] as const;

export type FilterName = (typeof FILTER_NAMES)[number];

/** The values chosen of each filter; a filter that is not used is missing. */
export type ChosenFilters = { readonly [Name in FilterName]?: readonly string[] };
