import { ordinalsOf } from "../../tracking/occurrence-identity";
import type { ImportPlan } from "../../tracking/plan-import";
import type { StoredResolution } from "../reading/find-stored";
import { daySchema } from "../rows";
import type { Transaction } from "../store";
import { rebuildEntries } from "./rebuild-entries";
import { type MoveAuthor, saveMove, type WindowDays } from "./save-move";
import { type BodyRow, type SavedResolution, saveResolution } from "./save-resolution";

export type Replaced =
  | ({ readonly ok: true } & SavedResolution)
  | { readonly ok: false; readonly reason: "records-would-be-lost"; readonly message: string };

/** An occurrence as it is found again in another text of the same document. */
interface OccurrenceIdentity {
  readonly key: string;
  readonly verb: string;
  readonly sub: string | null;
  /** Which one it is among the provisions of its paragraph with this verb and item. */
  readonly ordinal: number;
  readonly label: string;
}

interface PlacedOccurrence extends OccurrenceIdentity, WindowDays {
  readonly id: number;
  /** Whether something was said of it. */
  readonly recorded: boolean;
}

/**
 * Puts a resolution in the place of the one stored under its symbol. Its status records move to the occurrences of the new
 * text: same paragraph, verb, item, body and time. Where one has no such place the whole is refused: nothing is lost.
 * Days that people gave of its events go along; what the new text moves is kept as a move.
 */
export async function replaceResolution(
  transaction: Transaction,
  stored: StoredResolution,
  plan: ImportPlan,
  bodies: readonly BodyRow[],
  author: MoveAuthor,
): Promise<Replaced> {
  const before = await occurrencesOf(transaction, stored.id);
  const homeless = before.filter((occurrence) => occurrence.recorded && !hasPlace(plan, occurrence));
  if (homeless.length > 0) return refusal(stored, homeless);
  // Records stay while the rows they hang on are made anew: foreign keys are checked when the transaction ends.
  await transaction.$executeRawUnsafe("PRAGMA defer_foreign_keys = ON");
  await transaction.resolution.delete({ where: { id: stored.id } });
  const saved = await saveResolution(transaction, plan, bodies, author.at);
  await moveWhatPeopleSaid(transaction, stored.id, saved.id);
  const after = await occurrencesOf(transaction, saved.id);
  const placed = new Map(after.map((one) => [identity(one), one]));
  for (const occurrence of before)
    await takeOver(transaction, occurrence, placed.get(identity(occurrence)), author);
  return { ok: true, ...saved };
}

/** Everything that people gave to a resolution beside its occurrences hangs on the resolution and on names that its new text has, too. */
async function moveWhatPeopleSaid(transaction: Transaction, from: number, to: number): Promise<void> {
  const move = { where: { resolutionId: from }, data: { resolutionId: to } };
  await transaction.eventDate.updateMany(move);
  await transaction.acceptanceRecord.updateMany(move);
  await transaction.stateRecord.updateMany(move);
  await transaction.indicator.updateMany(move);
  await transaction.review.updateMany(move);
  await transaction.comment.updateMany(move);
}

/** What was said of an occurrence, and its moves, go to the one that has its place now. */
async function takeOver(
  transaction: Transaction,
  before: PlacedOccurrence,
  after: PlacedOccurrence | undefined,
  author: MoveAuthor,
): Promise<void> {
  const ofBefore = { where: { occurrenceId: before.id } };
  if (after === undefined) {
    await transaction.move.deleteMany(ofBefore);
    return;
  }
  const toAfter = { ...ofBefore, data: { occurrenceId: after.id } };
  await transaction.move.updateMany(toAfter);
  if (before.from !== after.from || before.by !== after.by)
    await saveMove(transaction, { occurrenceId: after.id, before, after }, author);
  if (!before.recorded) return;
  await transaction.statusRecord.updateMany(toAfter);
  await rebuildEntries(transaction, after.id);
}

async function occurrencesOf(transaction: Transaction, resolutionId: number): Promise<PlacedOccurrence[]> {
  const mandates = await transaction.mandate.findMany({
    where: { resolutionId },
    select: {
      label: true,
      provisions: {
        orderBy: { position: "asc" },
        select: {
          verb: true,
          sub: true,
          occurrences: {
            select: { id: true, key: true, from: true, by: true, _count: { select: { records: true } } },
          },
        },
      },
    },
  });
  return mandates.flatMap(({ label, provisions }) => {
    const ordinals = ordinalsOf(provisions);
    return provisions.flatMap(({ verb, sub, occurrences }, index) =>
      occurrences.map(({ id, key, from, by, _count }) => ({
        ...{ id, key, verb, sub, label, ordinal: ordinals[index] ?? 0, recorded: _count.records > 0 },
        from: daySchema.nullable().parse(from),
        by: daySchema.nullable().parse(by),
      })),
    );
  });
}

function identity({ label, verb, sub, ordinal, key }: OccurrenceIdentity): string {
  return JSON.stringify([label, verb, sub, ordinal, key]);
}

function hasPlace(plan: ImportPlan, occurrence: OccurrenceIdentity): boolean {
  return plan.paragraphs.some(({ label, provisions }) => {
    if (label !== occurrence.label) return false;
    const ordinals = ordinalsOf(provisions.map(({ provision }) => provision));
    return provisions.some(
      ({ provision, occurrences }, index) =>
        provision.verb === occurrence.verb &&
        provision.sub === occurrence.sub &&
        ordinals[index] === occurrence.ordinal &&
        occurrences.some(({ key }) => key === occurrence.key),
    );
  });
}

function refusal(stored: StoredResolution, homeless: readonly OccurrenceIdentity[]): Replaced {
  const paragraphs = [...new Set(homeless.map(({ label }) => label))].join(", ");
  return {
    ok: false,
    reason: "records-would-be-lost",
    message: `The register holds status records for ${stored.slug}, paragraph ${paragraphs}, that have no place in this text. Nothing was changed; import it under its own symbol if it is another document.`,
  };
}
