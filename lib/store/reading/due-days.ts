import { z } from "zod";
import { all, type Condition, not } from "../../queries/condition";
import type { DueDay } from "../../queries/deadline-buckets";
import { STANDINGS } from "../../vocabulary/status";
import { daySchema } from "../rows";
import { askInSql } from "../sql";
import type { Reader } from "../store";
import { entriesOfDay, type View } from "./entries-of-day";
import { standingSql } from "./standing-counts";

const rowsSchema = z.array(
  z.object({ by: daySchema, standing: z.enum(STANDINGS).nullable(), number: z.coerce.number() }),
);

/** How many occurrences fall due on each day, by standing. */
export async function countDueDays(reader: Reader, view: View, condition: Condition): Promise<DueDay[]> {
  const standing = standingSql(view);
  const { text, values } = entriesOfDay(view, all(condition, not({ is: "empty", column: "by" })));
  const rows = await askInSql(
    reader,
    `SELECT e."by" AS "by", ${standing.text} AS "standing", COUNT(*) AS "number" ${text} GROUP BY 1, 2`,
    ...standing.values,
    ...values,
  );
  return rowsSchema.parse(rows);
}
