import { z } from "zod";
import { all, type Condition } from "../../queries/condition";
import type { FacetCount, Totals } from "../../queries/facet";
import { askInSql } from "../sql";
import type { Reader } from "../store";
import { entriesOfDay, type View } from "./entries-of-day";

const countedSchema = z.array(z.object({ value: z.coerce.string(), mandates: z.coerce.number() }));

/** Columns whose values are counted by the database itself. */
export type CountedColumn = "bodyId" | "force" | "kind" | "status" | "timeliness" | "resolutionSlug";

/** How many mandates each value of a column would show. */
export async function countByColumn(
  reader: Reader,
  view: View,
  condition: Condition,
  column: CountedColumn,
): Promise<FacetCount[]> {
  const { text, values } = entriesOfDay(view, condition);
  const value =
    column === "resolutionSlug"
      ? `(SELECT "slug" FROM "Resolution" r WHERE r."id" = e."resolutionId")`
      : `e."${column}"`;
  const rows = await askInSql(
    reader,
    `SELECT ${value} AS "value", COUNT(DISTINCT e."mandateId") AS "mandates" ${text} AND ${value} IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1`,
    ...values,
  );
  return countedSchema.parse(rows);
}

/** How many mandates ask for each kind of thing; what they perhaps ask for is not counted. */
export async function countByAsked(reader: Reader, view: View, condition: Condition): Promise<FacetCount[]> {
  const { text, values } = entriesOfDay(view, condition);
  const rows = await askInSql(
    reader,
    `SELECT a."kind" AS "value", COUNT(DISTINCT m."mandateId") AS "mandates"
     FROM (SELECT DISTINCT e."provisionId", e."mandateId" ${text}) m JOIN "Asked" a ON a."provisionId" = m."provisionId" AND a."certain"
     GROUP BY 1`,
    ...values,
  );
  return countedSchema.parse(rows);
}

/** How many mandates meet each of some conditions. */
export async function countByConditions(
  reader: Reader,
  view: View,
  condition: Condition,
  named: readonly { readonly value: string; readonly condition: Condition }[],
): Promise<FacetCount[]> {
  return Promise.all(
    named.map(async ({ value, condition: wanted }) => ({
      value,
      mandates: (await countTotals(reader, view, all(condition, wanted))).mandates,
    })),
  );
}

const totalsSchema = z
  .array(z.object({ mandates: z.coerce.number(), provisions: z.coerce.number() }))
  .length(1);

/** How many mandates and provisions have an entry that meets the condition. */
export async function countTotals(reader: Reader, view: View, condition: Condition): Promise<Totals> {
  const { text, values } = entriesOfDay(view, condition);
  const rows = await askInSql(
    reader,
    `SELECT COUNT(DISTINCT e."mandateId") AS "mandates", COUNT(DISTINCT e."provisionId") AS "provisions" ${text}`,
    ...values,
  );
  return totalsSchema.parse(rows)[0] ?? { mandates: 0, provisions: 0 };
}
