import type { Scope } from "../scope";
import { isWord, type Word } from "../words/word";
import { askedInfinitive } from "./infinitive";
import { listNames } from "./list-of-names";
import type { PrintedName } from "./printed-name";

const LONGEST = 80;

/** Who is to act in "the need for [African States], with the support of…, to address…", after any verb. */
export function needFor(words: readonly Word[], scope: Scope): readonly PrintedName[] {
  const found: PrintedName[] = [];
  for (let index = 0; index + 1 < words.length; index++) {
    if (!isWord(words, index, "need") || !isWord(words, index + 1, "for")) continue;
    const infinitive = askedInfinitive(words, index + 2, index + LONGEST);
    if (infinitive === null) continue;
    const list = listNames(words, index + 2, infinitive, scope);
    if (list.firstIsNamed) found.push(...list.names);
    index = infinitive;
  }
  return found;
}
