import { ordinalsOf } from "../../tracking/occurrence-identity";
import type { ImportPlan } from "../../tracking/plan-import";
import type { StoredResolution } from "../reading/find-stored";
import { daySchema } from "../rows";
import { doInSql } from "../sql";
import { dialectOf, type Transaction } from "../store";
import { rebuildEntries } from "./rebuild-entries";
import { closeAgain, readClosedFindings } from "./review-findings";
import { keepVersions, readVersions } from "./review-layer";
import { placeIn, type ReworkedParagraph, readReworked, renameProvisions } from "./review-places";
import { type MoveAuthor, saveMove, type WindowDays } from "./save-move";
import { type BodyRow, type SavedResolution, saveResolution } from "./save-resolution";

export type Replaced =
  | ({ readonly ok: true; readonly moved: readonly MovedRecords[] } & SavedResolution)
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

/** That the status records of an occurrence went to another one: what it was called before and is called now. */
export interface MovedRecords {
  readonly label: string;
  readonly from: OccurrenceName;
  readonly to: OccurrenceName;
}

interface OccurrenceName {
  readonly verb: string;
  /** Body and time as said. */
  readonly key: string;
}

/** The place of an occurrence in a resolution: paragraph, place of its provision, body and time. */
interface Place {
  readonly label: string;
  readonly position: number;
  readonly key: string;
}

interface PlacedOccurrence extends OccurrenceIdentity, WindowDays {
  readonly id: number;
  /** Place of its provision in the paragraph. */
  readonly position: number;
  /** Whether something was said of it. */
  readonly recorded: boolean;
}

/**
 * Puts a resolution in the place of the one stored under its symbol. Its status records move to the occurrences of the new
 * text: same paragraph, verb, item, body and time. Where one has no such place the whole is refused: nothing is lost.
 * Days that people gave of its events go along; what the new text moves is kept as a move. In paragraphs that a person corrects (`reworked`) records
 * move to the provision that shares most words with theirs.
 */
export async function replaceResolution(
  transaction: Transaction,
  stored: StoredResolution,
  plan: ImportPlan,
  bodies: readonly BodyRow[],
  author: MoveAuthor,
  reworked: ReadonlySet<string> = new Set(),
): Promise<Replaced> {
  const paragraphs = await readReworked(transaction, stored.id, plan, reworked);
  const before = await occurrencesOf(transaction, stored.id);
  const placeOf = (occurrence: PlacedOccurrence) => findPlace(plan, paragraphs, occurrence);
  const homeless = before.filter((occurrence) => occurrence.recorded && placeOf(occurrence) === null);
  if (homeless.length > 0) return refusal(stored, homeless);
  const closed = await readClosedFindings(transaction, stored.id);
  const versions = await readVersions(transaction, stored.id);
  // Records stay while the rows they hang on are made anew: foreign keys are checked when the transaction ends.
  await doInSql(transaction, dialectOf(transaction).deferForeignKeys);
  await transaction.resolution.delete({ where: { id: stored.id } });
  const saved = await saveResolution(transaction, plan, bodies, author.at);
  await moveWhatPeopleSaid(transaction, stored.id, saved.id);
  for (const paragraph of paragraphs.values()) await renameProvisions(transaction, saved.id, paragraph);
  await closeAgain(transaction, saved.id, closed);
  await keepVersions(transaction, saved.id, versions);
  const after = new Map(
    (await occurrencesOf(transaction, saved.id)).map((one) => [placeName(one), one] as const),
  );
  const moved: MovedRecords[] = [];
  for (const occurrence of before) {
    const place = placeOf(occurrence);
    const now = place === null ? undefined : after.get(placeName(place));
    await takeOver(transaction, occurrence, now, author);
    if (occurrence.recorded && now !== undefined) moved.push(...movedFrom(occurrence, now));
  }
  return { ok: true, ...saved, moved };
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
  // Another time is not the same one that moved.
  const same = before.key === after.key;
  if (same && (before.from !== after.from || before.by !== after.by))
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
        position: index,
        from: daySchema.nullable().parse(from),
        by: daySchema.nullable().parse(by),
      })),
    );
  });
}

function placeName({ label, position, key }: Place): string {
  return JSON.stringify([label, position, key]);
}

function movedFrom(before: PlacedOccurrence, now: PlacedOccurrence): MovedRecords[] {
  if (before.verb === now.verb && before.key === now.key) return [];
  const [from, to] = [before, now].map(({ verb, key }) => ({ verb, key }));
  return from === undefined || to === undefined ? [] : [{ label: before.label, from, to }];
}

/** The place that an occurrence has in a plan; null: none. Its moves go along only where its time is still the same. */
function findPlace(
  plan: ImportPlan,
  reworked: ReadonlyMap<string, ReworkedParagraph>,
  occurrence: PlacedOccurrence,
): Place | null {
  const { label, position, key, recorded } = occurrence;
  const paragraph = reworked.get(label);
  if (paragraph === undefined) return findNamed(plan, occurrence);
  const place = placeIn(paragraph, position, key);
  return place === null || (!recorded && place.key !== key) ? null : { label, ...place };
}

/** The same paragraph, verb, item and time. */
function findNamed(plan: ImportPlan, { label, verb, sub, ordinal, key }: PlacedOccurrence): Place | null {
  const provisions = plan.paragraphs.find((paragraph) => paragraph.label === label)?.provisions ?? [];
  const ordinals = ordinalsOf(provisions.map(({ provision }) => provision));
  const position = provisions.findIndex(
    ({ provision, occurrences }, index) =>
      provision.verb === verb &&
      provision.sub === sub &&
      ordinals[index] === ordinal &&
      occurrences.some((occurrence) => occurrence.key === key),
  );
  return position < 0 ? null : { label, position, key };
}

function refusal(stored: StoredResolution, homeless: readonly OccurrenceIdentity[]): Replaced {
  const paragraphs = [...new Set(homeless.map(({ label }) => label))].join(", ");
  return {
    ok: false,
    reason: "records-would-be-lost",
    message: `The register holds status records for ${stored.slug}, paragraph ${paragraphs}, that have no place in this text. Nothing was changed; import it under its own symbol if it is another document.`,
  };
}
