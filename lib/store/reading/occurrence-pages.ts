import { z } from "zod";
import { all, type Condition } from "../../queries/condition";
import type { MandateView, OccurrenceView, ProvisionView, ResolutionReference } from "../../queries/views";
import { askInSql } from "../sql";
import type { Reader } from "../store";
import { entriesOfDay, type View } from "./entries-of-day";
import { readMandates } from "./mandates";
import { recordsByOccurrence } from "./status-records";

/** An occurrence with what stands around it and all that was said of it. */
export interface OccurrenceInPlace {
  readonly resolution: ResolutionReference;
  readonly mandate: MandateView;
  readonly provision: ProvisionView;
  readonly occurrence: OccurrenceView;
}

/** As the resolutions print them, the newest resolution first; or by the last day, the earliest first (of those that have one). */
export type OccurrenceOrder = "document" | "soonest";

/** One question of the database names at most 999 things, and a mandate may have dozens of provisions with dozens of due times. */
const MANDATES_AT_ONCE = 20;

const rowsSchema = z.array(
  z.object({
    occurrence: z.coerce.number(),
    mandate: z.coerce.number(),
    adopted: z.string(),
    by: z.string().nullable(),
  }),
);
type Row = z.infer<typeof rowsSchema>[number];

const countSchema = z.array(z.object({ number: z.coerce.number() })).length(1);

/** How many occurrences meet the condition. */
export async function countOccurrences(reader: Reader, view: View, condition: Condition): Promise<number> {
  const { text, values } = entriesOfDay(view, condition);
  const rows = await askInSql(reader, `SELECT COUNT(*) AS "number" ${text}`, ...values);
  return countSchema.parse(rows)[0]?.number ?? 0;
}

/**
 * All occurrences that meet the condition, some hundreds at a time: each page begins behind the last row of the one before, so that the last page
 * costs no more than the first, and nothing but a page is held.
 */
export async function* readOccurrencePages(
  reader: Reader,
  view: View,
  condition: Condition,
  { order, size }: { readonly order: OccurrenceOrder; readonly size: number },
): AsyncGenerator<OccurrenceInPlace[]> {
  let last: Row | null = null;
  do {
    const rows: Row[] = await findRows(reader, view, condition, { order, size, last });
    if (rows.length > 0) yield await inPlace(reader, view, rows);
    last = rows.length < size ? null : (rows.at(-1) ?? null);
  } while (last !== null);
}

async function findRows(
  reader: Reader,
  view: View,
  condition: Condition,
  {
    order,
    size,
    last,
  }: { readonly order: OccurrenceOrder; readonly size: number; readonly last: Row | null },
): Promise<Row[]> {
  const dated =
    order === "soonest" ? all(condition, { is: "not", of: { is: "empty", column: "by" } }) : condition;
  const { text, values } = entriesOfDay(view, dated);
  const behind = behindRow(order, last);
  const rows = await askInSql(
    reader,
    `SELECT e."occurrenceId" AS "occurrence", e."mandateId" AS "mandate", e."adopted" AS "adopted", e."by" AS "by" ${text} AND ${behind.text}
     ORDER BY ${order === "soonest" ? `e."by"` : `e."adopted" DESC, e."mandateId"`}, e."occurrenceId" LIMIT ?`,
    ...values,
    ...behind.values,
    size,
  );
  return rowsSchema.parse(rows);
}

function behindRow(order: OccurrenceOrder, last: Row | null): { text: string; values: (string | number)[] } {
  if (last === null) return { text: "1 = 1", values: [] };
  const { occurrence, mandate, adopted, by } = last;
  if (order === "soonest")
    return { text: `(e."by", e."occurrenceId") > (?, ?)`, values: [by ?? "", occurrence] };
  // The first comparison says nothing new: by it the index is entered at the right place.
  return {
    text: `e."adopted" <= ? AND (e."adopted" < ? OR (e."mandateId", e."occurrenceId") > (?, ?))`,
    values: [adopted, adopted, mandate, occurrence],
  };
}

async function inPlace(reader: Reader, view: View, rows: readonly Row[]): Promise<OccurrenceInPlace[]> {
  const ids = [...new Set(rows.map(({ mandate }) => mandate))];
  const mandates: MandateView[] = [];
  for (let first = 0; first < ids.length; first += MANDATES_AT_ONCE) {
    const some = ids.slice(first, first + MANDATES_AT_ONCE);
    mandates.push(...(await readMandates(reader, view, some, { withRecords: false })));
  }
  // Records of these rows alone, not of all due times of their mandates.
  const wanted = rows.map(({ occurrence }) => occurrence);
  const records = await recordsByOccurrence(reader, view.today, wanted);
  const all = mandates.flatMap((mandate) =>
    mandate.provisions.flatMap((provision) =>
      provision.occurrences.map((occurrence) => ({
        resolution: mandate.resolution,
        mandate,
        provision,
        occurrence,
      })),
    ),
  );
  const byId = new Map(all.map((place) => [place.occurrence.id, place]));
  return wanted.flatMap((id) => {
    const place = byId.get(id);
    return place ? [{ ...place, occurrence: { ...place.occurrence, records: records.get(id) ?? [] } }] : [];
  });
}
