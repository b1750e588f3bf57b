import type { Scope } from "../scope";
import { makePhrases, phraseLength } from "../words/phrases";
import { isWord, type Word } from "../words/word";
import { askedInfinitive } from "./infinitive";
import { listNames } from "./list-of-names";
import type { PrintedName } from "./printed-name";

const CALLING = makePhrases([
  "calling upon",
  "calling on",
  "urging",
  "requesting",
  "inviting",
  "encouraging",
]);
const LONGEST = 80;

/** Who is asked in passing: "…, and calling upon [the international community] to…" is no act of its own, but asks somebody. */
export function andCallingUpon(words: readonly Word[], scope: Scope): readonly PrintedName[] {
  for (let index = 1; index < words.length; index++) {
    if (!isWord(words, index - 1, "and") || !isWord(words, index - 2, ",")) continue;
    const taken = phraseLength(words, index, CALLING);
    if (taken === 0) continue;
    const infinitive = askedInfinitive(words, index + taken, index + LONGEST);
    if (infinitive === null) continue;
    const list = listNames(words, index + taken, infinitive, scope);
    if (list.firstIsNamed) return list.names;
  }
  return [];
}
