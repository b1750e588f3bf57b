import type { Day } from "../../calendar/day";
import type {
  BodyView,
  MandateView,
  OccurrenceView,
  ProvisionView,
  ResolutionReference,
} from "../../queries/views";
import { standingOf } from "../../tracking/standing";
import { asks } from "../../vocabulary/force";
import type { Prisma } from "../generated/client";
import { daySchema, kindSchema, notesColumn, reasonsColumn, statusSchema, timelinessSchema } from "../rows";
import type { Reader } from "../store";
import { bodiesById } from "./bodies-by-id";
import type { View } from "./entries-of-day";
import { inBatches } from "./in-batches";
import { movesByOccurrence } from "./moves";
import { provisionOfRow, provisionTree } from "./provision-of-row";
import { recordsByOccurrence } from "./status-records";

/** Mandates with all that stands below them, as the register was on a day, in the order of the ids. */
export async function readMandates(
  reader: Reader,
  view: View,
  ids: readonly number[],
  { withRecords }: { readonly withRecords: boolean },
): Promise<MandateView[]> {
  const rows = await inBatches(
    [...new Set(ids)],
    (batch) => reader.mandate.findMany({ where: { id: { in: [...batch] } }, include: treeOf(view) }),
    MANDATES_A_BATCH,
  );
  const occurrences = rows.flatMap((row) => row.provisions.flatMap((provision) => provision.occurrences));
  const bodies = await bodiesById(
    reader,
    occurrences.map(({ bodyId }) => bodyId),
  );
  const entries = await entriesByOccurrence(
    reader,
    view.today,
    rows.map(({ id }) => id),
  );
  const said = withRecords ? occurrences.map(({ id }) => id) : [];
  const records = new Map(
    await inBatches(said, async (batch) => [...(await recordsByOccurrence(reader, view.today, batch))]),
  );
  const moves = new Map(
    await inBatches(said, async (batch) => [...(await movesByOccurrence(reader, view.today, batch))]),
  );
  const surroundings = { view, bodies, entries, records, moves };
  const byId = new Map(rows.map((row) => [row.id, mandateOf(row, surroundings)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Of so many mandates all provisions are asked for at once; the longest has some dozens. */
const MANDATES_A_BATCH = 20;

/** What stands of each occurrence on a day, asked for by the mandate: a recurrence may have more occurrences than a statement takes values. */
async function entriesByOccurrence(
  reader: Reader,
  today: Day,
  mandates: readonly number[],
): Promise<ReadonlyMap<number, EntryRow>> {
  const rows = await inBatches(mandates, (batch) =>
    reader.entry.findMany({
      where: { mandateId: { in: [...batch] }, since: { lte: today }, until: { gt: today } },
      select: { occurrenceId: true, ...entryColumns },
    }),
  );
  return new Map(rows.map((row) => [row.occurrenceId, row]));
}

const entryColumns = { status: true, statusAsOf: true, doneOn: true, timeliness: true } as const;
type EntryRow = Prisma.EntryGetPayload<{ select: typeof entryColumns }>;

interface Surroundings {
  readonly view: View;
  readonly bodies: ReadonlyMap<string, BodyView>;
  readonly entries: ReadonlyMap<number, EntryRow>;
  readonly records: ReadonlyMap<number, OccurrenceView["records"]>;
  readonly moves: ReadonlyMap<number, OccurrenceView["moves"]>;
}

export const resolutionReference = {
  slug: true,
  symbol: true,
  title: true,
  date: true,
  status: true,
} as const;

function treeOf({ horizon }: View) {
  return {
    paragraph: true,
    resolution: { select: resolutionReference },
    provisions: {
      orderBy: { position: "asc" },
      include: {
        ...provisionTree,
        occurrences: {
          where: { OR: [{ from: null }, { from: { lte: horizon } }] },
          orderBy: { id: "asc" },
        },
      },
    },
  } satisfies Prisma.MandateInclude;
}

type MandateRow = Prisma.MandateGetPayload<{ include: ReturnType<typeof treeOf> }>;
type ProvisionRow = MandateRow["provisions"][number];
type OccurrenceRow = ProvisionRow["occurrences"][number];

function mandateOf(row: MandateRow, surroundings: Surroundings): MandateView {
  const { part, number, text, notes } = row.paragraph;
  return {
    id: row.id,
    label: row.label,
    part,
    number,
    text,
    notes: notesColumn.parse(notes),
    resolution: referenceOf(row.resolution),
    provisions: row.provisions.map((provision) => provisionOf(provision, text, surroundings)),
  };
}

/** A resolution as lists name it. */
export function referenceOf(row: {
  slug: string;
  symbol: string | null;
  title: string;
  date: string | null;
  status: string;
}): ResolutionReference {
  const { slug, symbol, title, date, status } = row;
  return {
    slug,
    symbol,
    title,
    date: daySchema.nullable().parse(date),
    status: status === "draft" ? "draft" : "adopted",
  };
}

function provisionOf(row: ProvisionRow, text: string, surroundings: Surroundings): ProvisionView {
  const provision = provisionOfRow(row, text);
  const asked = asks(provision.force);
  return {
    ...provision,
    id: row.id,
    asks: asked,
    occurrences: row.occurrences.flatMap((occurrence) => occurrenceOf(occurrence, asked, surroundings)),
  };
}

/** None where the register does not speak of it on that day yet. */
function occurrenceOf(
  row: OccurrenceRow,
  asked: boolean,
  { view, bodies, entries, records, moves }: Surroundings,
): OccurrenceView[] {
  const entry = entries.get(row.id);
  if (entry === undefined) return [];
  const state = {
    asks: asked,
    from: daySchema.nullable().parse(row.from),
    by: daySchema.nullable().parse(row.by),
    status: statusSchema.parse(entry.status),
    statusAsOf: daySchema.nullable().parse(entry.statusAsOf),
    doneOn: daySchema.nullable().parse(entry.doneOn),
  };
  return [
    {
      ...state,
      id: row.id,
      body: row.bodyId === null ? null : (bodies.get(row.bodyId) ?? null),
      kind: kindSchema.parse(row.kind),
      reasons: reasonsColumn.parse(row.reasons),
      timeliness: timelinessSchema.nullable().parse(entry.timeliness),
      standing: standingOf(state, view.today),
      records: records.get(row.id) ?? [],
      moves: moves.get(row.id) ?? [],
    },
  ];
}
