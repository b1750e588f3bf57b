import { GATHERING_NOUNS } from "../../vocabulary/events";
import { isInfinitive } from "../../vocabulary/infinitives";
import type { Clause } from "../clauses/clause";
import type { Scope } from "../scope";
import { isWord, type Word } from "../words/word";
import { listNames } from "./list-of-names";
import type { PrintedName } from "./printed-name";

const MUST: ReadonlySet<string> = new Set(["shall", "should", "must"]);
const NOT_BEFORE_A_VERB: ReadonlySet<string> = new Set(
  "to the a an of for in on by with and or its their any no".split(" "),
);
const LONGEST_SUBJECT = 60;

/** How far on the "that" of a verb may stand: "Requests, in the light of…, that". */
const FARTHEST_THAT = 40;

/** The index of the "that" which the verb of a clause opens, at once or after an aside; null where it opens none. -1: it is part of the verb. */
export function thatAt({ verbWords, governed }: Clause): number | null {
  if (isWord(verbWords, verbWords.length - 1, "that")) return -1;
  if (isWord(governed, 0, "that")) return 0;
  if (!isWord(governed, 0, ",") && !isWord(governed, 0, "in")) return null;
  let commas = isWord(governed, 0, ",") ? 1 : 0;
  for (let index = 1; index < Math.min(governed.length, FARTHEST_THAT); index++) {
    if (isWord(governed, index, ",")) commas++;
    // Between two commas "that" is of the aside; after the second it is of the verb.
    else if (commas % 2 === 0 && (commas > 0 || isWord(governed, index, "that"))) {
      return isWord(governed, index, "that") ? index : null;
    }
  }
  return null;
}

/**
 * Who is to act in "that [all States] should…", "that [the Panel], in its next report, provide…". With `mustBeSaid`, only "shall",
 * "should", "must" and "is to" ask; without it, after a verb that asks or decides, any verb does. `that` is the index of "that".
 */
export function subjectOfThatClause(
  words: readonly Word[],
  that: number,
  mustBeSaid: boolean,
  scope: Scope,
): readonly PrintedName[] {
  const start = isWord(words, that + 1, ",") ? afterAside(words, that + 1) : that + 1;
  const predicate = predicateAfter(words, start, mustBeSaid);
  if (predicate === null) return [];
  if (isHeld(words, start, predicate)) return [];
  const list = listNames(words, start, predicate, scope);
  return list.firstIsNamed ? list.names : [];
}

/** "that the Conference shall be held": a gathering does nothing where something is done with it. */
function isHeld(words: readonly Word[], start: number, predicate: number): boolean {
  if (!isWord(words, predicate + 1, "be") && !isWord(words, predicate, "be")) return false;
  return words.slice(start, predicate).some((word) => GATHERING_NOUNS.has(word.lower));
}

function afterAside(words: readonly Word[], comma: number): number {
  const end = words.findIndex((word, index) => index > comma && word.lower === ",");
  return end < 0 ? comma + 1 : end + 1;
}

/** The index of the verb of the clause, null where another verb than one that asks comes first. */
function predicateAfter(words: readonly Word[], start: number, mustBeSaid: boolean): number | null {
  for (let index = start + 1; index < Math.min(words.length, start + LONGEST_SUBJECT); index++) {
    const word = words[index]?.lower ?? "";
    if (MUST.has(word) || isToBe(words, index)) return index;
    if (
      mustBeSaid
        ? /^(?:is|are|was|were|has|have|had|will|may|can|could|would|might|;|that|which)$/.test(word)
        : word === ";"
    )
      return null;
    if (!mustBeSaid && isVerb(words, index)) return index;
  }
  return null;
}

/** "is to", "are to" before what is to be done. */
function isToBe(words: readonly Word[], at: number): boolean {
  return (isWord(words, at, "is") || isWord(words, at, "are")) && isWord(words, at + 1, "to");
}

/** A verb of its own: "will", "be", a base form as after "requests that", or the third person of one. */
function isVerb(words: readonly Word[], at: number): boolean {
  const word = words[at]?.lower ?? "";
  if (NOT_BEFORE_A_VERB.has(words[at - 1]?.lower ?? "")) return false;
  if (/^(?:will|would|be|not|may|can)$/.test(word)) return true;
  return (
    isInfinitive(word) ||
    (/s$/.test(word) && isInfinitive(word.slice(0, -1)) && /[^s]$/.test(words[at - 1]?.lower ?? ""))
  );
}
