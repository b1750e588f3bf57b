import type { Scope } from "../scope";
import { isWord, type Word } from "../words/word";
import type { PrintedName } from "./printed-name";

const LONGEST_OBJECT = 6;
const GIVEN = /^(?:funding|support|contributions|assistance|commitments|resources|engagement|pledges)$/;

/** Who is to give in "calls for [donor] funding": those who give are named by what they give. */
export function donorFunding(words: readonly Word[], scope: Scope): readonly PrintedName[] {
  for (let index = 0; index < Math.min(LONGEST_OBJECT, words.length); index++) {
    const word = words[index];
    if (word === undefined || !isWord(words, index, "donor") || !GIVEN.test(words[index + 1]?.lower ?? ""))
      continue;
    return [{ printed: `${scope.text.slice(word.start, word.end)}s`, span: [word.start, word.end] }];
  }
  return [];
}
