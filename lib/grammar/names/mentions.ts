import { ADVERBS } from "../../vocabulary/adverbs";
import { findBody } from "../../vocabulary/bodies";
import { CONTINUING_VERBS, findActVerbs } from "../../vocabulary/verbs";
import { isCapitalized, parseWords, type Word } from "../words/word";
import { acronymAt } from "./acronym";
import { knownNameAt } from "./known-name";
import { lowerCaseNameEnd } from "./lower-case-name";
import { ownNameEnd } from "./own-name";

/** A full name as a text prints it. */
export interface Mention {
  readonly name: string;
  readonly at: number;
  /** Whether it begins without a capital: only such names are meant by common nouns ("parties" by "parties to the Paris Agreement"). */
  readonly common: boolean;
  /** The acronym that follows it in parentheses; null where none does. */
  readonly acronym: string | null;
}

/** The full names of a text in order, official where the vocabulary knows them. */
export function mentionsIn(text: string): readonly Mention[] {
  const words = parseWords(text);
  const found: Mention[] = [];
  for (let index = 0; index < words.length; index++) {
    const spelled = acronymAt(words, index);
    if (spelled !== null) {
      const name = officialName(textOf(words, spelled.from, spelled.to, text));
      found.push({ name, at: words[spelled.from]?.start ?? 0, common: false, acronym: spelled.acronym });
    }
    const common = lowerCaseNameEnd(words, index);
    const end = common ?? fullNameEnd(words, index, text);
    if (end === null) continue;
    const name = officialName(textOf(words, index, end, text));
    found.push({ name, at: words[index]?.start ?? 0, common: common !== null, acronym: null });
    index = end - 1;
  }
  return found;
}

/** The index after a name of at least two words that begins with a capital at `at`; null where none does. */
function fullNameEnd(words: readonly Word[], at: number, text: string): number | null {
  const word = words[at];
  if (word === undefined || !isCapitalized(word) || word.lower === "the") return null;
  const loud = /^\p{Lu}{4}/u.test(word.text);
  if ((loud || opensSentence(words, at)) && isOperativeWord(word.lower)) return null;
  const known = knownNameAt(words, at, words.length, text);
  if (known !== null && known.to > at + 1) return known.to;
  const end = ownNameEnd(words, at);
  return end > at + 1 ? end : null;
}

function opensSentence(words: readonly Word[], at: number): boolean {
  return at === 0 || /^[.\n;:)“]$/.test(words[at - 1]?.text ?? "");
}

/** "Requests the Agency", "Recalling the Charter": the capital is that of the sentence. */
function isOperativeWord(lower: string): boolean {
  if (ADVERBS.has(lower) || CONTINUING_VERBS.has(lower) || lower.endsWith("ing")) return true;
  return findActVerbs(lower).length > 0;
}

function textOf(words: readonly Word[], from: number, to: number, text: string): string {
  return text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0);
}

function officialName(printed: string): string {
  return findBody(printed)?.name ?? printed;
}
