import { z } from "zod";
import { all, type Condition, not } from "../../queries/condition";
import type { DeadlineView, MandateView } from "../../queries/views";
import type { Reader } from "../store";
import { entriesOfDay, type View } from "./entries-of-day";
import { readMandates } from "./mandates";

export interface DeadlinePage {
  /** Earliest last day first, or latest first. */
  readonly order: "soonest" | "latest";
  readonly limit: number;
  readonly offset: number;
}

const idsSchema = z.array(z.object({ occurrence: z.coerce.number(), mandate: z.coerce.number() }));
const countSchema = z.array(z.object({ number: z.coerce.number() })).length(1);

const DATED = not({ is: "empty", column: "by" });

/** Occurrences that have days and meet the condition, by their last day. */
export async function readDeadlines(
  reader: Reader,
  view: View,
  condition: Condition,
  { order, limit, offset }: DeadlinePage,
): Promise<DeadlineView[]> {
  const { text, values } = entriesOfDay(view, all(condition, DATED));
  const direction = order === "soonest" ? "ASC" : "DESC";
  const rows = await reader.$queryRawUnsafe(
    `SELECT e."occurrenceId" AS "occurrence", e."mandateId" AS "mandate" ${text}
     ORDER BY e."by" ${direction}, e."occurrenceId" LIMIT ? OFFSET ?`,
    ...values,
    limit,
    offset,
  );
  const ids = idsSchema.parse(rows);
  const mandates = await readMandates(reader, view, [...new Set(ids.map(({ mandate }) => mandate))], { withRecords: false });
  const byId = new Map(mandates.map((mandate) => [mandate.id, mandate]));
  return ids.flatMap(({ occurrence, mandate }) => deadlineOf(byId.get(mandate), occurrence));
}

/** How many occurrences have days and meet the condition. */
export async function countDeadlines(reader: Reader, view: View, condition: Condition): Promise<number> {
  const { text, values } = entriesOfDay(view, all(condition, DATED));
  const rows = await reader.$queryRawUnsafe(`SELECT COUNT(*) AS "number" ${text}`, ...values);
  return countSchema.parse(rows)[0]?.number ?? 0;
}

function deadlineOf(mandate: MandateView | undefined, id: number): DeadlineView[] {
  for (const provision of mandate?.provisions ?? []) {
    const occurrence = provision.occurrences.find((candidate) => candidate.id === id);
    if (mandate === undefined || occurrence === undefined) continue;
    const words = mandate.text.slice(provision.span[0], provision.span[1]);
    return [{ occurrence, provision, words, mandate, resolution: mandate.resolution }];
  }
  return [];
}
