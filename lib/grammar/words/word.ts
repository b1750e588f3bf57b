/** A word or a mark of punctuation of a paragraph, with its place. Every pass of the grammar reads words, none reads characters. */
export interface Word {
  /** As printed. */
  readonly text: string;
  /** In lower case, with plain hyphens and apostrophes: what phrases are compared with. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Depth of parentheses and quotation marks around it; an act of the organ stands at depth 0. */
  readonly depth: number;
}

/** Words hold together at hyphens, apostrophes, full stops and slashes inside ("Secretary-General’s", "A/74/162", "troop-"). */
const WORD =
  /\n|[\p{L}\p{N}\p{M}]+(?:[’'‐‑\-–./&+][\p{L}\p{N}\p{M}]+)*(?:[’'](?![\p{L}])|[‐‑-](?=\s))?|[^\s\p{Cf}]/gu;

const OPENING = new Set(["(", "“", "[", "«"]);
const CLOSING = new Set([")", "”", "]", "»"]);

/**
 * The words of a text, in order; white space is dropped, a line break is a word of its own, and so are marks of punctuation; invisible marks of direction are dropped.
 * @example
 * parseWords("Urges States’ organs").map((word) => word.lower) // => ["urges", "states'", "organs"]
 * @example
 * parseWords("the (so-called) Group").map((word) => word.depth) // => [0, 1, 1, 1, 0]
 */
export function parseWords(text: string): readonly Word[] {
  const words: Word[] = [];
  let depth = 0;
  for (const match of text.matchAll(WORD)) {
    const printed = match[0];
    if (OPENING.has(printed)) depth++;
    // A quotation or parenthesis that never closes ends with its line: it must not swallow the paragraph.
    if (printed === "\n") depth = 0;
    words.push({
      text: printed,
      lower: plain(printed),
      start: match.index,
      end: match.index + printed.length,
      depth,
    });
    if (CLOSING.has(printed)) depth = Math.max(0, depth - 1);
  }
  return words;
}

/** In lower case, with one hyphen and one apostrophe for the many that are printed; few words have either. */
function plain(printed: string): string {
  const lower = printed.toLowerCase();
  return /[‐‑’]/.test(lower) ? lower.replace(/[‐‑]/g, "-").replace(/’/g, "'") : lower;
}

/**
 * Whether the word at `index` is this one (in lower case); false outside the text.
 * @example
 * isWord(parseWords("as well as"), 1, "well") // => true
 */
export function isWord(words: readonly Word[], index: number, lower: string): boolean {
  return words[index]?.lower === lower;
}

/**
 * How many words the phrase takes at `index`, 0 where it does not stand there. A phrase is words in lower case between spaces.
 * @example
 * phraseAt(parseWords("and as well as"), 1, "as well as") // => 3
 */
export function phraseAt(words: readonly Word[], index: number, phrase: string): number {
  const parts = phrase.split(" ");
  return parts.every((part, offset) => isWord(words, index + offset, part)) ? parts.length : 0;
}

/**
 * Whether a word begins with a capital letter.
 * @example
 * parseWords("Member states").map(isCapitalized) // => [true, false]
 */
export function isCapitalized(word: Word): boolean {
  const first = word.text.charCodeAt(0);
  // Asked of nearly every word: the letters of ASCII need no table of Unicode.
  return first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(word.text);
}
