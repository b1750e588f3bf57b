/** A word, or the words of a phrase in quotation marks, in the order typed. */
const PHRASE_OR_WORD = /["“”„«»]([^"“”„«»]*)["“”„«»]|[^\s"“”„«»]+/gu;

/**
 * The words that a person typed into a search field: each is to be found; words in quotation marks (of any kind) stand
 * together. Signs that are no letter or digit separate words, as the index separates them.
 * @example
 * parseWords('“World Day” traffick') // => ["world day", "traffick"]
 * @example
 * parseWords("human-rights, 71/322") // => ["human rights", "71 322"]
 * @example
 * parseWords(" …  ") // => []
 */
export function parseWords(typed: string): string[] {
  return [...typed.matchAll(PHRASE_OR_WORD)]
    .map((match) => plainWords(match[1] ?? match[0]))
    .filter((words) => words !== "");
}

/**
 * Whether a text has all the words; the last word of each phrase may be the beginning of a longer one.
 * @example
 * holdsWords(["traffick"], "Trafficking in persons") // => true
 * @example
 * holdsWords(["in persons traffick"], "Trafficking in persons") // => false
 * @example
 * holdsWords(["cote"], "Côte d’Ivoire") // => true
 */
export function holdsWords(words: readonly string[], text: string): boolean {
  const plain = ` ${plainWords(text)}`;
  return words.every((phrase) => plain.includes(` ${phrase}`));
}

/**
 * Letters without their accents and digits, in lower case, everything else a space: what the index of words sees.
 * @example
 * plainWords("Côte d’Ivoire") // => "cote d ivoire"
 */
export function plainWords(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
