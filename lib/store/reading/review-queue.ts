import { z } from "zod";
import type { Day } from "../../calendar/day";
import type { Finding } from "../../resolution/finding";
import type { RowValue } from "../dialect";
import { askInSql } from "../sql";
import type { Reader } from "../store";
import { findingOf } from "./resolutions";

/** What of the queue is wanted. */
export interface QueueChoice {
  /** The day from which the register is seen: later documents were not there. */
  readonly today: Day;
  /** The resolution's place in addresses. */
  readonly resolution?: string | undefined;
  readonly rule?: string | undefined;
  readonly body?: string | undefined;
}

/** A place in the queue: the heaviest open finding of a paragraph. */
export interface QueuePlace {
  readonly weight: number;
  readonly id: number;
}

export interface QueueRow extends QueuePlace {
  readonly resolutionId: number;
  /** Label of the paragraph; empty: the document as a whole and its preamble. */
  readonly label: string;
}

const rowsSchema = z.array(
  z.object({
    id: z.coerce.number(),
    weight: z.coerce.number(),
    resolutionId: z.coerce.number(),
    label: z.string(),
  }),
);

const OPEN = (finding: "f" | "g") => `${finding}."open" = TRUE AND ${finding}."level" <> 'info'`;

/**
 * Paragraphs with open findings, behind a place or before it (nearest first); each stands once, at its heaviest finding. One index gives the order,
 * so that a page costs the same wherever it begins.
 */
export async function readQueueRows(
  reader: Reader,
  choice: QueueChoice,
  from: QueuePlace | null,
  { limit, back = false }: { readonly limit: number; readonly back?: boolean },
): Promise<QueueRow[]> {
  const conditions = conditionsOf(choice);
  const place = from === null ? [] : [from.weight, from.weight, from.id];
  const behind = back
    ? `(f."weight" > ? OR (f."weight" = ? AND f."id" < ?))`
    : `(f."weight" < ? OR (f."weight" = ? AND f."id" > ?))`;
  const rows = await askInSql(
    reader,
    `SELECT f."id" AS "id", f."weight" AS "weight", f."resolutionId" AS "resolutionId", COALESCE(m."label", '') AS "label"
     FROM "Finding" f
       LEFT JOIN "Paragraph" p ON p."resolutionId" = f."resolutionId" AND p."position" = f."paragraph"
       LEFT JOIN "Mandate" m ON m."paragraphId" = p."id"
     WHERE ${OPEN("f")} ${from === null ? "" : `AND ${behind}`} ${conditions.map(({ text }) => `AND ${text}`).join(" ")}
       AND NOT EXISTS (
         SELECT 1 FROM "Finding" g
           LEFT JOIN "Paragraph" q ON q."resolutionId" = g."resolutionId" AND q."position" = g."paragraph"
           LEFT JOIN "Mandate" n ON n."paragraphId" = q."id"
         WHERE g."resolutionId" = f."resolutionId" AND ${OPEN("g")} ${choice.rule === undefined ? "" : `AND g."rule" = f."rule"`}
           AND COALESCE(n."label", '') = COALESCE(m."label", '')
           AND (g."weight" > f."weight" OR (g."weight" = f."weight" AND g."id" < f."id")))
     ORDER BY f."weight" ${back ? "ASC" : "DESC"}, f."id" ${back ? "DESC" : "ASC"} LIMIT ?`,
    ...place,
    ...conditions.flatMap(({ values }) => values),
    limit,
  );
  return rowsSchema.parse(rows);
}

function conditionsOf({ today, resolution, rule, body }: QueueChoice) {
  const conditions: { text: string; values: RowValue[] }[] = [
    {
      text: `EXISTS (SELECT 1 FROM "Resolution" r WHERE r."id" = f."resolutionId" AND (r."date" IS NULL OR r."date" <= ?)${resolution === undefined ? "" : ` AND r."slug" = ?`})`,
      values: [today, ...(resolution === undefined ? [] : [resolution])],
    },
  ];
  if (rule !== undefined) conditions.push({ text: `f."rule" = ?`, values: [rule] });
  if (body !== undefined)
    conditions.push({
      text: `EXISTS (SELECT 1 FROM "Addressee" a JOIN "Provision" v ON v."id" = a."provisionId" WHERE v."mandateId" = m."id" AND a."bodyId" = ?)`,
      values: [body],
    });
  return conditions;
}

/** More than this many are not counted: the frame of every page says how many there are. */
export const MOST_COUNTED = 1000;

/** How many findings are open, up to a thousand. */
export async function countOpenFindings(reader: Reader): Promise<number> {
  const rows = await askInSql(
    reader,
    `SELECT COUNT(*) AS "number" FROM (SELECT 1 FROM "Finding" f WHERE ${OPEN("f")} LIMIT ?) counted`,
    MOST_COUNTED,
  );
  return z.array(z.object({ number: z.coerce.number() })).parse(rows)[0]?.number ?? 0;
}

/** A finding with whether somebody has still to look at it. */
export interface QueuedFinding extends Finding {
  readonly open: boolean;
  readonly weight: number;
}

/** All findings of resolutions that are more than an explanation, by the resolution and the label of their paragraph. */
export async function findingsByPlace(
  reader: Reader,
  resolutionIds: readonly number[],
): Promise<(resolutionId: number, label: string) => readonly (QueuedFinding & QueuePlace)[]> {
  const where = { resolutionId: { in: [...new Set(resolutionIds)] } };
  const rows = await reader.finding.findMany({
    where: { ...where, level: { not: "info" } },
    orderBy: [{ weight: "desc" }, { id: "asc" }],
  });
  const mandates = await reader.mandate.findMany({
    where,
    select: { resolutionId: true, label: true, paragraph: { select: { position: true } } },
  });
  const labels = new Map(
    mandates.map(({ resolutionId, label, paragraph }) => [`${resolutionId} ${paragraph.position}`, label]),
  );
  const labelOf = (row: { resolutionId: number; paragraph: number | null }) =>
    labels.get(`${row.resolutionId} ${row.paragraph}`) ?? "";
  return (resolutionId, label) =>
    rows
      .filter((row) => row.resolutionId === resolutionId && labelOf(row) === label)
      .map((row) => ({
        ...findingOf(row),
        ...{ open: row.open, weight: row.weight, id: row.id },
      }));
}

/** The rules of which findings are open, for the choices of the queue. */
export async function readOpenRules(reader: Reader): Promise<{ rule: string; number: number }[]> {
  const rows = await reader.finding.groupBy({
    by: ["rule"],
    where: { open: true, level: { not: "info" } },
    _count: { _all: true },
  });
  return rows
    .map(({ rule, _count }) => ({ rule, number: _count._all }))
    .sort((a, b) => b.number - a.number || a.rule.localeCompare(b.rule));
}
