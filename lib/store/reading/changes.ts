import { z } from "zod";
import type { Day } from "../../calendar/day";
import type { Condition } from "../../queries/condition";
import type { MoveView, ResolutionReference } from "../../queries/views";
import { daySchema, moveCauseColumn } from "../rows";
import { askInSql } from "../sql";
import type { Reader } from "../store";
import { entriesOfDay, type View } from "./entries-of-day";
import type { FoundOccurrence } from "./feed-occurrences";
import { referenceOf, resolutionReference } from "./mandates";

const idsSchema = z.array(z.object({ id: z.coerce.number() }));

/** A status record as something that happened. */
export interface ChangedStatus extends FoundOccurrence {
  readonly record: number;
  readonly at: Date;
}

/** That the window of an occurrence moved. */
export interface ChangedWindow extends FoundOccurrence {
  readonly move: number;
  readonly at: Date;
  readonly movedBy: string;
  readonly before: { readonly from: Day | null; readonly by: Day | null };
  readonly after: { readonly from: Day | null; readonly by: Day | null };
  readonly cause: MoveView["cause"];
}

/** That a resolution came into the register, or was read anew. */
export interface ChangedResolution {
  readonly resolution: ResolutionReference;
  readonly at: Date;
  readonly mandates: number;
  readonly result: "read" | "updated";
  readonly importedBy: string;
}

/**
 * The last status records of occurrences that meet a condition. Seen from a day that is past (`past`) the newest are those said of the
 * latest day, else those recorded last.
 */
export async function readChangedStatuses(
  reader: Reader,
  view: View,
  condition: Condition,
  { limit, past }: { readonly limit: number; readonly past: boolean },
): Promise<ChangedStatus[]> {
  const { text, values } = entriesOfDay(view, condition);
  const ids = await readIds(
    reader,
    `SELECT c."id" AS "id" FROM "StatusRecord" c WHERE c."asOf" <= ? AND EXISTS (SELECT 1 ${text} AND e."occurrenceId" = c."occurrenceId")
     ORDER BY ${past ? `c."asOf" DESC, ` : ""}c."id" DESC LIMIT ?`,
    [view.today, ...values, limit],
  );
  const rows = await reader.statusRecord.findMany({
    where: { id: { in: ids } },
    select: { id: true, occurrenceId: true, recordedAt: true, occurrence: { select: mandateId } },
  });
  return rows.map(({ id, occurrenceId, recordedAt, occurrence }) => ({
    record: id,
    at: recordedAt,
    occurrence: occurrenceId,
    mandate: occurrence.provision.mandateId,
  }));
}

const mandateId = { provision: { select: { mandateId: true } } } as const;

/** The last moves, up to an instant, of occurrences that meet a condition. */
export async function readChangedWindows(
  reader: Reader,
  view: View,
  condition: Condition,
  { limit, until }: { readonly limit: number; readonly until: Date },
): Promise<ChangedWindow[]> {
  const { text, values } = entriesOfDay(view, condition);
  // Moves are made in the order of their ids; a day in the past has the oldest of them.
  const last = await reader.move.aggregate({ where: { movedAt: { lt: until } }, _max: { id: true } });
  const ids = await readIds(
    reader,
    `SELECT c."id" AS "id" FROM "Move" c WHERE c."id" <= ? AND EXISTS (SELECT 1 ${text} AND e."occurrenceId" = c."occurrenceId")
     ORDER BY c."id" DESC LIMIT ?`,
    [last._max.id ?? 0, ...values, limit],
  );
  const rows = await reader.move.findMany({
    where: { id: { in: ids }, movedAt: { lt: until } },
    include: { occurrence: { select: mandateId } },
  });
  return rows.map((row) => ({
    move: row.id,
    at: row.movedAt,
    movedBy: row.movedBy,
    before: windowSchema.parse({ from: row.fromBefore, by: row.byBefore }),
    after: windowSchema.parse({ from: row.fromAfter, by: row.byAfter }),
    cause: moveCauseColumn.parse(row.cause),
    occurrence: row.occurrenceId,
    mandate: row.occurrence.provision.mandateId,
  }));
}

const windowSchema = z.object({ from: daySchema.nullable(), by: daySchema.nullable() });

/** The resolutions that were imported last, of those that have an entry meeting a condition. */
export async function readChangedResolutions(
  reader: Reader,
  view: View,
  condition: Condition,
  { limit, past }: { readonly limit: number; readonly past: boolean },
): Promise<ChangedResolution[]> {
  const { text, values } = entriesOfDay(view, condition);
  const ids = await readIds(
    reader,
    `SELECT c."id" AS "id" FROM "Resolution" c WHERE EXISTS (SELECT 1 ${text} AND e."resolutionId" = c."id")
     ORDER BY ${past ? `c."date" DESC NULLS LAST, ` : ""}c."id" DESC LIMIT ?`,
    [...values, limit],
  );
  const rows = await reader.resolution.findMany({
    where: { id: { in: ids } },
    select: { ...resolutionReference, importedAt: true, _count: { select: { mandates: true } } },
  });
  const imports = await readImports(
    reader,
    rows.map(({ slug }) => slug),
  );
  return rows.map((row) => ({
    resolution: referenceOf(row),
    at: row.importedAt,
    mandates: row._count.mandates,
    result: imports.get(row.slug)?.result ?? "read",
    importedBy: imports.get(row.slug)?.actor ?? "operative",
  }));
}

const detailSchema = z.object({ result: z.enum(["read", "updated"]).catch("read") });

/** Who imported resolutions last, and whether they were there before: as the audit has it. */
async function readImports(reader: Reader, slugs: readonly string[]) {
  const entries = await reader.auditEntry.findMany({
    where: { subject: { in: [...slugs] }, action: "import-resolution" },
    orderBy: { id: "asc" },
  });
  return new Map(
    entries.map(({ subject, actor, detail }) => [
      subject,
      { actor, result: detailSchema.parse(JSON.parse(detail)).result },
    ]),
  );
}

async function readIds(
  reader: Reader,
  sql: string,
  values: readonly (string | number | boolean)[],
): Promise<number[]> {
  return idsSchema.parse(await askInSql(reader, sql, ...values)).map(({ id }) => id);
}
