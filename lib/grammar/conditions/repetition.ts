import { REPETITION_WORDS } from "../../vocabulary/conditions";
import { makePhrases, phraseLength } from "../words/phrases";
import type { Word } from "../words/word";
import type { ConditionAt } from "./phrase-conditions";

const REPETITIONS = makePhrases(REPETITION_WORDS);

/** That the organ says again what it said before: "reaffirms its request", "once again urges". `words` is the verb phrase. */
export function repetitionConditions(words: readonly Word[]): readonly ConditionAt[] {
  for (let index = 0; index < words.length; index++) {
    const taken = phraseLength(words, index, REPETITIONS);
    if (taken > 0) return [{ kind: "repetition", from: index, to: index + taken }];
  }
  return [];
}
