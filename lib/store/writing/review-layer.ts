import type { Provision } from "../../grammar/provision";
import type { ReviewDecision } from "../../tracking/reviews";
import type { Transaction } from "../store";

/** A review as somebody makes it. */
export interface NewReview {
  readonly label: string;
  readonly decision: ReviewDecision;
  readonly provisions: readonly Provision[] | null;
  readonly basis: readonly Provision[];
  readonly grammar: number;
  readonly textHash: string;
  readonly note: string | null;
}

/** Keeps a review beside those before it; the last one counts. */
export async function saveReview(
  transaction: Transaction,
  resolutionId: number,
  { label, decision, provisions, basis, grammar, textHash, note }: NewReview,
  { by, at }: { readonly by: string; readonly at: Date },
): Promise<void> {
  await transaction.review.create({
    data: {
      ...{ resolutionId, label, decision, grammar, textHash, note },
      provisions: provisions === null ? null : JSON.stringify(provisions),
      basis: JSON.stringify(basis),
      reviewedBy: by,
      reviewedAt: at,
    },
  });
}

/** A person has looked at the provisions of a paragraph: they are certain, and each comes from where the review says. Their rows stay. */
export async function settleProvisions(
  transaction: Transaction,
  mandateId: number,
  origins: readonly (number | null)[],
): Promise<void> {
  for (const [position, grammar] of origins.entries())
    await transaction.provision.updateMany({
      where: { mandateId, position },
      data: { grammar, certain: true },
    });
  await transaction.entry.updateMany({ where: { mandateId, certain: false }, data: { certain: true } });
}

/** The versions of mandates that people have changed, by label. */
export async function readVersions(
  transaction: Transaction,
  resolutionId: number,
): Promise<ReadonlyMap<string, number>> {
  const mandates = await transaction.mandate.findMany({
    where: { resolutionId, version: { gt: 0 } },
    select: { label: true, version: true },
  });
  return new Map(mandates.map(({ label, version }) => [label, version]));
}

/** Gives mandates that were made anew the versions that they had: whoever looks at an old one is told. */
export async function keepVersions(
  transaction: Transaction,
  resolutionId: number,
  versions: ReadonlyMap<string, number>,
): Promise<void> {
  for (const [label, version] of versions)
    await transaction.mandate.updateMany({ where: { resolutionId, label }, data: { version } });
}

/** A resolution that is read anew because of a review was not imported anew. */
export async function restoreImportTime(
  transaction: Transaction,
  resolutionId: number,
  importedAt: Date,
): Promise<void> {
  await transaction.resolution.update({ where: { id: resolutionId }, data: { importedAt } });
}
