import { z } from "zod";
import { all, type Condition, not } from "../../queries/condition";
import type { MandateView, OccurrenceView, ProvisionView } from "../../queries/views";
import { occurrenceIdentity, ordinalsOf } from "../../tracking/occurrence-identity";
import { askInSql } from "../sql";
import type { Reader } from "../store";
import { entriesOfDay, type View } from "./entries-of-day";
import { type Changes, readChanges } from "./feed-last-changes";
import { readMandates } from "./mandates";

/** An occurrence with all that stands around it, and the names under which feeds know it. */
export interface FeedOccurrence {
  readonly mandate: MandateView;
  readonly provision: ProvisionView;
  readonly occurrence: OccurrenceView;
  /** See `occurrenceIdentity`. */
  readonly identity: string;
  /** The same for a recurrence as a whole: without the number of the turn. */
  readonly seriesIdentity: string;
  readonly changes: Changes;
  /** Those of all turns of the recurrence for the same body. */
  readonly seriesChanges: Changes;
}

/** An occurrence and the mandate that it belongs to. */
export interface FoundOccurrence {
  readonly occurrence: number;
  readonly mandate: number;
}

const foundSchema = z.array(
  z.object({ occurrence: z.coerce.number(), mandate: z.coerce.number(), by: z.string() }),
);

/** The occurrences with days that meet a condition and are nearest to the day seen from, at most so many, the nearest first. */
export async function findNearestOccurrences(
  reader: Reader,
  view: View,
  condition: Condition,
  limit: number,
): Promise<FoundOccurrence[]> {
  const past: Condition = { is: "before", column: "by", value: view.today };
  const [ahead, behind] = [
    await findOccurrencesInOrder(reader, view, all(condition, not(past)), "soonest", limit),
    await findOccurrencesInOrder(reader, view, all(condition, past), "latest", limit),
  ];
  const distance = ({ by }: { by: string }) => Math.abs(Date.parse(by) - Date.parse(view.today));
  return [...ahead, ...behind].sort((a, b) => distance(a) - distance(b)).slice(0, limit);
}

/** The occurrences with days that meet a condition, by their last day. */
export async function findOccurrencesInOrder(
  reader: Reader,
  view: View,
  condition: Condition,
  order: "soonest" | "latest",
  limit: number,
) {
  const { text, values } = entriesOfDay(view, all(condition, not({ is: "empty", column: "by" })));
  const direction = order === "soonest" ? "ASC" : "DESC";
  const rows = await askInSql(
    reader,
    `SELECT e."occurrenceId" AS "occurrence", e."mandateId" AS "mandate", e."by" AS "by" ${text}
     ORDER BY e."by" ${direction}, e."occurrenceId" LIMIT ?`,
    ...values,
    limit,
  );
  return foundSchema.parse(rows);
}

/** What is found, with all around it, in the order given; what is not there on the day is left out. */
export async function readFeedOccurrences(
  reader: Reader,
  view: View,
  found: readonly FoundOccurrence[],
): Promise<FeedOccurrence[]> {
  const wanted = new Set(found.map(({ occurrence }) => occurrence));
  const mandates = [...new Set(found.map(({ mandate }) => mandate))];
  const read = new Map<number, FeedOccurrence>();
  for (const batch of await batchesOf(reader, mandates))
    for (const one of await readBatch(reader, view, batch, wanted)) read.set(one.occurrence.id, one);
  return found.flatMap(({ occurrence }) => read.get(occurrence) ?? []);
}

async function readBatch(
  reader: Reader,
  view: View,
  batch: readonly number[],
  wanted: ReadonlySet<number>,
): Promise<FeedOccurrence[]> {
  const mandates = await readMandates(reader, view, batch, { withRecords: true });
  const places = mandates.flatMap(placesOf).filter(({ occurrence }) => wanted.has(occurrence.id));
  const turns = new Map(places.map((place) => [place.occurrence.id, turnsOf(place)]));
  const known = await readChanges(reader, view, [...new Set([...turns.values()].flat())]);
  return places.map((place) => {
    const { slug } = place.mandate.resolution;
    const key = known.keyOf(place.occurrence.id);
    const identity = (own: string) => occurrenceIdentity({ ...place.identified, key: own });
    return {
      ...place,
      identity: identity(key),
      seriesIdentity: identity(key.replace(/ #\d+$/, " | every")),
      changes: known.changesOf([place.occurrence.id], slug),
      seriesChanges: known.changesOf(turns.get(place.occurrence.id) ?? [], slug),
    };
  });
}

/** SQLite takes 999 values in a statement, and what is read of a mandate asks for all of its occurrences at once. */
const MOST_IN_BATCH = 800;

/** The mandates in portions that have so many occurrences at most, one mandate at least. */
async function batchesOf(reader: Reader, mandates: readonly number[]): Promise<number[][]> {
  const sizes = new Map<number, number>();
  for (let start = 0; start < mandates.length; start += MOST_IN_BATCH) {
    const portion = mandates.slice(start, start + MOST_IN_BATCH);
    const counts = await reader.entry.groupBy({
      by: ["mandateId"],
      where: { mandateId: { in: portion } },
      _count: true,
    });
    for (const { mandateId, _count } of counts) sizes.set(mandateId, _count);
  }
  const batches: number[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const mandate of mandates) {
    const own = sizes.get(mandate) ?? 1;
    if (size + own > MOST_IN_BATCH) {
      batches.push([]);
      size = 0;
    }
    batches.at(-1)?.push(mandate);
    size += own;
  }
  return batches;
}

interface Place {
  readonly mandate: MandateView;
  readonly provision: ProvisionView;
  readonly occurrence: OccurrenceView;
  readonly identified: {
    readonly slug: string;
    readonly label: string;
    readonly verb: string;
    readonly sub: string | null;
    readonly ordinal: number;
  };
}

function placesOf(mandate: MandateView): Place[] {
  const ordinals = ordinalsOf(mandate.provisions);
  return mandate.provisions.flatMap((provision, index) => {
    const { verb, sub } = provision;
    const { slug } = mandate.resolution;
    const identified = { slug, label: mandate.label, verb, sub, ordinal: ordinals[index] ?? 0 };
    return provision.occurrences.map((occurrence) => ({ mandate, provision, occurrence, identified }));
  });
}

/** The occurrences that come and go with one: itself, or all turns of a yearly day for the same body. */
function turnsOf({ provision, occurrence }: Place): number[] {
  const yearly = occurrence.kind === "recurrence" && provision.deadlines.some(({ on }) => on !== null);
  if (!yearly) return [occurrence.id];
  return provision.occurrences
    .filter(({ kind, body }) => kind === "recurrence" && body?.id === occurrence.body?.id)
    .map(({ id }) => id);
}
