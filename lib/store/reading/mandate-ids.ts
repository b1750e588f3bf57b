import { z } from "zod";
import type { Condition } from "../../queries/condition";
import type { Sort } from "../../queries/register-query";
import { askInSql } from "../sql";
import type { Reader } from "../store";
import { entriesOfDay, type View } from "./entries-of-day";

const idsSchema = z.array(z.object({ id: z.coerce.number() }));

/** One page of the mandates that have an entry meeting the condition, in order. */
export async function findMandateIds(
  reader: Reader,
  view: View,
  condition: Condition,
  { sort, limit, offset }: { readonly sort: Sort; readonly limit: number; readonly offset: number },
): Promise<number[]> {
  const { text, values } = entriesOfDay(view, condition);
  const { order, values: orderValues } = orderOf(sort, view);
  const rows = await askInSql(
    reader,
    `SELECT e."mandateId" AS "id" ${text} GROUP BY e."adopted", e."mandateId" ORDER BY ${order} LIMIT ? OFFSET ?`,
    ...values,
    ...orderValues,
    limit,
    offset,
  );
  return idsSchema.parse(rows).map(({ id }) => id);
}

/** The newest resolution first, its paragraphs as printed: the last word of every order, so that pages never overlap. */
const AS_PRINTED = `e."adopted" DESC, e."mandateId"`;

function orderOf(sort: Sort, { today }: View): { order: string; values: string[] } {
  switch (sort) {
    case "document":
      return { order: AS_PRINTED, values: [] };
    case "deadline": {
      const next = `MIN(CASE WHEN e."status" <> 'implemented' AND e."by" >= ? THEN e."by" END)`;
      return { order: `${next} IS NULL, ${next}, ${AS_PRINTED}`, values: [today, today] };
    }
    case "changed":
      return { order: `MAX(e."statusAsOf") IS NULL, MAX(e."statusAsOf") DESC, ${AS_PRINTED}`, values: [] };
  }
}
