import { z } from "zod";
import { all, type Condition, not } from "../../queries/condition";
import { STANDINGS, type Standing, type Timeliness } from "../../vocabulary/status";
import { timelinessSchema } from "../rows";
import { askInSql } from "../sql";
import type { Reader } from "../store";
import { entriesOfDay, type View } from "./entries-of-day";
import { standingSql } from "./standing-counts";

/** How many occurrences have a standing and, where they are fulfilled, were so early, on time or late. */
export interface DeadlineCount {
  readonly standing: Standing;
  readonly timeliness: Timeliness | null;
  readonly number: number;
}

const rowsSchema = z.array(
  z.object({
    standing: z.enum(STANDINGS),
    timeliness: timelinessSchema.nullable(),
    number: z.coerce.number(),
  }),
);

/** The occurrences that have days and meet the condition, counted in one pass: together they are all of them. */
export async function countDeadlinesByStanding(
  reader: Reader,
  view: View,
  condition: Condition,
): Promise<DeadlineCount[]> {
  const standing = standingSql(view);
  const { text, values } = entriesOfDay(view, all(condition, not({ is: "empty", column: "by" })));
  const rows = await askInSql(
    reader,
    `SELECT ${standing.text} AS "standing", e."timeliness" AS "timeliness", COUNT(*) AS "number" ${text} GROUP BY 1, 2`,
    ...standing.values,
    ...values,
  );
  return rowsSchema.parse(rows);
}
