import { knownNameAt } from "../names/known-name";
import type { Scope } from "../scope";
import { isWord, type Word } from "../words/word";
import { agentsOf } from "./by-agent";
import { listNames } from "./list-of-names";
import type { PrintedName } from "./printed-name";

const PRONOUNS: ReadonlySet<string> = new Set(["it", "them", "him", "her", "themselves", "itself"]);

/**
 * Whether a pronoun is asked: "requests it to continue".
 * @example
 * isPronoun([{ lower: "it" }, { lower: "to" }]) // => true
 */
export function isPronoun(words: readonly Word[]): boolean {
  return PRONOUNS.has(words[0]?.lower ?? "");
}

/**
 * Whom "it" or "them" of the next act stands for, from what the act before governs: the names with which its object begins ("expresses its
 * appreciation to [the Advisory Commission]"), else who did what it speaks of ("welcomes the efforts by [the banks]"), else the first body that
 * it names.
 */
export function antecedents(words: readonly Word[], scope: Scope): readonly PrintedName[] {
  const start = /^(?:to|for|with)$/.test(words[0]?.lower ?? "") ? 1 : 0;
  const end = words.findIndex((word) => word.lower === "," || word.lower === "for" || word.lower === "to");
  const list = listNames(words, start, end < start ? words.length : end, scope);
  if (list.firstIsNamed) return list.names;
  const agents = agentsOf(words, 0, words.length, scope);
  return agents.length > 0 ? agents : firstNamed(words, scope);
}

function firstNamed(words: readonly Word[], scope: Scope): readonly PrintedName[] {
  for (let index = 0; index < words.length; index++) {
    const known = isWord(words, index, "the") ? null : knownNameAt(words, index, words.length, scope.text);
    if (known === null) continue;
    const span = [words[index]?.start ?? 0, words[known.to - 1]?.end ?? 0] as const;
    return [{ printed: scope.text.slice(...span), span }];
  }
  return [];
}
