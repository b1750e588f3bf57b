import type { Day } from "../calendar/day";
import { addDays } from "../calendar/day";
import { CLOSING_STATUSES, firstDayFresh, lastDaySoon } from "../tracking/standing";
import type { Standing } from "../vocabulary/status";
import { all, any, type Condition, not, oneOf } from "./condition";

const asking = oneOf("asks", [true]);
const undated: Condition = { is: "empty", column: "by" };
const dated = not(undated);
const implemented = oneOf("status", ["implemented"]);
const closing = oneOf("status", CLOSING_STATUSES);
const declared = not(asking);
/** Asked for, not done, and still expected. */
const unfinished = all(asking, not(implemented), not(closing));

/**
 * The entries that have a standing on a day: `standingOf` of lib/tracking, said of columns. A test holds the two together.
 * @example
 * standingCondition("fulfilled", "2021-09-01") // => { is: "in", column: "status", values: ["implemented"] }
 */
export function standingCondition(standing: Standing, today: Day): Condition {
  switch (standing) {
    case "fulfilled":
      return implemented;
    case "closed":
      return any(all(not(implemented), asking, closing), all(not(implemented), declared, past(today)));
    case "overdue":
      return all(unfinished, past(today));
    case "due-soon":
      return all(unfinished, not(past(today)), upTo(lastDaySoon(today)));
    case "upcoming":
      return any(
        all(unfinished, dated, not(upTo(lastDaySoon(today)))),
        all(not(implemented), declared, dated, not(past(today))),
      );
    case "stale":
      return all(unfinished, undated, stale(today));
    case "open":
      return all(unfinished, undated, not(stale(today)));
  }
}

function past(today: Day): Condition {
  return { is: "before", column: "by", value: today };
}

function upTo(day: Day): Condition {
  return { is: "before", column: "by", value: addDays(day, 1) };
}

function stale(today: Day): Condition {
  return { is: "before", column: "statusAsOf", value: firstDayFresh(today) };
}
