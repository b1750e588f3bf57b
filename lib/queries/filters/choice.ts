import { type Column, oneOf } from "../condition";
import type { Filter, FilterName } from "./filter";

/**
 * A filter by a closed list of values of one column.
 * @example
 * choiceFilter("force", "force", ["call", "request"]).parse("murmur") // => null
 */
export function choiceFilter(name: FilterName, column: Column, choices: readonly string[]): Filter {
  return {
    name,
    choices,
    parse: (value) => (choices.includes(value) ? value : null),
    condition: (values) => oneOf(column, values),
  };
}

/**
 * A filter that demands yes or no of a column.
 * @example
 * yesOrNoFilter("report", "report").condition(["yes"], "2021-09-01") // => { is: "in", column: "report", values: [true] }
 */
export function yesOrNoFilter(name: FilterName, column: Column): Filter {
  return {
    name,
    choices: ["yes", "no"],
    parse: (value) => (value === "yes" || value === "no" ? value : null),
    condition: (values) =>
      oneOf(
        column,
        values.map((value) => value === "yes"),
      ),
  };
}

/** An id or slug of the register: letters, digits, hyphens, full stops and brackets. */
const IDENTIFIER = /^[\p{L}\p{N}().-]{1,200}$/u;

/**
 * A filter by ids that only the register knows.
 * @example
 * identifierFilter("body", "bodyId").parse("unodc") // => "unodc"
 * @example
 * identifierFilter("body", "bodyId").parse("<script>") // => null
 */
export function identifierFilter(name: FilterName, column: Column): Filter {
  return {
    name,
    choices: null,
    parse: (value) => (IDENTIFIER.test(value) ? value : null),
    condition: (values) => oneOf(column, values),
  };
}
