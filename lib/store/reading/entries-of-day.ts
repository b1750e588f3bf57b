import type { Day } from "../../calendar/day";
import type { Condition } from "../../queries/condition";
import { conditionSql, type Sql } from "../sqlite/condition-sql";

/** From where and when a list is seen. */
export interface View {
  /** The day seen from. */
  readonly today: Day;
  /** The last day for which occurrences are shown. */
  readonly horizon: Day;
}

/** The entries that speak of the day and meet the condition, as `FROM … WHERE …` with its parameters. */
export function entriesOfDay({ today, horizon }: View, condition: Condition): Sql {
  const { text, values } = conditionSql(condition);
  return {
    text: `FROM "Entry" e WHERE e."since" <= ? AND e."until" > ? AND (e."from" IS NULL OR e."from" <= ?) AND (${text})`,
    values: [today, today, horizon, ...values],
  };
}
