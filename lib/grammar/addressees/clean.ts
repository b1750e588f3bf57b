import { DETERMINERS, isActorNoun, NAMING_PREPOSITIONS } from "../../vocabulary/actors";
import { findBody } from "../../vocabulary/bodies";
import { PARTNERSHIP_NOUNS } from "../../vocabulary/conditions";
import { makePhrases, phraseLength } from "../words/phrases";
import { isCapitalized, isWord, type Word } from "../words/word";

/** Words at which a name without capitals ends: what follows restricts it or says in what capacity it acts. */
const TAILS: ReadonlySet<string> = new Set(
  (
    "that which who whose whom where when if as with without through under not currently already concerned involved mentioned referred affected participating acting interested present " +
    "including such so via by working engaged active operating based due whether upon also alike"
  ).split(" "),
);
const TAIL_PHRASES = makePhrases([
  "in the true",
  "in whose",
  "in which",
  "on whose",
  "under whose",
  "from which",
  "in the spirit",
  "in a spirit",
  "in a position",
  "in need",
  "in turn",
  "in particular",
  "in general",
  "in this regard",
  "in that regard",
  "in order",
  "in accordance",
  "in line",
  "in cooperation",
  "in coordination",
  "in consultation",
  "in collaboration",
  "in conjunction",
  "in their",
  "in its",
  "in his",
  "in her",
  "in all",
  "at all",
  "at the",
  "at their",
  "within their",
  "within its",
  "within his",
  "for their",
  "for its",
  "for his",
  "for the",
  "on the basis",
  "on their",
  "from all",
  "to that end",
  "to this end",
  "in the context",
  "in the light",
  "in the framework",
  "within the framework",
  "within the context",
  "within the limits",
]);

/**
 * The words of a name inside a stretch: without articles, quantifiers and adjectives that single nobody out before it, and without relative
 * clauses, participles and capacity after it. Null where nothing is left.
 * @example
 * cleanName([{ text: "all", lower: "all" }, { text: "States", lower: "states" }, { text: "concerned", lower: "concerned" }], 0, 3) // => { from: 1, to: 2, bare: false }
 */
export function cleanName(
  words: readonly Word[],
  from: number,
  to: number,
): { from: number; to: number; bare: boolean } | null {
  let start = from;
  while (start < to && isPrefix(words, start, to)) start++;
  // "those that have not yet done so": nobody is named.
  if (/^(?:that|which|who|whose|,)$/.test(words[start]?.lower ?? "")) return null;
  const end = tailAt(words, start, to);
  return end > start ? { from: start, to: end, bare: start === from } : null;
}

function isPrefix(words: readonly Word[], at: number, to: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (/^(?:and|or)$/.test(word.lower))
    return (
      at > 0 && DETERMINERS.has(words[at - 1]?.lower ?? "") && DETERMINERS.has(words[at + 1]?.lower ?? "")
    );
  if (DETERMINERS.has(word.lower) && /^(?:and|or)$/.test(words[at + 1]?.lower ?? ""))
    return DETERMINERS.has(words[at + 2]?.lower ?? "");
  if (word.lower === "all" && isWord(words, at + 1, "concerned") && at + 2 === to) return false;
  if (
    word.lower === "of" ||
    word.lower === "to" ||
    word.lower === "also" ||
    word.lower === "upon" ||
    word.lower === "on"
  )
    return true;
  // "those that have not yet…": here "that" opens a clause.
  if (word.lower === "that" && isWord(words, at - 1, "those")) return false;
  if (/^\d/.test(word.lower))
    return /^\d+$/.test(word.lower) && at + 1 < to && !isCapitalized(words[at + 1] ?? word);
  if (/^(?:two|three|four|five|six|seven|eight|nine|ten|including|in|addition)$/.test(word.lower))
    return at + 1 < to;
  return DETERMINERS.has(word.lower) && !isCapitalized(word) && at + 1 < to;
}

function tailAt(words: readonly Word[], from: number, to: number): number {
  let actor = false;
  for (let index = from; index < to; index++) {
    const word = words[index];
    if (word === undefined) break;
    if (index > from && endsName(words, index, actor)) return index;
    if (isActorNoun(word.lower) || isCapitalized(word)) actor = true;
  }
  return to;
}

/** Adjectives that look like participles and belong to the name they stand in. */
const ADJECTIVES: ReadonlySet<string> = new Set(
  "specialized specialised affiliated armed associated developed displaced integrated landlocked related underdeveloped united".split(
    " ",
  ),
);

function endsName(words: readonly Word[], at: number, actor: boolean): boolean {
  const word = words[at];
  if (word === undefined) return true;
  if (word.depth > 0 || isWord(words, at, "–") || isWord(words, at, ":")) return true;
  if (!actor || isCapitalized(word)) return false;
  if (phraseLength(words, at, TAIL_PHRASES) > 0) return true;
  if (word.lower === "concerned" || word.lower === "involved") return true;
  if (word.lower === "in" && words.slice(at + 1, at + 4).some((next) => PARTNERSHIP_NOUNS.has(next.lower)))
    return true;
  if (
    word.lower === "in" &&
    /^(?:this|that|these|those|such|so|doing|order|their|its|his|her|a|all)$/.test(words[at + 1]?.lower ?? "")
  )
    return true;
  if (word.lower === "with" && isWord(words, at + 1, "regard") && isCapitalized(words[at - 1] ?? word))
    return false;
  const participle =
    /(?:ing|ed|ly)$/.test(word.lower) &&
    !(
      ADJECTIVES.has(word.lower) ||
      (word.lower === "developing" && isActorNoun(words[at + 1]?.lower ?? ""))
    ) &&
    !NAMING_PREPOSITIONS.has(word.lower);
  // "parties to armed conflict", "heads of the participating organizations": a participle ends the name only after somebody.
  if (participle) return isSomebody(words[at - 1]);
  return TAILS.has(word.lower);
}

/**
 * Whether a word in capitals is an adjective of origin: "Libyan", "Congolese", not "Sudan".
 * @example
 * isOfOrigin({ text: "Libyan" }) // => true
 * @example
 * isOfOrigin({ text: "Sudan" }) // => false
 */
export function isOfOrigin(word: Word): boolean {
  return /^\p{Lu}\p{Ll}+(?:an|ian|ese|ish|i)$/u.test(word.text) && findBody(word.text) === null;
}

function isSomebody(word: Word | undefined): boolean {
  if (word === undefined || /'s?$/.test(word.lower)) return false;
  return isActorNoun(word.lower) || (isCapitalized(word) && !isOfOrigin(word)) || /[^su]s$/.test(word.lower);
}
