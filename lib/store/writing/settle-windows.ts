import type { Occurrence } from "../../tracking/occurrence";
import { deriveOccurrences } from "../../tracking/occurrences";
import type { KnownDays } from "../../tracking/resolve-deadlines";
import { readExtraction } from "../reading/read-extraction";
import { daySchema } from "../rows";
import type { Transaction } from "../store";
import { addOccurrence } from "./add-occurrences";
import { type ChangedPlace, noticeWatchersOf } from "./notices";
import { windowColumns } from "./occurrence-row";
import { rebuildEntries } from "./rebuild-entries";
import { type MoveAuthor, saveMove, type WindowDays } from "./save-move";

/** An occurrence whose window moved: its paragraph, and its days before and after. */
export interface MovedWindow {
  readonly occurrenceId: number;
  /** The resolution's place in addresses. */
  readonly slug: string;
  readonly label: string;
  readonly before: WindowDays;
  readonly after: WindowDays;
}

/**
 * Brings the windows of a resolution in line with the days that are known now: each occurrence keeps its identity and its status records, its window and
 * its arithmetic are made anew, and what moved is kept as a move. Occurrences that can be counted only now are added; one that cannot be any more is
 * dropped unless something was said of it.
 */
export async function settleWindows(
  transaction: Transaction,
  resolutionId: number,
  days: KnownDays,
  author: MoveAuthor,
): Promise<MovedWindow[]> {
  const { horizon, slug } = await transaction.resolution.findUniqueOrThrow({
    where: { id: resolutionId },
    select: { horizon: true, slug: true },
  });
  const extraction = await readExtraction(transaction, resolutionId);
  const derived = deriveOccurrences(extraction, daySchema.parse(horizon), days);
  const moved: MovedWindow[] = [];
  const places: ChangedPlace[] = [];
  for (const { position, label, provision } of await provisionsOf(transaction, resolutionId)) {
    const wanted = new Map((derived[position]?.[provision.position] ?? []).map((one) => [one.key, one]));
    for (const row of provision.occurrences) {
      const occurrence = wanted.get(row.key);
      if (occurrence === undefined) await dropSilent(transaction, row);
      else {
        const here = await settle(transaction, row, occurrence, { slug, label }, author);
        moved.push(...here);
        for (const _ of here) places.push({ label, bodyIds: row.bodyId === null ? [] : [row.bodyId] });
      }
    }
    const known = new Set(provision.occurrences.map(({ key }) => key));
    for (const occurrence of wanted.values())
      if (!known.has(occurrence.key)) await addOccurrence(transaction, provision.id, occurrence);
  }
  await tellOfMoves(transaction, slug, places, author);
  return moved;
}

async function provisionsOf(transaction: Transaction, resolutionId: number) {
  const mandates = await transaction.mandate.findMany({
    where: { resolutionId },
    orderBy: { position: "asc" },
    select: {
      label: true,
      paragraph: { select: { position: true } },
      provisions: {
        orderBy: { position: "asc" },
        select: {
          id: true,
          position: true,
          occurrences: {
            select: {
              id: true,
              bodyId: true,
              key: true,
              kind: true,
              from: true,
              by: true,
              reasons: true,
              _count: { select: { records: true } },
            },
          },
        },
      },
    },
  });
  return mandates.flatMap(({ label, paragraph: { position }, provisions }) =>
    provisions.map((provision) => ({ position, label, provision })),
  );
}

type OccurrenceRow = Awaited<ReturnType<typeof provisionsOf>>[number]["provision"]["occurrences"][number];

async function settle(
  transaction: Transaction,
  row: OccurrenceRow,
  { kind, window }: Occurrence,
  paragraph: Pick<MovedWindow, "slug" | "label">,
  author: MoveAuthor,
): Promise<MovedWindow[]> {
  const columns = windowColumns(window);
  const before = {
    from: daySchema.nullable().parse(row.from),
    by: daySchema.nullable().parse(row.by),
  };
  const after = { from: window.from, by: window.by };
  const stays = before.from === after.from && before.by === after.by;
  if (stays && columns.reasons === row.reasons && kind === row.kind) return [];
  await transaction.occurrence.update({ where: { id: row.id }, data: { kind, ...columns } });
  if (stays && kind === row.kind) return [];
  await rebuildEntries(transaction, row.id);
  if (stays) return [];
  await saveMove(transaction, { occurrenceId: row.id, before, after }, author);
  return [{ occurrenceId: row.id, ...paragraph, before, after }];
}

/** Who watches one of the paragraphs or bodies hears that days moved. */
async function tellOfMoves(
  transaction: Transaction,
  resolution: string,
  places: readonly ChangedPlace[],
  { by, userId, at, cause }: MoveAuthor,
): Promise<void> {
  if (places.length === 0) return;
  const change = { kind: "move", resolution, by, byUserId: userId, at, detail: { cause } } as const;
  await noticeWatchersOf(transaction, change, places);
}

/** An occurrence of which something was said stays, with the days it had. */
async function dropSilent(transaction: Transaction, row: OccurrenceRow): Promise<void> {
  if (row._count.records > 0) return;
  await transaction.move.deleteMany({ where: { occurrenceId: row.id } });
  await transaction.occurrence.delete({ where: { id: row.id } });
}
