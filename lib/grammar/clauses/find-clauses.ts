import { asks } from "../../vocabulary/force";
import type { Act } from "../acts/act";
import { findActs } from "../acts/find-acts";
import { findItems, type Item } from "../items/find-items";
import { isWord, type Word } from "../words/word";
import type { Clause } from "./clause";
import { doubtOfVerb, itemWithoutVerb } from "./doubt-of-verb";
import { verbWithoutParticle } from "./verb-without-particle";

/** How many words a relative clause has that ends in the colon of a list: "which provides:". */
const LONGEST_RELATIVE_CHAPEAU = 5;

/** The provisions of a paragraph as clauses, in the order of the text; empty where the organ does nothing in it. */
export function findClauses(words: readonly Word[]): readonly Clause[] {
  const items = findItems(words);
  const first = items[0];
  if (first === undefined) return clausesOf(words, null);
  const chapeau = words.slice(0, markerStart(words, first));
  const acts = findActs(chapeau);
  const governing = acts.at(-1);
  if (governing !== undefined && !governsItems(chapeau, governing))
    return wholeList(words, chapeau, acts, items);
  const ownVerbs = items.every((item) => findActs(words.slice(item.from, item.to))[0]?.verb.from === 0);
  const before = (ownVerbs ? acts : acts.slice(0, -1)).map((act) => clauseOf(chapeau, act, null));
  return [...before, ...items.flatMap((item) => itemClauses(words, chapeau, governing ?? null, item))];
}

/** The index of the first word of the marker before an item, or of the line break before that. */
function markerStart(words: readonly Word[], { at }: Item): number {
  return isWord(words, at - 1, "\n") ? at - 1 : at;
}

/** A list is governed by a verb that asks or decides and stands before its colon, not by "which provides:". */
function governsItems(chapeau: readonly Word[], act: Act): boolean {
  if (!asks(act.verb.force)) return false;
  const tail = chapeau.slice(-LONGEST_RELATIVE_CHAPEAU);
  return !tail.some((word) => word.lower === "which" || word.lower === "who" || word.lower === "whose");
}

/** Under a verb that only declares, the list stays with it, unless its items have verbs of their own. */
function wholeList(
  words: readonly Word[],
  chapeau: readonly Word[],
  acts: readonly Act[],
  items: readonly Item[],
): readonly Clause[] {
  const ownVerbs = items.some((item) => findActs(words.slice(item.from, item.to))[0]?.verb.from === 0);
  if (!ownVerbs) return clausesOf(words, null);
  const governing = acts.at(-1) ?? null;
  return [
    ...acts.map((act) => clauseOf(chapeau, act, null)),
    ...items.flatMap((item) =>
      itemClauses(words, chapeau, governing, item).map((clause) =>
        clause.underChapeau ? { ...clause, doubt: itemWithoutVerb(clause.own) } : clause,
      ),
    ),
  ];
}

function itemClauses(
  words: readonly Word[],
  chapeau: readonly Word[],
  act: Act | null,
  item: Item,
): readonly Clause[] {
  const own = words.slice(item.from, item.to);
  const acts = findActs(own);
  const first = acts[0];
  if (act === null || first?.verb.from === 0) return acts.map((found) => clauseOf(own, found, item.letter));
  const asked = own.slice(0, first?.opens ?? own.length);
  // An item without a word before its first act asks nothing under the chapeau.
  const under = asked.some((word) => /[\p{L}\p{N}]/u.test(word.lower))
    ? [{ ...clauseOf(chapeau, act, item.letter), own: asked, underChapeau: true }]
    : [];
  return [...under, ...acts.map((found) => clauseOf(own, found, item.letter))];
}

function clausesOf(words: readonly Word[], sub: string | null): readonly Clause[] {
  // What stands before the first verb ("Acting under Chapter VII of the Charter,") belongs to it.
  return findActs(words).map((act, index) => clauseOf(words, index === 0 ? { ...act, opens: 0 } : act, sub));
}

function clauseOf(words: readonly Word[], act: Act, sub: string | null): Clause {
  return {
    sub,
    verb: act.verb,
    verbWords: words.slice(act.verb.from, act.verb.to),
    governed: words.slice(act.governs, act.closes),
    own: words.slice(act.opens, act.closes),
    underChapeau: false,
    doubt: doubtOfVerb(words, act) ?? verbWithoutParticle(words.slice(act.governs, act.closes)),
  };
}
