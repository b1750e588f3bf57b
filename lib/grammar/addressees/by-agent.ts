import { knownNameAt } from "../names/known-name";
import type { Scope } from "../scope";
import { isCapitalized, isWord, type Word } from "../words/word";
import { listNames } from "./list-of-names";
import type { PrintedName } from "./printed-name";

const STOPS: ReadonlySet<string> = new Set([
  "with",
  "in",
  "on",
  "for",
  "through",
  "from",
  "under",
  "as",
  "that",
  "which",
  ";",
  ".",
  ":",
  "at",
  "where",
  "when",
]);

/** How far from the verb a doer is looked for, and how long a list of doers is. */
const FARTHEST_BY = 120;
const LONGEST_LIST = 80;

/**
 * Who is to do what is wanted: "the provision by [donors] of…", "to be produced by [the Office]", "[donor] funding".
 * A participle before "by" names the doer of something past ("made by the Committee") unless it is still "to be" done.
 */
export function agentsOf(
  words: readonly Word[],
  from: number,
  to: number,
  scope: Scope,
): readonly PrintedName[] {
  for (let index = from + 1; index < Math.min(to, from + FARTHEST_BY); index++) {
    if (!isWord(words, index, "by") || words[index]?.depth !== 0 || isPast(words, index)) continue;
    const list = listNames(words, index + 1, agentEnd(words, index + 1, to, scope), scope);
    if (list.firstIsNamed) return list.names;
  }
  return [];
}

/** Every list of those who are named with "of", "by" or "between" in a stretch of words, in order. */
export function doersNamedIn(words: readonly Word[], scope: Scope): readonly (readonly PrintedName[])[] {
  const found: (readonly PrintedName[])[] = [];
  for (let index = 0; index < Math.min(words.length, FARTHEST_BY); index++) {
    if (!/^(?:of|by|between)$/.test(words[index]?.lower ?? "")) continue;
    const list = listNames(words, index + 1, agentEnd(words, index + 1, words.length, scope), scope);
    if (list.firstIsNamed) found.push(list.names);
  }
  return found;
}

function isPast(words: readonly Word[], by: number): boolean {
  const before = words[by - 1]?.lower ?? "";
  if (!/(?:ed|made|held|set|given|taken|undertaken|led|put|shown|drawn|borne)$/.test(before)) return false;
  return !isStillToBe(words, by - 2);
}

/** "to be produced by", "to be jointly and promptly elaborated by", "that it be done by": what has yet to be done. */
function isStillToBe(words: readonly Word[], at: number): boolean {
  let index = at;
  while (/(?:ly|^and)$/.test(words[index]?.lower ?? "")) index--;
  return isWord(words, index, "be");
}

/** A doer ends where its complement ceases to be a name: "by the Government of Egypt | of the next session". */
function agentEnd(words: readonly Word[], from: number, to: number, scope: Scope): number {
  const start = isWord(words, from, "the") ? from + 1 : from;
  for (
    let index = knownNameAt(words, start, to, scope.text)?.to ?? from;
    index < Math.min(to, from + LONGEST_LIST);
    index++
  ) {
    const word = words[index];
    if (word === undefined || STOPS.has(word.lower) || word.lower === "to") return index;
    if (word.lower === "of" && !namesSomebody(words, index + 1)) return index;
    if (word.lower === "," && !/^(?:the|and|member|all|other|as)$/.test(words[index + 1]?.lower ?? ""))
      return index;
  }
  return Math.min(to, from + LONGEST_LIST);
}

function namesSomebody(words: readonly Word[], at: number): boolean {
  const word = words[isWord(words, at, "the") ? at + 1 : at];
  return word !== undefined && isCapitalized(word) && !word.lower.endsWith("'s");
}
