import { isStronger } from "../../vocabulary/force";
import { PLURALS_OF_ASKING, SAYING_VERBS, WEAK_VERBS } from "../../vocabulary/verbs";
import type { Word } from "../words/word";
import type { Act, VerbPhrase } from "./act";
import { type Boundary, boundaryBefore } from "./boundary";
import { isSubordinate } from "./subordinate";
import { skipAdverbs, verbPhraseAt } from "./verb-phrase";

interface Found {
  readonly verb: VerbPhrase;
  readonly boundary: Boundary;
  readonly governs: number;
}

/** The acts of the organ in a stretch of words, in order, each up to where the next one opens. */
export function findActs(words: readonly Word[]): readonly Act[] {
  const found: Found[] = [];
  for (let index = 0; index < words.length; index++) {
    const act = actAt(words, index, found.at(-1)?.governs ?? 0);
    if (act === null) continue;
    found.push(act);
    index = act.governs - 1;
  }
  return found.map(({ verb, boundary, governs }, index) => ({
    verb,
    opens: boundary.opens,
    governs,
    closes: found[index + 1]?.boundary.opens ?? words.length,
  }));
}

function actAt(words: readonly Word[], index: number, from: number): Found | null {
  if (words[index]?.depth !== 0) return null;
  const verb = verbPhraseAt(words, index);
  if (verb === null) return null;
  const boundary = boundaryBefore(words, index, from);
  if (boundary === null || isSubordinate(words, boundary, from) || isWeak(words, index, boundary, verb))
    return null;
  return withSecondVerb(words, { verb: { ...verb, from: boundary.verbFrom }, boundary, governs: verb.to });
}

/** "appeals and requests for assistance", "demands made by the parties". */
function isPlural(words: readonly Word[], at: number): boolean {
  if (!PLURALS_OF_ASKING.has(words[at]?.lower ?? "")) return false;
  return /^(?:for|of|made|received|contained|addressed|submitted)$/.test(words[at + 1]?.lower ?? "");
}

/** Two verbs with one complement ("welcomes and supports the work of…") are one act, with the stronger verb. */
function withSecondVerb(words: readonly Word[], act: Found): Found {
  if (words[act.governs]?.lower !== "and") return act;
  const from = act.governs + 1;
  const second = verbPhraseAt(words, skipAdverbs(words, from));
  if (second === null) return act;
  const verb = isStronger(second.force, act.verb.force) ? { ...second, from } : act.verb;
  return { ...act, verb, governs: second.to };
}

/** A word that is more often a noun, or what a thing does, and has nothing with it that marks an act. */
function isWeak(words: readonly Word[], at: number, boundary: Boundary, verb: VerbPhrase): boolean {
  if (boundary.join !== "start" && isPlural(words, at)) return true;
  if (boundary.join === "start" || boundary.join === "stop" || !WEAK_VERBS.has(words[at]?.lower ?? ""))
    return false;
  // With a noun of its own the verb is an act after all ("renews its call on"); "takes into account" is what anybody does.
  if (verb.to > at + 1 && words[at + 1]?.lower !== "into") return false;
  const links = words.slice(boundary.opens, at).filter((word) => word.lower !== "and" && word.lower !== ",");
  return (
    links.length === 0 && !(SAYING_VERBS.has(words[at]?.lower ?? "") && words[verb.to]?.lower === "that")
  );
}
