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
  const rows = await reader.mandate.findMany({ where: { id: { in: [...ids] } }, include: treeOf(view) });
  const occurrences = rows.flatMap((row) => row.provisions.flatMap((provision) => provision.occurrences));
  const bodies = await bodiesById(
    reader,
    occurrences.map(({ bodyId }) => bodyId),
  );
  const records = withRecords
    ? await recordsByOccurrence(
        reader,
        view.today,
        occurrences.map(({ id }) => id),
      )
    : new Map<number, OccurrenceView["records"]>();
  const moves = withRecords
    ? await movesByOccurrence(
        reader,
        view.today,
        occurrences.map(({ id }) => id),
      )
    : new Map<number, OccurrenceView["moves"]>();
  const byId = new Map(rows.map((row) => [row.id, mandateOf(row, { view, bodies, records, moves })]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

interface Surroundings {
  readonly view: View;
  readonly bodies: ReadonlyMap<string, BodyView>;
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

function treeOf({ today, horizon }: View) {
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
          include: { entries: { where: { since: { lte: today }, until: { gt: today } } } },
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
  { view, bodies, records, moves }: Surroundings,
): OccurrenceView[] {
  const entry = row.entries[0];
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
