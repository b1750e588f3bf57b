import { z } from "zod";
import { all, type Condition, not, oneOf } from "../../queries/condition";
import type { BodySummary, BodyView } from "../../queries/views";
import { daySchema } from "../rows";
import { askInSql } from "../sql";
import type { Reader } from "../store";
import { bodiesById } from "./bodies-by-id";
import { entriesOfDay, type View } from "./entries-of-day";
import { countStandings, NO_COUNTS } from "./standing-counts";

const summarySchema = z.array(
  z.object({
    id: z.string(),
    mandates: z.coerce.number(),
    provisions: z.coerce.number(),
    next: daySchema.nullable(),
  }),
);

const ASKED: Condition = oneOf("asks", [true]);

/** What is asked of each body that is asked for anything, most first. */
export async function readBodySummaries(
  reader: Reader,
  view: View,
  condition: Condition,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<BodySummary[]> {
  const asked = all(ASKED, condition, not({ is: "empty", column: "bodyId" }));
  const { text, values } = entriesOfDay(view, asked);
  const rows = await askInSql(
    reader,
    `SELECT e."bodyId" AS "id", COUNT(DISTINCT e."mandateId") AS "mandates", COUNT(DISTINCT e."provisionId") AS "provisions",
       MIN(CASE WHEN e."status" <> 'implemented' AND e."by" >= ? THEN e."by" END) AS "next"
     ${text} GROUP BY e."bodyId" ORDER BY 3 DESC, 1 LIMIT ? OFFSET ?`,
    view.today,
    ...values,
    limit,
    offset,
  );
  const summaries = summarySchema.parse(rows);
  const ids = summaries.map(({ id }) => id);
  const bodies = await bodiesById(reader, ids);
  const standings = await countStandings(reader, view, all(asked, oneOf("bodyId", ids)), "bodyId");
  return summaries.flatMap(({ id, mandates, provisions, next }) => {
    const body = bodies.get(id);
    if (body === undefined) return [];
    return [{ body, mandates, provisions, standing: standings.get(id) ?? NO_COUNTS, nextDeadline: next }];
  });
}

/** How many bodies are asked for anything. */
export async function countBodies(reader: Reader, view: View, condition: Condition): Promise<number> {
  const { text, values } = entriesOfDay(view, all(ASKED, condition));
  const rows = await askInSql(reader, `SELECT COUNT(DISTINCT e."bodyId") AS "number" ${text}`, ...values);
  return z.array(z.object({ number: z.coerce.number() })).parse(rows)[0]?.number ?? 0;
}

/** A body of the register; null: no resolution of the register names it. */
export async function findBodyView(reader: Reader, id: string): Promise<BodyView | null> {
  return (await bodiesById(reader, [id])).get(id) ?? null;
}
