import { PARTNER_PHRASES, PARTNERSHIP_NOUNS } from "../../vocabulary/conditions";
import { isInfinitive } from "../../vocabulary/infinitives";
import { beginsInfinitive } from "../addressees/infinitive";
import { makePhrases, phraseLength } from "../words/phrases";
import { isWord, type Word } from "../words/word";
import type { ConditionAt } from "./phrase-conditions";

const OPENINGS = makePhrases(PARTNER_PHRASES);
const LONGEST_OPENING = 7;
const LONGEST = 60;

/** Those with whom something is to be done: "in close cooperation and coordination with Member States". */
export function partnerConditions(words: readonly Word[]): readonly ConditionAt[] {
  const found: ConditionAt[] = [];
  for (let index = 0; index < words.length; index++) {
    const with_ = openingEnd(words, index);
    if (with_ === null) continue;
    const to = partnersEnd(words, with_);
    if (to > with_) found.push({ kind: "partner", from: index, to });
    index = Math.max(index, to - 1);
  }
  return found;
}

/** The index after the words that open a partner phrase at `at`, null where none does. */
function openingEnd(words: readonly Word[], at: number): number | null {
  const taken = phraseLength(words, at, OPENINGS);
  if (taken > 0) return at + taken;
  if (!isWord(words, at, "in")) return null;
  let noun = false;
  for (let index = at + 1; index <= at + LONGEST_OPENING; index++) {
    const word = words[index]?.lower ?? "";
    if (noun && word === "with") return index + 1;
    if (PARTNERSHIP_NOUNS.has(word)) noun = true;
    else if (!/^(?:close|closer|full|active|and|or|continued|strong|mutual|effective|,)$/.test(word))
      return null;
  }
  return null;
}

/** Partners end at the comma or infinitive that leads back to what is asked. */
function partnersEnd(words: readonly Word[], from: number): number {
  for (let index = from; index < Math.min(words.length, from + LONGEST); index++) {
    const word = words[index]?.lower ?? "";
    if (
      /^[;.:\n]$/.test(word) ||
      (word === "," && (leadsBack(words, index + 1) || !listGoesOn(words, index + 1)))
    )
      return index;
    if (word === "to" && beginsInfinitive(words, index + 1)) return index;
    if (/^(?:which|that|who)$/.test(word)) return index;
  }
  return Math.min(words.length, from + LONGEST);
}

/** A comma inside a list of partners goes on with "the", "other" or a name; any other comma ends it. */
function leadsBack(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return true;
  if (/^(?:the|other|relevant|and|as)$/.test(word.lower))
    return isWord(words, at, "and") && isWord(words, at + 1, "to");
  return !/^\p{Lu}/u.test(word.text);
}

/** Whether "and" closes a list of partners before the next comma or infinitive; without it, the comma before was the end of the aside. */
function listGoesOn(words: readonly Word[], from: number): boolean {
  for (let index = from; index < Math.min(words.length, from + LONGEST); index++) {
    const word = words[index]?.lower ?? "";
    if (word === "and" || word === "or")
      return !isWord(words, index + 1, "to") && !isInfinitive(words[index + 1]?.lower ?? "");
    if (/^[;.:\n]$/.test(word) || (word === "to" && beginsInfinitive(words, index + 1))) return false;
  }
  return false;
}
