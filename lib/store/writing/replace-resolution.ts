import type { ImportPlan } from "../../tracking/plan-import";
import type { StoredResolution } from "../reading/find-stored";
import type { Transaction } from "../store";
import { rebuildEntries } from "./rebuild-entries";
import { type BodyRow, type SavedResolution, saveResolution } from "./save-resolution";

export type Replaced =
  | ({ readonly ok: true } & SavedResolution)
  | { readonly ok: false; readonly reason: "records-would-be-lost"; readonly message: string };

/** An occurrence as it is found again in another text of the same document. */
interface OccurrenceIdentity {
  readonly id: number;
  readonly key: string;
  readonly verb: string;
  readonly sub: string | null;
  readonly label: string;
}

/**
 * Puts a resolution in the place of the one stored under its symbol. Its status records move to the occurrences of the new
 * text: same paragraph, verb, item, body and time. Where one has no such place the whole is refused: nothing is lost.
 */
export async function replaceResolution(
  transaction: Transaction,
  stored: StoredResolution,
  plan: ImportPlan,
  bodies: readonly BodyRow[],
  now: Date,
): Promise<Replaced> {
  const recorded = await occurrencesOf(transaction, stored.id, true);
  const homeless = recorded.filter((occurrence) => !hasPlace(plan, occurrence));
  if (homeless.length > 0) return refusal(stored, homeless);
  // Records stay while the rows they hang on are made anew: foreign keys are checked when the transaction ends.
  await transaction.$executeRawUnsafe("PRAGMA defer_foreign_keys = ON");
  await transaction.resolution.delete({ where: { id: stored.id } });
  const saved = await saveResolution(transaction, plan, bodies, now);
  const placed = new Map(
    (await occurrencesOf(transaction, saved.id, false)).map((one) => [identity(one), one.id]),
  );
  for (const occurrence of recorded) {
    const occurrenceId = placed.get(identity(occurrence));
    if (occurrenceId === undefined) throw new Error(`No place for the records of ${identity(occurrence)}`);
    await transaction.statusRecord.updateMany({
      where: { occurrenceId: occurrence.id },
      data: { occurrenceId },
    });
    await rebuildEntries(transaction, occurrenceId);
  }
  return { ok: true, ...saved };
}

async function occurrencesOf(
  transaction: Transaction,
  resolutionId: number,
  recordedOnly: boolean,
): Promise<OccurrenceIdentity[]> {
  const rows = await transaction.occurrence.findMany({
    where: {
      provision: { mandate: { resolutionId } },
      ...(recordedOnly ? { records: { some: {} } } : {}),
    },
    select: {
      id: true,
      key: true,
      provision: { select: { verb: true, sub: true, mandate: { select: { label: true } } } },
    },
  });
  return rows.map(({ id, key, provision }) => ({
    id,
    key,
    verb: provision.verb,
    sub: provision.sub,
    label: provision.mandate.label,
  }));
}

function identity({ label, verb, sub, key }: Omit<OccurrenceIdentity, "id">): string {
  return JSON.stringify([label, verb, sub, key]);
}

function hasPlace(plan: ImportPlan, occurrence: OccurrenceIdentity): boolean {
  return plan.paragraphs.some(
    ({ label, provisions }) =>
      label === occurrence.label &&
      provisions.some(
        ({ provision, occurrences }) =>
          provision.verb === occurrence.verb &&
          provision.sub === occurrence.sub &&
          occurrences.some(({ key }) => key === occurrence.key),
      ),
  );
}

function refusal(stored: StoredResolution, homeless: readonly OccurrenceIdentity[]): Replaced {
  const paragraphs = [...new Set(homeless.map(({ label }) => label))].join(", ");
  return {
    ok: false,
    reason: "records-would-be-lost",
    message: `The register holds status records for ${stored.slug}, paragraph ${paragraphs}, that have no place in this text. Nothing was changed; import it under its own symbol if it is another document.`,
  };
}
