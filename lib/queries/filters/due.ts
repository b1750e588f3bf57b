import { addDays, parseDay } from "../../calendar/day";
import { all, type Condition, not } from "../condition";
import type { Filter } from "./filter";

const dated = not({ is: "empty", column: "by" });

/** Due on this day or later. */
export const dueFromFilter: Filter = {
  name: "dueFrom",
  choices: null,
  parse: parseDay,
  condition: ([day = ""]): Condition => all(dated, { is: "not-before", column: "by", value: day }),
};

/** Due on this day or earlier. */
export const dueToFilter: Filter = {
  name: "dueTo",
  choices: null,
  parse: parseDay,
  condition: ([value = ""]): Condition => {
    const day = parseDay(value);
    return day === null ? all() : { is: "before", column: "by", value: addDays(day, 1) };
  },
};
