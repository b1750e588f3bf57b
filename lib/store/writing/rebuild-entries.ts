import { z } from "zod";
import { parseDay } from "../../calendar/day";
import { derivePeriods, type Stop } from "../../tracking/periods";
import { initialStatus } from "../../tracking/plan-import";
import { stopsOf, turnOf } from "../../tracking/stops";
import { asks } from "../../vocabulary/force";
import type { Prisma } from "../generated/client";
import { daySchema, forceSchema, statusSchema } from "../rows";
import type { Transaction } from "../store";
import { entryRows } from "./entry-rows";
import { insertRows } from "./insert-rows";

const records = {
  select: { id: true, status: true, asOf: true, doneOn: true, onwards: true, corrects: true },
} satisfies Prisma.Occurrence$recordsArgs;

const include = {
  records,
  provision: {
    include: {
      mandate: { include: { resolution: { select: { id: true, date: true, importedAt: true } } } },
      // Of the same recurrences, those of which it was ever said that no later one comes.
      occurrences: {
        where: { kind: "recurrence", records: { some: { onwards: true } } },
        select: { key: true, records },
      },
    },
  },
} satisfies Prisma.OccurrenceInclude;

type OccurrenceRow = Prisma.OccurrenceGetPayload<{ include: typeof include }>;

/**
 * The entries of an occurrence, made anew from its status records; and those of the later turns of its recurrence, where it was said of it that they do not
 * come any more.
 */
export async function rebuildEntries(transaction: Transaction, occurrenceId: number): Promise<void> {
  const occurrence = await transaction.occurrence.findUniqueOrThrow({ where: { id: occurrenceId }, include });
  const stops = occurrence.records.some(({ onwards }) => onwards);
  await replaceEntries(transaction, [
    occurrence,
    ...(stops ? await laterTurns(transaction, occurrence) : []),
  ]);
}

async function laterTurns(
  transaction: Transaction,
  { provisionId, key }: OccurrenceRow,
): Promise<OccurrenceRow[]> {
  const turn = turnOf(key);
  if (turn === null) return [];
  const others = await transaction.occurrence.findMany({
    where: { provisionId, kind: "recurrence", key: { startsWith: `${turn.series} #` } },
    include,
  });
  return others.filter((other) => isLater(other.key, key));
}

function isLater(key: string, than: string): boolean {
  const [turn, other] = [turnOf(key), turnOf(than)];
  return turn !== null && other !== null && turn.series === other.series && turn.index > other.index;
}

async function replaceEntries(
  transaction: Transaction,
  occurrences: readonly OccurrenceRow[],
): Promise<void> {
  await transaction.entry.deleteMany({ where: { occurrenceId: { in: occurrences.map(({ id }) => id) } } });
  await insertRows(transaction, "Entry", occurrences.flatMap(entriesOf));
}

function entriesOf(occurrence: OccurrenceRow) {
  const { provision } = occurrence;
  const { resolution } = provision.mandate;
  const force = forceSchema.parse(provision.force);
  const begins =
    parseDay(resolution.date ?? "") ?? daySchema.parse(resolution.importedAt.toISOString().slice(0, 10));
  const { from, by } = windowSchema.parse(occurrence);
  return entryRows(
    {
      occurrence: { ...occurrence, from, by },
      provision: { ...provision, asks: asks(force) },
      resolution: { id: resolution.id, adopted: resolution.date },
    },
    derivePeriods(
      begins,
      initialStatus({ force }),
      recordedSchema.parse(occurrence.records),
      stopsBefore(occurrence),
    ),
  );
}

/** The days on which earlier turns of its recurrence say that it does not come. */
function stopsBefore({ key, provision }: OccurrenceRow): Stop[] {
  return provision.occurrences
    .filter((earlier) => isLater(key, earlier.key))
    .flatMap((earlier) => stopsOf(recordedSchema.parse(earlier.records)));
}

const windowSchema = z.object({ from: daySchema.nullable(), by: daySchema.nullable() });

const recordedSchema = z.array(
  z.object({
    id: z.number(),
    status: statusSchema,
    asOf: daySchema,
    doneOn: daySchema.nullable(),
    onwards: z.boolean(),
    corrects: z.number().nullable(),
  }),
);
