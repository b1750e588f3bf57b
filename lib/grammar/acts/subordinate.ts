import { isCapitalized, type Word } from "../words/word";
import type { Boundary } from "./boundary";
import { skipAdverbs, verbPhraseAt } from "./verb-phrase";

const RELATIVES: ReadonlySet<string> = new Set(["which", "that", "who", "whereby", "where", "when"]);
const LONGEST_SUBJECT = 12;

/**
 * Whether a verb that stands where an act may stand belongs to a clause of somebody else: "a report which notes … and recommends",
 * "in which the Council, inter alia, decides". `from` is the first word after the act before.
 */
export function isSubordinate(words: readonly Word[], boundary: Boundary, from: number): boolean {
  if (boundary.join === "start" || boundary.join === "stop") return false;
  if (boundary.join === "and") return continuesRelativeClause(words, boundary.opens, from);
  return awaitsItsVerb(words, boundary.opens, from);
}

/** "which supports … and encourages": a relative pronoun with a verb in the singular stands open in the same stretch. */
function continuesRelativeClause(words: readonly Word[], at: number, from: number): boolean {
  for (let index = at - 1; index >= from && words[index]?.lower !== ","; index--) {
    if (!RELATIVES.has(words[index]?.lower ?? "")) continue;
    return verbPhraseAt(words, skipAdverbs(words, index + 1)) !== null;
  }
  return false;
}

/** "which, inter alia, requests": the words between the two commas are an aside, and the clause has no verb yet. */
function awaitsItsVerb(words: readonly Word[], opens: number, from: number): boolean {
  const comma = opens - 1;
  let before = comma - 1;
  while (before >= from && words[before]?.lower !== ",") before--;
  if (before < from) return false;
  for (let index = before - 1; index >= from && index >= before - LONGEST_SUBJECT; index--) {
    const word = words[index];
    if (word === undefined || word.lower === ",") return false;
    if (RELATIVES.has(word.lower)) return isName(words.slice(index + 1, before));
  }
  return false;
}

/** A subject that can do what organs do: nothing (the pronoun itself), or a name in capitals. */
function isName(words: readonly Word[]): boolean {
  return words.every((word) => isCapitalized(word) || /^(?:the|its|of|and|on|for|in)$/.test(word.lower));
}
