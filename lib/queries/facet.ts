import type { FilterName } from "./filters";

/** How many mandates a choice of a filter would show, under all the other filters. */
export interface FacetCount {
  readonly value: string;
  readonly mandates: number;
}

/** The counts beside the choices of a filter. */
export interface Facet {
  readonly name: FilterName;
  readonly counts: readonly FacetCount[];
}

/** How much a list holds. */
export interface Totals {
  readonly mandates: number;
  readonly provisions: number;
}
