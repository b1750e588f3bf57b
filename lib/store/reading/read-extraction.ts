import type { Extraction, Provision } from "../../grammar/provision";
import type { Paragraph } from "../../resolution/resolution";
import type { Prisma } from "../generated/client";
import {
  conditionsColumn,
  daySchema,
  deadlineDetailColumn,
  eventColumn,
  forceSchema,
  namesColumn,
  notesColumn,
} from "../rows";
import type { Reader } from "../store";

/** A resolution of the register with all that the grammar found in it, as it was stored. */
export async function readExtraction(reader: Reader, id: number): Promise<Extraction> {
  const row = await reader.resolution.findUniqueOrThrow({ where: { id }, include: tree });
  return {
    resolution: { header: headerOf(row), paragraphs: row.paragraphs.map(paragraphOf), findings: [] },
    provisions: row.paragraphs.map(({ mandate }) => (mandate?.provisions ?? []).map(provisionOf)),
    findings: [],
  };
}

const provisionTree = {
  addressees: { orderBy: { position: "asc" } },
  deadlines: { orderBy: { position: "asc" } },
} satisfies Prisma.ProvisionInclude;

const tree = {
  paragraphs: {
    orderBy: { position: "asc" },
    include: {
      mandate: { include: { provisions: { orderBy: { position: "asc" }, include: provisionTree } } },
    },
  },
} satisfies Prisma.ResolutionInclude;

type ResolutionRow = Prisma.ResolutionGetPayload<{ include: typeof tree }>;
type ProvisionRow = Prisma.ProvisionGetPayload<{ include: typeof provisionTree }>;

function headerOf({
  symbol,
  title,
  organ,
  session,
  committee,
  agendaItem,
  date,
  status,
  sponsors,
  meeting,
}: ResolutionRow) {
  return {
    symbol,
    title,
    organ,
    session,
    committee,
    agendaItem,
    date,
    meeting,
    status: status === "draft" ? ("draft" as const) : ("adopted" as const),
    sponsors: namesColumn.parse(sponsors),
  };
}

function paragraphOf({ kind, part, number, text, notes }: ResolutionRow["paragraphs"][number]): Paragraph {
  return {
    kind: kind === "operative" ? "operative" : "preambular",
    part,
    number,
    text,
    notes: notesColumn.parse(notes),
  };
}

function provisionOf(row: ProvisionRow): Provision {
  return {
    verb: row.verb,
    force: forceSchema.parse(row.force),
    sub: row.sub,
    span: [row.start, row.end],
    verbSpan: [row.verbStart, row.verbEnd],
    addressees: row.addressees.map(({ bodyId, name, start, end }) => ({
      bodyId,
      name,
      span: start === null || end === null ? null : [start, end],
    })),
    deadlines: row.deadlines.map(({ text, start, end, from, by, every, detail }) => ({
      text,
      span: [start, end],
      from: daySchema.nullable().parse(from),
      by: daySchema.nullable().parse(by),
      every,
      ...deadlineDetailColumn.parse(detail),
    })),
    conditions: conditionsColumn.parse(row.conditions),
    report: row.report,
    event: row.event === null ? null : eventColumn.parse(row.event),
    certain: row.certain,
  };
}
