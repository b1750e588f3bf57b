import { DETERMINERS, isActorNoun, NAMING_PREPOSITIONS, ROLE_NOUNS } from "../../vocabulary/actors";
import { knownNameAt } from "../names/known-name";
import { isInnerWord } from "../names/name-words";
import { makePhrases, phraseLength } from "../words/phrases";
import { isCapitalized, isWord, type Word } from "../words/word";
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
const LONGEST_TREATY = 60;
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
    treatyEnd(words, at, to),
    unitedNationsFamilyEnd(words, at),
    properNameEnd(words, at, to, text),
  );
}

/**
 * After a name in capitals that the vocabulary does not know and that has "and" inside ("Joint Monitoring and Evaluation Commission"): what
 * stands before "and" must be no body, acronym or noun of those who act.
 */
function properNameEnd(words: readonly Word[], at: number, to: number, text: string): number {
  let end = 0;
  let crossed = false;
  const first = words[at];
  if (first === undefined || !isCapitalized(first)) return 0;
  for (let index = at; index < Math.min(to, at + LONGEST_NAME); index++) {
    const word = words[index];
    if (word === undefined || word.depth > 0) break;
    if (isCapitalized(word)) end = index + 1;
    else if (word.lower === "and") {
      if (!isTopic(words, at, index, text)) break;
      crossed = true;
    } else if (!isInnerWord(word.lower)) break;
  }
  return crossed && words.slice(at, end).some((word) => isActorNoun(word.lower) || BODY_NOUNS.has(word.lower))
    ? end
    : 0;
}

function isAcronym(word: Word): boolean {
  return /^\p{L}*\p{Lu}\p{L}*\p{Lu}/u.test(word.text);
}

/** Nouns with which the name of a body ends. */
const BODY_NOUNS: ReadonlySet<string> = new Set(
  "agency alliance assembly authority bank centre conference congress court department facility forum fund initiative institute mission nations office organization panel programme service tribunal union unit university".split(
    " ",
  ),
);

function isTopic(words: readonly Word[], at: number, and: number, text: string): boolean {
  const before = words[and - 1];
  const after = words[and + 1];
  if (before === undefined || after === undefined || !isCapitalized(before) || !isCapitalized(after))
    return false;
  if (isAcronym(before) || isAcronym(after) || isActorNoun(before.lower)) return false;
  if (BODY_NOUNS.has(before.lower) || BODY_NOUNS.has(after.lower) || ROLE_NOUNS.has(after.lower))
    return false;
  return knownNameAt(words, at, and, text)?.to !== and;
}

const TREATIES: ReadonlySet<string> = new Set(
  "agreement convention conventions covenant covenants protocol protocols treaty statute declaration".split(
    " ",
  ),
);

/** After the name of a treaty, which may hold commas and "and" between words in capitals: "Covenant on Civil and Political Rights". */
function treatyEnd(words: readonly Word[], at: number, to: number): number {
  const head = words.slice(at, at + 4).findIndex((word) => TREATIES.has(word.lower) && isCapitalized(word));
  if (head < 0 || !words.slice(at, at + head).every(isCapitalized)) return 0;
  let end = at + head + 1;
  for (let index = end; index < Math.min(to, at + LONGEST_TREATY); index++) {
    const word = words[index];
    if (word === undefined) break;
    if (isCapitalized(word)) end = index + 1;
    else if (!isInnerWord(word.lower) && !/^(?:,|other|or)$/.test(word.lower)) break;
    if (word.lower === "and" && isWord(words, index + 1, "the")) break;
  }
  return end;
}
