import { REVIEW_RULES } from "./reviews";

/** Rules of findings that come anew with each reading of the grammar; the others are those of whoever read the document. */
const OF_GRAMMAR: readonly string[] = [
  "verb-unknown",
  "verb-incomplete",
  "verb-misprinted",
  "verb-not-parted",
  "words-unread",
  "item-without-verb",
  "addressee-missing",
  "addressee-unknown",
  "addressee-ambiguous",
  ...REVIEW_RULES,
];

/**
 * Whether the findings of a rule come anew when the grammar reads a text again; those of the reader of the document do not.
 * @example
 * ["verb-unknown", "symbol-missing"].map(isOfGrammar) // => [true, false]
 */
export function isOfGrammar(rule: string): boolean {
  return OF_GRAMMAR.includes(rule);
}
