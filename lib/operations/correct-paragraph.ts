import type { Provision } from "../grammar/provision";
import { correctProvisions } from "../tracking/correct-provisions";
import type { Correction } from "../tracking/correction";
import type { PickedPlace } from "../tracking/picked-words";
import { sayTheSame } from "../tracking/same-provisions";
import type { Register } from "./register";
import {
  type ReviewInput,
  type ReviewOutcome,
  type ReviewRefused,
  reviewParagraph,
} from "./review-paragraph";

/**
 * Corrects the provisions of a paragraph, change after change, each on the list that the one before it left. The whole list is kept as the person
 * has it, over what the grammar finds; status records go with the words they were made of.
 */
export function correctParagraph(
  register: Register,
  input: ReviewInput,
  corrections: readonly Correction[],
): Promise<ReviewOutcome> {
  return reviewParagraph(register, "correct-paragraph", input, ({ index, stored, grammar }, { document }) => {
    const { resolution } = document;
    const corrected = correctAll(stored, corrections, { resolution, paragraph: index });
    if (!corrected.ok) return corrected;
    const { provisions } = corrected;
    if (sayTheSame(provisions, stored)) return UNCHANGED;
    return sayTheSame(provisions, grammar)
      ? { ok: true, decision: "confirmed", provisions: null }
      : { ok: true, decision: "corrected", provisions };
  });
}

const UNCHANGED = {
  ok: false,
  reason: "nothing-to-change",
  message: "It stands so already. Confirm the paragraph if it is right.",
} as const;

function correctAll(
  provisions: readonly Provision[],
  corrections: readonly Correction[],
  place: PickedPlace,
): { readonly ok: true; readonly provisions: readonly Provision[] } | ReviewRefused {
  let list = provisions;
  for (const correction of corrections) {
    const corrected = correctProvisions(list, correction, place);
    if (!corrected.ok) return corrected;
    list = corrected.provisions;
  }
  return { ok: true, provisions: list };
}
