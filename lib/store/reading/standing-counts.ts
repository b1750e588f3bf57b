import { z } from "zod";
import type { Condition } from "../../queries/condition";
import { standingCondition } from "../../queries/standing-condition";
import type { StandingCounts } from "../../queries/views";
import { STANDINGS } from "../../vocabulary/status";
import { conditionSql } from "../condition-sql";
import { askInSql } from "../sql";
import type { Reader } from "../store";
import { entriesOfDay, type View } from "./entries-of-day";

/** What standing is counted by; "all" is one count of everything. */
export type CountedBy = "bodyId" | "resolutionId" | "force" | "all";

export const NO_COUNTS: StandingCounts = {
  overdue: 0,
  "due-soon": 0,
  upcoming: 0,
  stale: 0,
  open: 0,
  fulfilled: 0,
  closed: 0,
};

const rowsSchema = z.array(
  z.object({ value: z.coerce.string(), standing: z.enum(STANDINGS), provisions: z.coerce.number() }),
);

/**
 * How many provisions have an occurrence of each standing, by a column. A provision that recurs may have several standings
 * and is counted in each, as the filter by standing finds it in each.
 */
export async function countStandings(
  reader: Reader,
  view: View,
  condition: Condition,
  by: CountedBy,
): Promise<Map<string, StandingCounts>> {
  const standing = standingSql(view);
  const entries = entriesOfDay(view, condition);
  const value = by === "all" ? `'all'` : `e."${by}"`;
  const rows = await askInSql(
    reader,
    `SELECT * FROM (SELECT ${value} AS "value", ${standing.text} AS "standing", COUNT(DISTINCT e."provisionId") AS "provisions" ${entries.text} GROUP BY 1, 2) AS "counted"
     WHERE "value" IS NOT NULL AND "standing" IS NOT NULL`,
    ...standing.values,
    ...entries.values,
  );
  const counts = new Map<string, StandingCounts>();
  for (const { value: key, standing: name, provisions } of rowsSchema.parse(rows)) {
    counts.set(key, { ...(counts.get(key) ?? NO_COUNTS), [name]: provisions });
  }
  return counts;
}

/** The standing of an entry on a day, as SQL. */
export function standingSql({ today }: View) {
  const cases = STANDINGS.map((standing) => ({
    standing,
    sql: conditionSql(standingCondition(standing, today)),
  }));
  return {
    text: `CASE ${cases.map(({ standing, sql }) => `WHEN ${sql.text} THEN '${standing}'`).join(" ")} END`,
    values: cases.flatMap(({ sql }) => sql.values),
  };
}
