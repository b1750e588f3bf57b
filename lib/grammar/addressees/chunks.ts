import { DETERMINERS, isActorNoun, NAMING_PREPOSITIONS } from "../../vocabulary/actors";
import { knownNameAt } from "../names/known-name";
import { properNameEnd, treatyNameEnd } from "../names/proper-name";
import { makePhrases, phraseLength } from "../words/phrases";
import { isWord, type Word } from "../words/word";
import { unitedNationsFamilyEnd } from "./united-nations-family";

/** A stretch of a list between its separators. Numbers are indexes of words, the end excluded. */
export interface Chunk {
  readonly from: number;
  readonly to: number;
  /** What stands before it. */
  readonly comma: boolean;
  readonly and: boolean;
  /** Whether "as well as" stands before it, which leads back from an aside more surely than "and". */
  readonly asWellAs: boolean;
}

/** No name is longer; what goes on longer is no name. */
const LONGEST_NAME = 24;
const JOINING = makePhrases(["and", "or", "as well as", "and/or"]);

/**
 * The stretches of a list between commas and "and". Names that hold a comma or "and" of their own stay whole
 * ("United Nations Office on Drugs and Crime"), parentheses are part of what they stand in.
 */
export function findChunks(words: readonly Word[], from: number, to: number, text: string): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let start = from;
  let comma = false;
  let and = false;
  let asWellAs = false;
  let index = from;
  const close = (end: number) => {
    if (end > start) {
      chunks.push({ from: start, to: end, comma, and, asWellAs });
      comma = false;
      and = false;
      asWellAs = false;
    }
  };
  while (index < to) {
    const taken = isInComplement(words, start, index) ? 0 : separatorAt(words, index);
    if (taken === 0) {
      index = nameEnd(words, index, to, text);
      continue;
    }
    close(index);
    if (isWord(words, index, ",")) comma = true;
    else {
      and = true;
      asWellAs = taken === 3;
    }
    index += taken;
    start = index;
  }
  close(to);
  return chunks;
}

/** "stakeholders in the information and communications sector": between two bare nouns of one complement "and" parts no names. */
function isInComplement(words: readonly Word[], start: number, at: number): boolean {
  const before = words[at - 1];
  const after = words[at + 1];
  if (!isWord(words, at, "and") || before === undefined || after === undefined) return false;
  if (!/^\p{Ll}+$/u.test(before.text) || !/^\p{Ll}/u.test(after.text) || /s$/.test(before.lower))
    return false;
  if (
    isActorNoun(before.lower) ||
    isActorNoun(after.lower) ||
    DETERMINERS.has(after.lower) ||
    after.lower === "to"
  )
    return false;
  let actor = false;
  for (let index = Math.max(start, at - LONGEST_NAME); index < at; index++) {
    const word = words[index]?.lower ?? "";
    if (actor && NAMING_PREPOSITIONS.has(word)) return true;
    if (isActorNoun(word)) actor = true;
  }
  return false;
}

function separatorAt(words: readonly Word[], at: number): number {
  if ((words[at]?.depth ?? 0) > 0) return 0;
  if (isWord(words, at, ",") || isWord(words, at, "\n")) return 1;
  return phraseLength(words, at, JOINING);
}

/** After the name that begins here and holds a separator, else after this word. */
function nameEnd(words: readonly Word[], at: number, to: number, text: string): number {
  const before = words[at - 1]?.lower ?? "";
  // Names begin at the start of a stretch or after an article; inside a name there is nothing to look up.
  if (
    at > 0 &&
    /^[\p{Ll}]/u.test(before) &&
    !/^(?:the|all|other|relevant|and|or|of|to|including|by|as|for|a|an|both|those|any|upon|on)$/.test(before)
  )
    return at + 1;
  return Math.max(
    at + 1,
    knownNameAt(words, at, to, text)?.to ?? 0,
    treatyNameEnd(words, at, to),
    unitedNationsFamilyEnd(words, at),
    properNameEnd(words, at, to, text),
  );
}
