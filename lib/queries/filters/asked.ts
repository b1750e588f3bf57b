import { ASKED_KINDS } from "../../vocabulary/asked";
import type { Filter } from "./filter";

/**
 * What is asked for: provisions that ask for at least one of the kinds.
 * @example
 * askedFilter.condition(["meeting", "report"], "2021-09-01") // => { is: "asked", kinds: ["report", "meeting"] }
 */
export const askedFilter: Filter = {
  name: "asked",
  choices: ASKED_KINDS,
  parse: (value) => ASKED_KINDS.find((kind) => kind === value) ?? null,
  condition: (values) => ({ is: "asked", kinds: ASKED_KINDS.filter((kind) => values.includes(kind)) }),
};
