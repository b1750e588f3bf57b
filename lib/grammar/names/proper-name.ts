import { isActorNoun, ROLE_NOUNS } from "../../vocabulary/actors";
import { isCapitalized, isWord, type Word } from "../words/word";
import { knownNameAt } from "./known-name";
import { isInnerWord } from "./name-words";

/** No name is longer; what goes on longer is no name. */
const LONGEST_NAME = 24;
const LONGEST_TREATY = 60;

/**
 * After a name in capitals that the vocabulary does not know and that has "and" inside ("Joint Monitoring and Evaluation Commission"): what
 * stands before "and" must be no body, acronym or noun of those who act.
 */
export function properNameEnd(words: readonly Word[], at: number, to: number, text: string): number {
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
export function treatyNameEnd(words: readonly Word[], at: number, to: number): number {
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
