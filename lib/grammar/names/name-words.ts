import { isCapitalized, type Word } from "../words/word";

/** Small words inside a name in capitals: "Office of the United Nations High Commissioner for Refugees". */
const INNER: ReadonlySet<string> = new Set(
  "of the for on in and against to at with under de la du des et within by a".split(" "),
);

/** Prepositions at which the head of a name ends: "Commission" in "Commission on Narcotic Drugs". */
const HEAD_ENDS: ReadonlySet<string> = new Set(
  "of for on in against to at with under within by from between among about through outside across throughout near around bordering established pursuant concerning regarding where when while that which who whose if as including such".split(
    " ",
  ),
);

/**
 * Whether the head of a name ends before this word.
 * @example
 * endsHead("of") // => true
 */
export function endsHead(lower: string): boolean {
  return HEAD_ENDS.has(lower);
}

/**
 * Whether a word may stand inside a name in capitals.
 * @example
 * isInnerWord("of") // => true
 */
export function isInnerWord(lower: string): boolean {
  return INNER.has(lower);
}

/**
 * The words of a name in lower case, without articles before it, and how many of them are its head.
 * @example
 * splitName("the Conference of the Parties") // => { words: ["conference", "of", "the", "parties"], head: 1 }
 */
export function splitName(name: string): { readonly words: readonly string[]; readonly head: number } {
  const words = name
    .toLowerCase()
    .replace(/[‐‑]/g, "-")
    .replace(/’/g, "'")
    .replace(/[(),“”]/g, " ")
    .split(/\s+/)
    .filter(Boolean);
  const named = words[0] === "the" ? words.slice(1) : words;
  const end = named.findIndex((word) => HEAD_ENDS.has(word));
  return { words: named, head: end < 0 ? named.length : end };
}

/**
 * The index after the run of words in capitals that begins at `at`, small words inside it included: the longest stretch that can be one name.
 */
export function capitalizedRunEnd(words: readonly Word[], at: number, longest: number): number {
  let end = at;
  for (let index = at; index < words.length && index < at + longest; index++) {
    const word = words[index];
    if (word === undefined) break;
    if (isCapitalized(word)) end = index + 1;
    else if (!INNER.has(word.lower)) break;
  }
  return end;
}
