import { addYears, type Day, LAST_DAY } from "../../calendar/day";
import type { Condition } from "../../queries/condition";
import { conditionSql, type Sql } from "../condition-sql";

/** From where and when a list is seen. */
export interface View {
  /** The day seen from. */
  readonly today: Day;
  /** The last day for which occurrences are shown. */
  readonly horizon: Day;
  /** Only what lies in these days; missing: everything, what has no days included. */
  readonly stretch?: DueStretch;
}

/** Days of the calendar, and what of an occurrence is to lie in them: the last day of its window, or any of its days. */
export interface DueStretch {
  readonly first: Day;
  readonly last: Day;
  readonly reach: "due" | "window";
}

/**
 * A window that ends later than this after a stretch does not begin before it ends: the longest that resolutions set are
 * the five years of a review; a quinquennium twice over leaves room.
 */
const LONGEST_WINDOW_YEARS = 10;

/** Until further notice: the entries that nothing has followed. */
const OPEN_END = LAST_DAY;

/** The entries that speak of the day and meet the condition, as `FROM … WHERE …` with its parameters. */
export function entriesOfDay(view: View, condition: Condition): Sql {
  const { today, horizon, stretch } = view;
  const { text, values } = conditionSql(condition);
  const from = stretch === undefined ? { text: `"Entry"`, values: [] } : entriesOfStretch(today, stretch);
  return {
    text: `FROM ${from.text} e WHERE e."since" <= ? AND e."until" > ? AND (e."from" IS NULL OR e."from" <= ?) AND (${text})`,
    values: [...from.values, today, today, horizon, ...values],
  };
}

/**
 * The entries of a stretch by the index over (asks, until, by), so that the cost grows with the stretch and not with the
 * register: an index is of use to its third column only where the first two are equal to something. So those that nothing
 * has followed, nearly all, are read apart from those that something followed after this day.
 */
function entriesOfStretch(today: Day, { first, last, reach }: DueStretch): Sql {
  const due = reach === "due";
  const to = due ? last : addYears(last, LONGEST_WINDOW_YEARS);
  const begun = due ? "" : ` AND COALESCE("from", "by") <= ?`;
  const days = [first, to, ...(due ? [] : [last])];
  const rows = (until: string) =>
    `SELECT * FROM "Entry" WHERE "asks" IN (FALSE, TRUE) AND ${until} AND "by" >= ? AND "by" <= ?${begun}`;
  return {
    text: `(${rows(`"until" = ?`)} UNION ALL ${rows(`"until" > ? AND "until" < ?`)})`,
    values: [OPEN_END, ...days, today, OPEN_END, ...days],
  };
}
