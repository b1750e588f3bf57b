import { DOING_NOUNS } from "../../vocabulary/actors";
import type { Scope } from "../scope";
import { isWord, type Word } from "../words/word";
import { askedInfinitive } from "./infinitive";
import { listNames } from "./list-of-names";
import type { PrintedName } from "./printed-name";

const LONGEST_OBJECT = 12;

/** Whose efforts are encouraged or endorsed: "[the Agency]’s efforts to…", "the efforts of [the Commissioner-General] to…". */
export function whoseEfforts(words: readonly Word[], scope: Scope): readonly PrintedName[] {
  for (let index = 0; index < Math.min(words.length, LONGEST_OBJECT); index++) {
    if (/^(?:from|by)$/.test(words[index]?.lower ?? "")) return [];
    if (!DOING_NOUNS.has(words[index]?.lower ?? "")) continue;
    const possessor = possessorBefore(words, index, scope);
    if (possessor !== null) return [possessor];
    if (!isWord(words, index + 1, "of") && !isWord(words, index + 1, "by")) return [];
    const infinitive = askedInfinitive(words, index + 2);
    if (infinitive === null) return [];
    const list = listNames(words, index + 2, infinitive, scope);
    return list.firstIsNamed ? list.names : [];
  }
  return [];
}

/** "the Agency’s efforts": the possessive directly before the noun or its adjectives. */
function possessorBefore(words: readonly Word[], noun: number, scope: Scope): PrintedName | null {
  for (let index = noun - 1; index >= 0 && index >= noun - 4; index--) {
    const word = words[index];
    if (word === undefined || !/(?:'s|s')$/.test(word.lower)) continue;
    const owner: Word = {
      ...word,
      text: word.text.replace(/[’']s?$/, ""),
      lower: word.lower.replace(/'s?$/, ""),
      end: word.end - (word.lower.endsWith("'s") ? 2 : 1),
    };
    const list = listNames([...words.slice(0, index), owner], 0, index + 1, scope);
    return list.firstIsNamed ? (list.names[0] ?? null) : null;
  }
  return null;
}
