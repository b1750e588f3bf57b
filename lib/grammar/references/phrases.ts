import { continuedNumber } from "./continued-number";
import { documentSymbol } from "./document-symbol";
import { namedTreaty } from "./named-treaty";
import { paragraphAbove } from "./paragraph-above";
import { paragraphAlone } from "./paragraph-alone";
import type { Phrase } from "./place";
import { resolutionNumber } from "./resolution-number";

/** The phrases in the order in which they take their words; what one has taken, no later one sees. */
export const PHRASES: readonly Phrase[] = [
  // "paragraph 4 of its resolution 71/167 above": the paragraphs of another text are no paragraphs of this one.
  resolutionNumber,
  // Needs the resolutions before it: "resolution 71/167, in which it…, and 72/1 of 4 December 2017".
  continuedNumber,
  // "resolution GC(62)/RES/13" was taken whole before; what looks like a symbol now stands alone.
  documentSymbol,
  // Names of treaties hold no numbers of the kinds above; only before the paragraphs of "article 2, paragraph 4 above".
  namedTreaty,
  paragraphAbove,
  // Says of no text whose it is: only what all others left.
  paragraphAlone,
];
