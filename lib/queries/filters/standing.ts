import { STANDINGS, type Standing } from "../../vocabulary/status";
import { any } from "../condition";
import { standingCondition } from "../standing-condition";
import type { Filter } from "./filter";

const choices: readonly string[] = STANDINGS;

/** Standing on the day the list is seen from. */
export const standingFilter: Filter = {
  name: "standing",
  choices,
  parse: (value) => (isStanding(value) ? value : null),
  condition: (values, today) =>
    any(...values.filter(isStanding).map((value) => standingCondition(value, today))),
};

function isStanding(value: string): value is Standing {
  return choices.includes(value);
}
