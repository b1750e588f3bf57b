import { FEELING_NOUNS } from "../../vocabulary/verbs";
import { makePhrases, phraseLength } from "../words/phrases";
import { isWord, type Word } from "../words/word";

const LONGEST = 7;
const STRONGEST_TERMS = makePhrases([
  "in the strongest possible terms",
  "in the strongest terms",
  "without reservation",
]);

/**
 * The index after the feeling that belongs to a verb: "with great concern", "in the strongest terms"; `at` where none stands there.
 * @example
 * feelingAfter([{ lower: "with" }, { lower: "great" }, { lower: "concern" }, { lower: "the" }], 0) // => 3
 */
export function feelingAfter(words: readonly Word[], at: number): number {
  const terms = phraseLength(words, at, STRONGEST_TERMS);
  if (terms > 0) return at + terms;
  if (!isWord(words, at, "with")) return at;
  return nounEnd(words, at + 1, FEELING_NOUNS) ?? at;
}

/**
 * The index after the noun of a set that stands at most six words on, with a second one joined by "and"; null where there is none.
 * Only words of the same noun phrase may stand between: punctuation and prepositions end the search.
 * @example
 * nounEnd([{ lower: "deep" }, { lower: "concern" }, { lower: "and" }, { lower: "alarm" }], 0, new Set(["concern", "alarm"])) // => 4
 */
export function nounEnd(words: readonly Word[], at: number, nouns: ReadonlySet<string>): number | null {
  for (let index = at; index < at + LONGEST; index++) {
    const word = words[index]?.lower ?? "";
    if (nouns.has(word)) {
      return isWord(words, index + 1, "and") ? (nounEnd(words, index + 2, nouns) ?? index + 1) : index + 1;
    }
    if (!/^[\p{L}'-]+$/u.test(word) || STOPS.has(word)) return null;
  }
  return null;
}

/** Words that do not stand between the determiner of a noun and the noun. */
const STOPS: ReadonlySet<string> = new Set(
  "of for to in on at by with from that which who as about over into upon regarding concerning may can will is are was were has have must should shall would".split(
    " ",
  ),
);
