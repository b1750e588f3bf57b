import type { Extraction } from "../../grammar/provision";
import type { Paragraph } from "../../resolution/resolution";
import type { Prisma } from "../generated/client";
import { namesColumn, notesColumn, voteColumn } from "../rows";
import type { Reader } from "../store";
import { provisionOfRow, provisionTree } from "./provision-of-row";

/** A resolution of the register with all that the grammar found in it, as it was stored. */
export async function readExtraction(reader: Reader, id: number): Promise<Extraction> {
  const row = await reader.resolution.findUniqueOrThrow({ where: { id }, include: tree });
  return {
    resolution: { header: headerOf(row), paragraphs: row.paragraphs.map(paragraphOf), findings: [] },
    provisions: row.paragraphs.map(({ mandate, text }) =>
      (mandate?.provisions ?? []).map((provision) => provisionOfRow(provision, text)),
    ),
    findings: [],
  };
}

const tree = {
  paragraphs: {
    orderBy: { position: "asc" },
    include: {
      mandate: { include: { provisions: { orderBy: { position: "asc" }, include: provisionTree } } },
    },
  },
} satisfies Prisma.ResolutionInclude;

type ResolutionRow = Prisma.ResolutionGetPayload<{ include: typeof tree }>;

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
  vote,
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
    vote: vote === null ? null : voteColumn.parse(vote),
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
