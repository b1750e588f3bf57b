import { z } from "zod";
import { allows } from "../access/permissions";
import { GRAMMAR_VERSION } from "../grammar/grammar-version";
import type { Provision } from "../grammar/provision";
import { findMandatePlace, type MandatePlace } from "../store/reading/occurrence-places";
import { hashOfText } from "../store/reading/reviews";
import { daySchema } from "../store/rows";
import { inTransaction, type Transaction } from "../store/store";
import { recordAudit } from "../store/writing/audit";
import { raiseVersion } from "../store/writing/mandate-version";
import { noticeWatchers } from "../store/writing/notices";
import type { MovedRecords } from "../store/writing/replace-resolution";
import { setFindingsOpen } from "../store/writing/review-findings";
import { saveReview, settleProvisions } from "../store/writing/review-layer";
import { applyReviews, type Review } from "../tracking/reviews";
import { sayTheSame } from "../tracking/same-provisions";
import { type ChangedMeanwhile, refuseChanged } from "./changed-meanwhile";
import { findLayered, type LayeredParagraph, type ReviewedDocument, readReviewed } from "./read-reviewed";
import { rebuildResolution } from "./rebuild-resolution";
import { type NotAllowed, notAllowed, type Register } from "./register";
import { RollBack } from "./roll-back";

/** Which paragraph is reviewed, and as whom one saw it. */
export const reviewInputSchema = z.object({
  /** The resolution's place in addresses. */
  resolution: z.string().min(1).max(300),
  label: z.string().min(1).max(100),
  /** The mandate's version as it was seen; left out: as it is. */
  version: z.number().int().nonnegative().optional(),
  note: z.string().trim().max(2000).nullable().default(null),
});

export type ReviewInput = z.input<typeof reviewInputSchema>;

export type ReviewRefused = {
  readonly ok: false;
  readonly reason: "not-found" | "cannot-be-corrected" | "nothing-to-change" | "records-would-be-lost";
  readonly message: string;
};

export type ReviewOutcome =
  | {
      readonly ok: true;
      /** Status records that went to another occurrence than the one they were made of. */
      readonly moved: readonly MovedRecords[];
    }
  | ReviewRefused
  | ChangedMeanwhile
  | NotAllowed;

/** What somebody decides of a paragraph as it stands. */
export type Decide = (
  paragraph: LayeredParagraph,
  document: ReviewedDocument,
) => ({ readonly ok: true } & Pick<Review, "decision" | "provisions">) | ReviewRefused;

/**
 * The way of every review: who may, as the paragraph was seen, what is decided, kept as a layer beside those before it, its findings closed (or opened
 * again), the resolution's rows made anew where its provisions changed, and the audit. Refused at any step nothing is kept.
 */
export async function reviewParagraph(
  register: Register,
  action: string,
  given: ReviewInput,
  decide: Decide,
): Promise<ReviewOutcome> {
  if (!allows(register.actor, "review")) return notAllowed(register.actor, "review what was read");
  const input = reviewInputSchema.parse(given);
  return RollBack.unlessKept<ReviewOutcome>(false, (takeBack) =>
    inTransaction(register.store, async (transaction): Promise<ReviewOutcome> => {
      const outcome = await reviewWithin(transaction, register, action, input, decide);
      return outcome.ok ? outcome : takeBack(outcome);
    }),
  );
}

async function reviewWithin(
  transaction: Transaction,
  register: Register,
  action: string,
  { resolution, label, version, note }: z.infer<typeof reviewInputSchema>,
  decide: Decide,
): Promise<ReviewOutcome> {
  const document = await readReviewed(transaction, resolution);
  const paragraph = document && findLayered(document, label);
  const mandate = await findMandatePlace(transaction, resolution, label);
  if (document === null || paragraph === null || mandate === null) return NOT_FOUND;
  const changed = await refuseChanged(transaction, mandate, version);
  if (changed !== null) return changed;
  const decided = decide(paragraph, document);
  if (!decided.ok) return decided;
  if (!(await raiseVersion(transaction, mandate.id, mandate.version))) return NOT_FOUND;
  const { decision, provisions } = decided;
  const review = reviewOf(register, paragraph, { decision, provisions, note });
  const settled = await settle(transaction, register, { document, paragraph, mandate, review });
  if (!settled.ok) return settled;
  await record(transaction, register, action, { mandate, paragraph, review, settled });
  return { ok: true, moved: settled.moved };
}

export const NOT_FOUND = {
  ok: false,
  reason: "not-found",
  message: "The register has no such paragraph any more: the resolution was imported again. Look at it anew.",
} as const;

function reviewOf(
  { actor, now }: Register,
  { label, text, grammar }: LayeredParagraph,
  decided: Pick<Review, "decision" | "provisions" | "note">,
): Review {
  return {
    ...decided,
    label,
    basis: grammar,
    grammar: GRAMMAR_VERSION,
    textHash: hashOfText(text),
    by: actor.name,
    on: daySchema.parse(now.toISOString().slice(0, 10)),
  };
}

interface ToSettle {
  readonly document: ReviewedDocument;
  readonly paragraph: LayeredParagraph;
  readonly mandate: MandatePlace;
  readonly review: Review;
}

type Settled =
  | { readonly ok: true; readonly provisions: readonly Provision[]; readonly moved: readonly MovedRecords[] }
  | ReviewRefused;

/** Keeps the review, and brings the rows of the resolution to what it says. */
async function settle(
  transaction: Transaction,
  register: Register,
  { document, paragraph, mandate, review }: ToSettle,
): Promise<Settled> {
  const { id } = document.document.stored;
  const { actor, now } = register;
  await saveReview(transaction, id, review, { by: actor.name, at: now });
  const reviews = [...document.reviews, review];
  const { extraction, origins } = applyReviews(document.raw, reviews, hashOfText);
  const provisions = extraction.provisions[paragraph.index] ?? [];
  const withdrawn = review.decision === "withdrawn";
  if (!withdrawn && sayTheSame(provisions, paragraph.stored)) {
    await settleProvisions(transaction, mandate.id, origins[paragraph.index] ?? []);
    await setFindingsOpen(transaction, id, review.label, false);
    return { ok: true, provisions, moved: [] };
  }
  const rebuilt = await rebuildResolution(transaction, register, document, reviews, review.label);
  if (!rebuilt.ok) return rebuilt;
  await setFindingsOpen(transaction, rebuilt.id, review.label, withdrawn);
  return { ok: true, provisions, moved: rebuilt.moved };
}

async function record(
  transaction: Transaction,
  { actor, now }: Register,
  action: string,
  {
    mandate,
    paragraph,
    review,
    settled,
  }: Omit<ToSettle, "document"> & { readonly settled: Extract<Settled, { ok: true }> },
): Promise<void> {
  const { slug, label, version } = mandate;
  const { decision, note } = review;
  await recordAudit(transaction, {
    at: now,
    actor: actor.name,
    door: actor.door,
    action,
    subject: `${slug}/${label}`,
    detail: {
      version: version + 1,
      ...{ decision, note, moved: settled.moved },
      before: { provisions: paragraph.stored },
      after: { provisions: settled.provisions },
    },
  });
  const concerned = [...paragraph.stored, ...settled.provisions];
  await noticeWatchers(transaction, {
    kind: "review",
    resolution: slug,
    label,
    bodyIds: [...new Set(concerned.flatMap(({ addressees }) => addressees.map(({ bodyId }) => bodyId)))],
    ...{ by: actor.name, byUserId: actor.userId, at: now },
    detail: { decision },
  });
}
