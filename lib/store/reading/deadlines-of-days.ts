import { z } from "zod";
import type { Day } from "../../calendar/day";
import type { Condition } from "../../queries/condition";
import { daySchema } from "../rows";
import { askInSql } from "../sql";
import type { Reader } from "../store";
import { type DatedId, datedIdsSchema } from "./deadlines";
import { entriesOfDay, type View } from "./entries-of-day";

const countsSchema = z.array(z.object({ by: daySchema, number: z.coerce.number() }));

/** How many occurrences fall due on each day of the view's stretch; days with none are missing. */
export async function countByDay(
  reader: Reader,
  view: View,
  condition: Condition,
): Promise<Map<Day, number>> {
  const { text, values } = entriesOfDay(view, condition);
  const rows = await askInSql(
    reader,
    `SELECT e."by" AS "by", COUNT(*) AS "number" ${text} GROUP BY 1`,
    ...values,
  );
  return new Map(countsSchema.parse(rows).map(({ by, number }) => [by, number]));
}

/** The first few occurrences of each day of the view's stretch, in the order of the lists. */
export async function findFirstOfEachDay(
  reader: Reader,
  view: View,
  condition: Condition,
  each: number,
): Promise<DatedId[]> {
  const { text, values } = entriesOfDay(view, condition);
  const rows = await askInSql(
    reader,
    `SELECT * FROM (
       SELECT e."occurrenceId" AS "occurrence", e."provisionId" AS "provision", e."mandateId" AS "mandate", e."by" AS "by",
         ROW_NUMBER() OVER (PARTITION BY e."by" ORDER BY e."occurrenceId") AS "place" ${text}
     ) AS "placed" WHERE "place" <= ? ORDER BY "by", "place"`,
    ...values,
    each,
  );
  return datedIdsSchema.parse(rows);
}
