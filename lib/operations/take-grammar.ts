import { sayTheSame } from "../tracking/same-provisions";
import type { Register } from "./register";
import { type ReviewInput, type ReviewOutcome, reviewParagraph } from "./review-paragraph";

/** Takes what the grammar of today finds in a paragraph in the place of what a person made of it; that counts as confirmed. */
export function takeGrammar(register: Register, input: ReviewInput): Promise<ReviewOutcome> {
  return reviewParagraph(register, "take-grammar", input, ({ stored, grammar, review }) =>
    review === null && sayTheSame(stored, grammar)
      ? NOTHING
      : { ok: true, decision: "confirmed", provisions: null },
  );
}

const NOTHING = {
  ok: false,
  reason: "nothing-to-change",
  message: "The paragraph stands as it is read today. Confirm it if it is right.",
} as const;
