import type { Day } from "../calendar/day";
import { readKnownDays } from "../store/reading/known-days";
import { hashOfText } from "../store/reading/reviews";
import { daySchema } from "../store/rows";
import type { Transaction } from "../store/store";
import { linkAdoptedText } from "../store/writing/link-adopted-text";
import { type Replaced, replaceResolution } from "../store/writing/replace-resolution";
import { restoreImportTime } from "../store/writing/review-layer";
import { planImport } from "../tracking/plan-import";
import { applyReviews, type Review } from "../tracking/reviews";
import { bodiesOfPlan } from "./bodies-of-plan";
import type { ReviewedDocument } from "./read-reviewed";
import type { Register } from "./register";

/**
 * Puts a resolution of the register into its own place, read by the grammar of today with these reviews over it: the way of an import of the same
 * text. Status records of the paragraph `label` go with its words; when it was imported stays as it was.
 */
export async function rebuildResolution(
  transaction: Transaction,
  { actor, now }: Pick<Register, "actor" | "now">,
  { document, raw }: ReviewedDocument,
  reviews: readonly Review[],
  label: string,
): Promise<Replaced> {
  const { stored, format, source, importedAt, horizon } = document;
  const { extraction, origins } = applyReviews(raw, reviews, hashOfText);
  const today: Day = daySchema.parse(importedAt.toISOString().slice(0, 10));
  const days = await readKnownDays(transaction, stored.id);
  const plan = planImport({ extraction, origins, format, source, today, horizon, days });
  const author = { cause: { is: "review" as const }, by: actor.name, at: now };
  const replaced = await replaceResolution(
    transaction,
    stored,
    plan,
    bodiesOfPlan(plan),
    author,
    new Set([label]),
  );
  if (!replaced.ok) return replaced;
  await restoreImportTime(transaction, replaced.id, importedAt);
  await linkAdoptedText(transaction, replaced.id);
  return replaced;
}
