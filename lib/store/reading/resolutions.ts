import type { Day } from "../../calendar/day";
import { all, type Condition, oneOf } from "../../queries/condition";
import type { ParagraphView, ResolutionSummary, ResolutionView } from "../../queries/views";
import type { Finding } from "../../resolution/finding";
import type { Prisma } from "../generated/client";
import { namesColumn, notesColumn, voteColumn } from "../rows";
import type { Reader } from "../store";
import type { View } from "./entries-of-day";
import { readMandates, referenceOf, resolutionReference } from "./mandates";
import { countStandings, NO_COUNTS } from "./standing-counts";

const ASKED: Condition = oneOf("asks", [true]);

/** Resolutions that were there on a day, the newest first. */
export async function readResolutionSummaries(
  reader: Reader,
  view: View,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<ResolutionSummary[]> {
  const rows = await reader.resolution.findMany({
    where: thereOn(view.today),
    orderBy: [{ date: { sort: "desc", nulls: "last" } }, { id: "asc" }],
    take: limit,
    skip: offset,
    include: { _count: { select: { mandates: true } } },
  });
  const slugs = rows.map(({ slug }) => slug);
  const standings = await countStandings(
    reader,
    view,
    all(ASKED, oneOf("resolutionSlug", slugs)),
    "resolutionId",
  );
  const provisions = await provisionCounts(
    reader,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({
    ...referenceOf(row),
    organ: row.organ,
    session: row.session,
    mandates: row._count.mandates,
    provisions: provisions.get(row.id) ?? 0,
    standing: standings.get(String(row.id)) ?? NO_COUNTS,
  }));
}

export function countResolutions(reader: Reader, { today }: View): Promise<number> {
  return reader.resolution.count({ where: thereOn(today) });
}

/** A resolution as it reads, with its mandates; null: there is none of that slug, or was none on that day. */
export async function findResolution(
  reader: Reader,
  view: View,
  slug: string,
): Promise<ResolutionView | null> {
  const row = await reader.resolution.findFirst({
    where: { slug, ...thereOn(view.today) },
    include: treeOf(view.today),
  });
  if (row === null) return null;
  const mandates = await readMandates(
    reader,
    view,
    row.paragraphs.flatMap(({ mandate }) => mandate?.id ?? []),
    { withRecords: false },
  );
  const byId = new Map(mandates.map((mandate) => [mandate.id, mandate]));
  return {
    ...referenceOf(row),
    organ: row.organ,
    session: row.session,
    committee: row.committee,
    agendaItem: row.agendaItem,
    sponsors: namesColumn.parse(row.sponsors),
    meeting: row.meeting,
    vote: row.vote === null ? null : voteColumn.parse(row.vote),
    source: row.source,
    // A draft of an earlier day did not know yet what would become of it.
    adoptedAs:
      row.adoptedAs !== null && wasThere(row.adoptedAs, view.today) ? referenceOf(row.adoptedAs) : null,
    drafts: row.drafts.map(referenceOf),
    paragraphs: row.paragraphs.map(
      ({ position, kind, part, number, text, notes, mandate }): ParagraphView => ({
        position,
        kind: kind === "operative" ? "operative" : "preambular",
        part,
        number,
        text,
        notes: notesColumn.parse(notes),
        mandate: mandate === null ? null : (byId.get(mandate.id) ?? null),
      }),
    ),
    findings: row.findings.map(findingOf),
  };
}

function treeOf(today: Day) {
  return {
    paragraphs: { orderBy: { position: "asc" }, include: { mandate: { select: { id: true } } } },
    findings: { where: { open: true }, orderBy: { position: "asc" } },
    adoptedAs: { select: resolutionReference },
    drafts: {
      where: thereOn(today),
      orderBy: [{ date: { sort: "asc", nulls: "first" } }, { id: "asc" }],
      select: resolutionReference,
    },
  } satisfies Prisma.ResolutionInclude;
}

function wasThere({ date }: { readonly date: string | null }, today: Day): boolean {
  return date === null || date <= today;
}

/** What was adopted later was not there; a document without a day always was. */
export function thereOn(today: Day): Prisma.ResolutionWhereInput {
  return { OR: [{ date: null }, { date: { lte: today } }] };
}

async function provisionCounts(reader: Reader, ids: readonly number[]): Promise<Map<number, number>> {
  const rows = await reader.mandate.findMany({
    where: { resolutionId: { in: [...ids] } },
    select: { resolutionId: true, _count: { select: { provisions: true } } },
  });
  const counts = new Map<number, number>();
  for (const { resolutionId, _count } of rows) {
    counts.set(resolutionId, (counts.get(resolutionId) ?? 0) + _count.provisions);
  }
  return counts;
}

/** A finding as it was stored. */
export function findingOf(row: Prisma.FindingGetPayload<object>): Finding {
  const { rule, level, paragraph, start, end, message } = row;
  return {
    rule,
    level: level === "error" || level === "warning" ? level : "info",
    paragraph,
    span: start === null || end === null ? null : [start, end],
    message,
  };
}
