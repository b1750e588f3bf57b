import { ASIDE_OPENERS } from "../../vocabulary/actors";
import { ADVERB_PHRASES, ADVERBS, CONNECTIVES } from "../../vocabulary/adverbs";
import { makePhrases, phraseLengthBefore } from "../words/phrases";
import { isCapitalized, isWord, type Word } from "../words/word";

/** How an act is joined to what stands before it. */
export type Join = "start" | "comma" | "and" | "stop" | "none";

export interface Boundary {
  /** The first word of the provision. */
  readonly opens: number;
  /** The first word of the verb phrase: the verb or the adverbs before it. */
  readonly verbFrom: number;
  readonly join: Join;
}

const ADVERBIALS = makePhrases(ADVERB_PHRASES);
const LINKS = makePhrases(CONNECTIVES);
const MOST_NUMBERS = 4;
const LONGEST_ORGAN = 10;
const LONGEST_ASIDE = 80;
const ORGANS: ReadonlySet<string> = new Set(
  "assembly council commission committee conference congress board parties".split(" "),
);

/**
 * Where the provision of a verb at `at` begins, null where no act can begin there: an act stands at the start, after a comma, a semicolon
 * or "and", with nothing between but adverbs and connectives ("and in this regard also encourages"). `from` is the first word after the verb of
 * the act before.
 * @example
 * boundaryBefore([{ lower: "," }, { lower: "and" }, { lower: "also" }, { lower: "urges" }], 3) // => { opens: 1, verbFrom: 2, join: "comma" }
 * @example
 * boundaryBefore([{ lower: "which" }, { lower: "urges" }], 1) // => null
 */
export function boundaryBefore(words: readonly Word[], at: number, from = 0): Boundary | null {
  const verbFrom = skipAdverbsBack(words, at);
  const linked = skipConnectives(words, verbFrom);
  const found = boundaryAt(words, linked, verbFrom, at) ?? boundaryAt(words, verbFrom, verbFrom, at);
  return found?.join === "comma" ? { ...found, opens: beforeAside(words, found.opens, from) } : found;
}

function boundaryAt(words: readonly Word[], linked: number, verbFrom: number, at: number): Boundary | null {
  const before = words[linked - 1]?.lower;
  if (before === undefined || isOnlyNumbers(words, linked) || isTheOrgan(words, linked)) {
    return { opens: 0, verbFrom, join: "start" };
  }
  if (/^[;.:\n•·▪◦‣]$/.test(before)) return { opens: linked, verbFrom, join: "stop" };
  if (/^[,–-]$/.test(before)) return { opens: linked, verbFrom, join: "comma" };
  if (before === "and" || before === "but") return joined(words, linked - 1, verbFrom);
  if (before === "as" && isWord(words, linked - 2, "well") && isWord(words, linked - 3, "as")) {
    return joined(words, linked - 3, verbFrom);
  }
  return withoutComma(words, linked, verbFrom, at);
}

/** What is left of a number or mark before the first word: "(a) Requests". */
function isOnlyNumbers(words: readonly Word[], to: number): boolean {
  return to <= MOST_NUMBERS && words.slice(0, to).every((word) => !/\p{L}{2}/u.test(word.text));
}

/** "The General Assembly requests…": older texts name the organ in each paragraph. */
function isTheOrgan(words: readonly Word[], to: number): boolean {
  if (to < 2 || to > LONGEST_ORGAN || !isWord(words, 0, "the")) return false;
  const named = words
    .slice(1, to)
    .every((word) => isCapitalized(word) || /^(?:and|of|on|the)$/.test(word.lower));
  return named && ORGANS.has(words[to - 1]?.lower ?? "");
}

/**
 * "…, and, while welcoming the events held, invites": the aside belongs to the act that it leads to. An aside with commas of its own must begin
 * with "while" or a participle: in "and, where appropriate, in training, requests" the act begins at its verb.
 */
function beforeAside(words: readonly Word[], linked: number, from: number): number {
  let commas = 0;
  for (let index = linked - 2; index > from && index > linked - LONGEST_ASIDE; index--) {
    const word = words[index]?.lower ?? "";
    if (/^[;.:\n]$/.test(word)) return linked;
    if (word === "and" && isWord(words, index + 1, ",")) {
      const opener = words[index + 2]?.lower ?? "";
      const clause = opener === "while" || opener.endsWith("ing");
      return clause || (commas === 1 && ASIDE_OPENERS.has(opener)) ? index : linked;
    }
    if (word === ",") commas++;
  }
  return linked;
}

function joined(words: readonly Word[], opens: number, verbFrom: number): Boundary {
  const before = words[opens - 1]?.lower;
  return { opens, verbFrom, join: before === "," ? "comma" : before === ";" ? "stop" : "and" };
}

/** A comma forgotten before "further reiterates": only after a noun in the plural, which cannot be the subject of the verb. */
function withoutComma(words: readonly Word[], linked: number, verbFrom: number, at: number): Boundary | null {
  const before = words[linked - 1]?.text ?? "";
  const marked = words.slice(verbFrom, at).some((word) => word.lower === "further" || word.lower === "also");
  return marked && /^\p{Ll}{3,}[^su]s$/u.test(before) ? { opens: linked, verbFrom, join: "none" } : null;
}

/** The index of the first of the adverbs directly before `at`. */
function skipAdverbsBack(words: readonly Word[], at: number): number {
  for (let index = at; ; ) {
    const taken = phraseLengthBefore(words, index, ADVERBIALS);
    if (taken > 0) index -= taken;
    else if (ADVERBS.has(words[index - 1]?.lower ?? "")) index--;
    else return index;
  }
}

/** Connectives, with the commas around them: ", in this regard, ". */
function skipConnectives(words: readonly Word[], at: number): number {
  for (let index = at; ; ) {
    const comma = isWord(words, index - 1, ",") ? 1 : 0;
    const taken = phraseLengthBefore(words, index - comma, LINKS);
    if (taken === 0) return index;
    index -= comma + taken;
  }
}
