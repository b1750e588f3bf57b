import { z } from "zod";
import { type Day, LAST_DAY } from "../../calendar/day";
import type { Condition } from "../../queries/condition";
import { conditionSql, type Sql } from "../condition-sql";
import { daySchema } from "../rows";
import { askInSql } from "../sql";
import type { Reader } from "../store";
import type { View } from "./entries-of-day";

const rowsSchema = z.array(z.object({ by: daySchema }));

/** The last due day before a day, and the first after another, that meet the condition; null: there is none. */
export async function findNearestDueDays(
  reader: Reader,
  view: View,
  condition: Condition,
  { before, after }: { readonly before: Day; readonly after: Day },
): Promise<{ earlier: Day | null; later: Day | null }> {
  const [earlier, later] = await Promise.all([
    findNearest(reader, view, condition, { sign: "<", day: before, direction: "DESC" }),
    findNearest(reader, view, condition, { sign: ">", day: after, direction: "ASC" }),
  ]);
  return { earlier, later };
}

interface Side {
  readonly sign: "<" | ">";
  readonly day: Day;
  readonly direction: "ASC" | "DESC";
}

/**
 * Each part walks the index over (asks, until, by) from the day until the first that meets the condition: of those that
 * nothing followed, of what is asked and what is declared; and the few that something followed after the day seen from.
 */
async function findNearest(
  reader: Reader,
  view: View,
  condition: Condition,
  side: Side,
): Promise<Day | null> {
  const parts = [
    nearestOf(view, condition, side, { text: `e."asks" = TRUE AND e."until" = ?`, values: [LAST_DAY] }),
    nearestOf(view, condition, side, { text: `e."asks" = FALSE AND e."until" = ?`, values: [LAST_DAY] }),
    nearestOf(view, condition, side, {
      text: `e."asks" IN (FALSE, TRUE) AND e."until" > ? AND e."until" < ?`,
      values: [view.today, LAST_DAY],
    }),
  ];
  const rows = await askInSql(
    reader,
    `SELECT * FROM (${parts.map(({ text }, index) => `SELECT * FROM (${text}) AS "part${index}"`).join(" UNION ALL ")}) AS "parts" ORDER BY "by" ${side.direction} LIMIT 1`,
    ...parts.flatMap(({ values }) => values),
  );
  return rowsSchema.parse(rows)[0]?.by ?? null;
}

function nearestOf({ today, horizon }: View, condition: Condition, side: Side, part: Sql): Sql {
  const wanted = conditionSql(condition);
  return {
    text: `SELECT e."by" AS "by" FROM "Entry" e
      WHERE ${part.text} AND e."by" ${side.sign} ? AND e."since" <= ? AND (e."from" IS NULL OR e."from" <= ?) AND (${wanted.text})
      ORDER BY e."by" ${side.direction} LIMIT 1`,
    values: [...part.values, side.day, today, horizon, ...wanted.values],
  };
}
