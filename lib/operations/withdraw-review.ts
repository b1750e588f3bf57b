import type { Register } from "./register";
import { type ReviewInput, type ReviewOutcome, reviewParagraph } from "./review-paragraph";

/** Takes back what people made of a paragraph: it stands as the grammar of today finds it, and its findings are open again. What was said stays in its history. */
export function withdrawReview(register: Register, input: ReviewInput): Promise<ReviewOutcome> {
  return reviewParagraph(register, "withdraw-review", input, (_, { reviews }) => {
    const last = reviews.findLast((review) => review.label === input.label);
    if (last === undefined || last.decision === "withdrawn") return NOTHING;
    return { ok: true, decision: "withdrawn", provisions: null };
  });
}

const NOTHING = {
  ok: false,
  reason: "nothing-to-change",
  message: "Nobody has reviewed this paragraph, or the review was taken back already.",
} as const;
