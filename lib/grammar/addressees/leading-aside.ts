import { makePhrases, phraseLength } from "../words/phrases";
import { isCapitalized, isWord, type Word } from "../words/word";

/** Asides that stand between a verb and whom it asks, often without a comma. */
const ASIDES = makePhrases([
  "in this regard",
  "in that regard",
  "in this respect",
  "in that respect",
  "in this context",
  "in this connection",
]);

/**
 * What a verb governs without the aside it begins with: "requests in this regard [the Secretary-General to…]", "reiterates its request, made to
 * [the Secretary-General in its resolution…]". An aside that a comma ends stays.
 * @example
 * withoutLeadingAside("in this regard States to".split(" ").map((text) => ({ text, lower: text.toLowerCase() }))).length // => 2
 */
export function withoutLeadingAside(words: readonly Word[]): readonly Word[] {
  if (isWord(words, 0, ",") && /^(?:made|addressed)$/.test(words[1]?.lower ?? "") && isWord(words, 2, "to"))
    return words.slice(3);
  const taken = phraseLength(words, 0, ASIDES);
  if (taken === 0 || isWord(words, taken, ",")) return words;
  const start = isWord(words, taken, "to") && namesSomebody(words, taken + 1) ? taken + 1 : taken;
  return words.slice(start);
}

/** "its request in this regard to the Government": "to" before a name, not before a verb. */
function namesSomebody(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word !== undefined && (/^(?:the|all|any)$/.test(word.lower) || isCapitalized(word));
}
