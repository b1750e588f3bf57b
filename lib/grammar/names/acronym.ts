import { isCapitalized, type Word } from "../words/word";
import { isInnerWord } from "./name-words";

const LONGEST_NAME = 24;

export interface NamedAcronym {
  readonly acronym: string;
  /** The words of the full name before the parenthesis, its end excluded. */
  readonly from: number;
  readonly to: number;
}

/**
 * The acronym that a parenthesis at `at` introduces, with the full name before it: "United Nations Support Mission in Libya (UNSMIL)".
 * The name is the nearest stretch whose first letter is that of the acronym and in whose letters the acronym's stand in order.
 */
export function acronymAt(words: readonly Word[], at: number): NamedAcronym | null {
  const acronym = words[at + 1]?.text ?? "";
  if (words[at]?.lower !== "(" || words[at + 2]?.lower !== ")") return null;
  if (!/^(?=.*\p{Lu}.*\p{Lu})[\p{L}\p{N}-]{2,14}$/u.test(acronym)) return null;
  const letters = acronym.replace(/[^\p{L}]/gu, "").toLowerCase();
  for (let from = at - 1; from >= 0 && from >= at - LONGEST_NAME; from--) {
    const word = words[from];
    if (
      word === undefined ||
      !(isCapitalized(word) || isInnerWord(word.lower) || /^\p{Ll}[\p{L}-]+$/u.test(word.text))
    )
      return null;
    if (!isCapitalized(word) || word.lower[0] !== letters[0]) continue;
    const name = words.slice(from, at);
    if (name.length > 1 && spells(letters, name.map((part) => part.lower).join(" ")))
      return { acronym, from, to: at };
  }
  return null;
}

function spells(letters: string, name: string): boolean {
  let next = 0;
  for (const character of name) if (character === letters[next]) next++;
  return next === letters.length;
}
