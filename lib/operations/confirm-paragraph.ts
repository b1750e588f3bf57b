import { sayTheSame } from "../tracking/same-provisions";
import type { Register } from "./register";
import { type ReviewInput, type ReviewOutcome, reviewParagraph } from "./review-paragraph";

/**
 * Says that the provisions of a paragraph are right as they stand: they are certain, and its findings are closed. Where a person had corrected them
 * and the grammar would say differently now, that leaves its reading aside.
 */
export function confirmParagraph(register: Register, input: ReviewInput): Promise<ReviewOutcome> {
  return reviewParagraph(register, "confirm-paragraph", input, ({ stored, grammar }) =>
    sayTheSame(stored, grammar)
      ? { ok: true, decision: "confirmed", provisions: null }
      : { ok: true, decision: "corrected", provisions: stored },
  );
}
