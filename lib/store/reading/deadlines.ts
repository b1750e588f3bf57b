import { z } from "zod";
import { all, type Condition, not } from "../../queries/condition";
import type { DeadlineView, MandateView } from "../../queries/views";
import { askInSql } from "../sql";
import type { Reader } from "../store";
import { entriesOfDay, type View } from "./entries-of-day";
import { readMandates } from "./mandates";

export interface DeadlinePage {
  /** Earliest last day first, or latest first. */
  readonly order: "soonest" | "latest";
  readonly limit: number;
  readonly offset: number;
}

/** How far a list looks for provisions that it does not have yet: recurrences would otherwise fill it with one provision. */
const LOOK_AHEAD = 10;

export const datedIdsSchema = z.array(
  z.object({ occurrence: z.coerce.number(), provision: z.coerce.number(), mandate: z.coerce.number() }),
);
/** An occurrence that has days, with what it belongs to. */
export type DatedId = z.infer<typeof datedIdsSchema>[number];

const countSchema = z.array(z.object({ number: z.coerce.number() })).length(1);

const DATED = not({ is: "empty", column: "by" });

/** Occurrences that have days and meet the condition, by their last day. */
export async function readDeadlines(
  reader: Reader,
  view: View,
  condition: Condition,
  page: DeadlinePage,
): Promise<DeadlineView[]> {
  return deadlinesOf(reader, view, await findDeadlines(reader, view, condition, page));
}

/** The first (or last) occurrence of each provision that has days and meets the condition: so that none hides the others. */
export async function readDeadlinesByProvision(
  reader: Reader,
  view: View,
  condition: Condition,
  { order, limit }: Omit<DeadlinePage, "offset">,
): Promise<DeadlineView[]> {
  const found = await findDeadlines(reader, view, condition, {
    order,
    limit: limit * LOOK_AHEAD,
    offset: 0,
  });
  const first = found.filter(
    ({ provision }, index) => found.findIndex((other) => other.provision === provision) === index,
  );
  return deadlinesOf(reader, view, first.slice(0, limit));
}

/** A page of occurrences that have days and meet the condition, by their last day; of one day, in the order of the register. */
export async function findDeadlines(
  reader: Reader,
  view: View,
  condition: Condition,
  { order, limit, offset }: DeadlinePage,
): Promise<DatedId[]> {
  const { text, values } = entriesOfDay(view, all(condition, DATED));
  const direction = order === "soonest" ? "ASC" : "DESC";
  const rows = await askInSql(
    reader,
    `SELECT e."occurrenceId" AS "occurrence", e."provisionId" AS "provision", e."mandateId" AS "mandate" ${text}
     ORDER BY e."by" ${direction}, e."occurrenceId" LIMIT ? OFFSET ?`,
    ...values,
    limit,
    offset,
  );
  return datedIdsSchema.parse(rows);
}

/** What lists show of occurrences, in their order. */
export async function deadlinesOf(
  reader: Reader,
  view: View,
  ids: readonly DatedId[],
): Promise<DeadlineView[]> {
  const mandateIds = [...new Set(ids.map(({ mandate }) => mandate))];
  const mandates = await readMandates(reader, view, mandateIds, { withRecords: false });
  const byId = new Map(mandates.map((mandate) => [mandate.id, mandate]));
  return ids.flatMap(({ occurrence, mandate }) => deadlineOf(byId.get(mandate), occurrence));
}

/** How many occurrences have days and meet the condition. */
export async function countDeadlines(reader: Reader, view: View, condition: Condition): Promise<number> {
  const { text, values } = entriesOfDay(view, all(condition, DATED));
  const rows = await askInSql(reader, `SELECT COUNT(*) AS "number" ${text}`, ...values);
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
