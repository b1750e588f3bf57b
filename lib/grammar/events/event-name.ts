import { isInnerWord } from "../names/name-words";
import { isCapitalized, isWord, type Word } from "../words/word";

const LONGEST_HEAD = 8;
const LONGEST_NAME = 40;

/** The noun phrase of an event, as indexes of words without its article. */
export interface EventNoun {
  readonly from: number;
  /** The index after its head: "high-level meeting" of "high-level meeting of the General Assembly on…". */
  readonly headTo: number;
}

/** The noun phrase that begins at `at` with an article or without one and ends in one of the nouns; null where none does. */
export function eventNounAt(
  words: readonly Word[],
  at: number,
  nouns: ReadonlySet<string>,
): EventNoun | null {
  const from = /^(?:a|an|the|its|another|one|this)$/.test(words[at]?.lower ?? "") ? at + 1 : at;
  for (let index = from; index < from + LONGEST_HEAD; index++) {
    const word = words[index];
    if (
      word === undefined ||
      !/^[\p{L}\p{N}'’‑-]+$/u.test(word.text) ||
      /^(?:of|to|on|for|in|at|by|with|that|which)$/.test(word.lower)
    )
      return null;
    if (nouns.has(word.lower) && !nouns.has(words[index + 1]?.lower ?? ""))
      return { from, headTo: index + 1 };
  }
  return null;
}

/** The index after the full name of an event: up to a comma, a time ("at its…", a number, a month) or an infinitive. */
export function eventNameEnd(words: readonly Word[], noun: EventNoun): number {
  let end = noun.headTo;
  for (let index = noun.headTo; index < Math.min(words.length, noun.from + LONGEST_NAME); index++) {
    const word = words[index];
    if (word === undefined || word.depth > 0 || /^[,;:.\n]$/.test(word.lower)) break;
    if (
      /^(?:at|during|in|by|before|after|from|no|to|that|which|and)$/.test(word.lower) &&
      !staysIn(words, index)
    )
      break;
    if (!isInnerWord(word.lower)) end = index + 1;
  }
  return end;
}

/** "progress achieved in the implementation", "Trafficking in Persons": a preposition inside the name, not before a time. */
function staysIn(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (next === undefined || /^(?:its|their|\d+)$/.test(next.lower) || /^\d/.test(next.text)) return false;
  const word = words[at]?.lower;
  if (word === "in")
    return (
      !isMonth(next) && (isWord(words, at + 1, "the") || isCapitalized(next) || /^\p{Ll}/u.test(next.text))
    );
  return (word === "and" || word === "to") && isCapitalized(next);
}

function isMonth(word: Word): boolean {
  return /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/.test(
    word.text,
  );
}

/** The key of an event: the words of its head in kebab-case. */
export function eventKey(words: readonly Word[], noun: EventNoun): string {
  return words
    .slice(noun.from, noun.headTo)
    .map((word) => word.lower.replace(/[^\p{L}\p{N}-]+/gu, ""))
    .join("-");
}

/** No key is longer; it ends with a whole word. */
const LONGEST_KEY = 80;

/**
 * The key of an event by its printed name, which a document does not date: the words in kebab-case without their article, at most 80 characters. One event
 * that is named alike in several paragraphs has one key.
 * @example
 * eventKeyOfName("the ninth Review Conference") // => "ninth-review-conference"
 * @example
 * eventKeyOfName("its 2025 Conference’s opening") // => "2025-conferences-opening"
 */
export function eventKeyOfName(name: string): string {
  const words = name
    .toLowerCase()
    .replace(/^\s*(?:the|an?|its|their|any|such)\s+/, "")
    .replace(/['’]/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  let key = "";
  for (const word of words) {
    const longer = key === "" ? word.slice(0, LONGEST_KEY) : `${key}-${word}`;
    if (longer.length > LONGEST_KEY) break;
    key = longer;
  }
  return key;
}
