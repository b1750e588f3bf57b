import { isCapitalized, isWord, type Word } from "../words/word";
import { capitalizedRunEnd } from "./name-words";

const TREATY: ReadonlySet<string> = new Set(
  "agreement agreements accord accords charter compact convention conventions covenant pact protocol protocols statute treaty".split(
    " ",
  ),
);
const LONGEST_TREATY = 16;
const LONGEST_PAIR = 3;

/**
 * The index after a full name that begins without a capital at `at`, null where none does: those of a treaty ("parties to the Paris
 * Agreement", not "States parties to…") and those of a pair ("leaders of the two communities").
 */
export function lowerCaseNameEnd(words: readonly Word[], at: number): number | null {
  return partiesTo(words, at) ?? leadersOfTheTwo(words, at);
}

function partiesTo(words: readonly Word[], at: number): number | null {
  if (
    !isWord(words, at, "parties") ||
    !isWord(words, at + 1, "to") ||
    /^states?$/.test(words[at - 1]?.lower ?? "")
  )
    return null;
  const treaty = isWord(words, at + 2, "the") ? at + 3 : at + 2;
  const end = capitalizedRunEnd(words, treaty, LONGEST_TREATY);
  return words.slice(treaty, end).some((word) => TREATY.has(word.lower)) ? end : null;
}

function leadersOfTheTwo(words: readonly Word[], at: number): number | null {
  if (!isWord(words, at + 1, "of") || !isWord(words, at + 2, "the") || !isWord(words, at + 3, "two"))
    return null;
  for (let end = at + 4; end < at + 4 + LONGEST_PAIR; end++) {
    const word = words[end];
    if (word === undefined || !/^\p{L}+$/u.test(word.text)) return null;
    if (!isCapitalized(word) && /[^su]s$|ies$/.test(word.lower)) return end + 1;
  }
  return null;
}
