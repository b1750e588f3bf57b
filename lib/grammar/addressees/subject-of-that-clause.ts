import { GATHERING_NOUNS } from "../../vocabulary/events";
import { isInfinitive } from "../../vocabulary/infinitives";
import type { Clause } from "../clauses/clause";
import type { Scope } from "../scope";
import { isWord, type Word } from "../words/word";
import { agentsOf } from "./by-agent";
import { listNames } from "./list-of-names";
import type { PrintedName } from "./printed-name";

const MUST: ReadonlySet<string> = new Set(["shall", "should", "must"]);
const MUST_OR_WILL = /^(?:shall|should|must|will)$/;
const NOT_BEFORE_A_VERB: ReadonlySet<string> = new Set(
  "to the a an of for in on by with and or its their any no".split(" "),
);
const LONGEST_SUBJECT = 60;

/** How far on the "that" of a verb may stand: "Requests, in the light of…, that". */
const FARTHEST_THAT = 40;

/** The index of the "that" which the verb of a clause opens, at once or after an aside; null where it opens none. -1: it is part of the verb. */
export function thatAt({ verbWords, governed }: Clause): number | null {
  if (isWord(verbWords, verbWords.length - 1, "that")) return -1;
  // "calls upon that Organization": here "that" points at somebody.
  if (/^(?:upon|on|to)$/.test(verbWords.at(-1)?.lower ?? "")) return null;
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

/** What makes a verb of the clause ask: "shall", "should", "must" and "is to" alone; "will" too, after a decision; any verb, after one that asks. */
export type Asking = "said" | "decided" | "any";

/**
 * Who is to act in "that [all States] should…", "that [the Panel], in its next report, provide…", and in each further "and that" beside it.
 * `that` is the index of the first "that".
 */
export function subjectOfThatClause(
  words: readonly Word[],
  that: number,
  asking: Asking,
  scope: Scope,
): readonly PrintedName[] {
  const found: PrintedName[] = [];
  for (let index = that; index < words.length; index++) {
    const first = index === that;
    if (!first && !(isWord(words, index, "that") && isWord(words, index - 1, "and"))) continue;
    found.push(...subjectOf(words, index, first ? asking : atLeastSaid(asking), scope));
  }
  return found;
}

/** A further clause may belong to what somebody else says; there only words that ask count. */
function atLeastSaid(asking: Asking): Asking {
  return asking === "any" ? "said" : asking;
}

function subjectOf(
  words: readonly Word[],
  that: number,
  asking: Asking,
  scope: Scope,
): readonly PrintedName[] {
  const start =
    isWord(words, that + 1, ",") || isWord(words, that + 1, "in") ? afterAside(words, that + 1) : that + 1;
  const predicate = predicateAfter(words, start, asking);
  if (predicate === null) return [];
  if (isHeld(words, start, predicate)) return [];
  if (isDoneTo(words, predicate))
    return asking === "any" && !isWord(words, predicate - 1, "not") && !isWord(words, predicate, "not")
      ? agentsOf(words, predicate, nextStop(words, predicate), scope)
      : [];
  const list = listNames(words, start, predicate, scope);
  // "the summit will adopt": what will come of it, not what it is told.
  const gathers = isWord(words, predicate, "will") && list.names.some(({ printed }) => isGathering(printed));
  return list.firstIsNamed && !gathers ? list.names : [];
}

/** What may follow "be" where the subject is still to act: "States should be guided by", "the Office shall be responsible for". */
const STILL_ACTS =
  /^(?:able|accountable|active|committed|empowered|encouraged|entitled|authorized|authorised|guided|involved|mandated|mindful|ready|requested|required|responsible|transparent|urged|vigilant|willing)$/;
/** Verbs whose subject is given something. */
const IS_GIVEN = /^(?:benefit|enjoy)$/;

/** Whether something is done with or for the subject, or it is only said to be somehow: "the Office should be provided with", "should benefit from". */
function isDoneTo(words: readonly Word[], predicate: number): boolean {
  let index =
    MUST_OR_WILL.test(words[predicate]?.lower ?? "") || isToBe(words, predicate) ? predicate + 1 : predicate;
  while (/^(?:to|also|not|only|always|fully|continue)$|ly$/.test(words[index]?.lower ?? "")) index++;
  if (IS_GIVEN.test(words[index]?.lower ?? "")) return true;
  if (!isWord(words, index, "be")) return false;
  let after = index + 1;
  while (/^(?:also|not|only|further)$|ly$/.test(words[after]?.lower ?? "")) after++;
  return (
    /(?:ed|en|given|held|made|met|set|borne|built|paid|put|known|led|left|able|free|subject|eligible)$/.test(
      words[after]?.lower ?? "",
    ) && !STILL_ACTS.test(words[after]?.lower ?? "")
  );
}

function nextStop(words: readonly Word[], from: number): number {
  const stop = words.findIndex((word, index) => index > from && /^(?:;|:|that)$/.test(word.lower));
  return stop < 0 ? words.length : stop;
}

/** "that the Conference shall be held": a gathering does nothing where something is done with it. */
function isHeld(words: readonly Word[], start: number, predicate: number): boolean {
  if (!isWord(words, predicate + 1, "be") && !isWord(words, predicate, "be")) return false;
  return words.slice(start, predicate).some((word) => GATHERING_NOUNS.has(word.lower));
}

function isGathering(printed: string): boolean {
  return printed.split(/\s+/).some((word) => GATHERING_NOUNS.has(word.toLowerCase()));
}

function afterAside(words: readonly Word[], comma: number): number {
  const end = words.findIndex((word, index) => index > comma && word.lower === ",");
  return end < 0 ? comma + 1 : end + 1;
}

/** The index of the verb of the clause, null where another verb than one that asks comes first. */
function predicateAfter(words: readonly Word[], start: number, asking: Asking): number | null {
  for (let index = start + 1; index < Math.min(words.length, start + LONGEST_SUBJECT); index++) {
    const word = words[index]?.lower ?? "";
    if (MUST.has(word) || isToBe(words, index) || (asking === "decided" && word === "will")) return index;
    if (
      asking !== "any"
        ? /^(?:is|are|was|were|has|have|had|will|may|can|could|would|might|;|that|which)$/.test(word)
        : word === ";"
    )
      return null;
    if (asking === "any" && isVerb(words, index)) return index;
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
