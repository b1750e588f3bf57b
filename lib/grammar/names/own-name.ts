import { isActorNoun } from "../../vocabulary/actors";
import type { Word } from "../words/word";
import { capitalizedRunEnd } from "./name-words";

const LONGEST_RUN = 24;
/** Prepositions that do not stand in a name but say where, by whom and to whom. */
const OUTSIDE: ReadonlySet<string> = new Set(["in", "to", "by", "at", "under", "within", "a"]);

/**
 * The index after a name in capitals that the vocabulary does not know: at most the run of capitals at `at`, less what begins with "and the", with
 * "and" after the noun of a body, or with a preposition of place.
 */
export function ownNameEnd(words: readonly Word[], at: number): number {
  const runEnd = capitalizedRunEnd(words, at, LONGEST_RUN);
  for (let index = at + 1; index < runEnd; index++) {
    const word = words[index]?.lower ?? "";
    if (word === "and" && !joinsTopics(words, index)) return index;
    // "Trafficking in Persons", "Parties to the Convention" are of the name.
    const inside = /^(?:trafficking|part(?:y|ies))$/.test(words[index - 1]?.lower ?? "");
    if (OUTSIDE.has(word) && !inside) return index;
  }
  return runEnd;
}

/** "Commission for Truth and Reconciliation": "and" between topics, not between names. */
function joinsTopics(words: readonly Word[], and: number): boolean {
  const next = words[and + 1];
  if (next === undefined || next.lower === "the" || /^\p{Lu}{2}/u.test(next.text)) return false;
  if (isActorNoun(words[and - 1]?.lower ?? "") || isActorNoun(next.lower)) return false;
  return words.slice(Math.max(0, and - 4), and).some((word) => /^(?:on|for|of|against)$/.test(word.lower));
}
