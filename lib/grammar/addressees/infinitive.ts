import { ADVERBS } from "../../vocabulary/adverbs";
import { isInfinitive } from "../../vocabulary/infinitives";
import { makePhrases, phraseLength } from "../words/phrases";
import { isWord, type Word } from "../words/word";

/** Words after which "to" with a verb says what somebody wishes, may or has yet to do, not what is asked of them. */
const NOT_ASKED: ReadonlySet<string> = new Set(
  (
    "yet able unable willing unwilling wishing wish ready likely seeking intending wanting hoping failing failed begun continuing continue position order view right need required invited " +
    "entitled bound opportunity capacity ability obligation commitment commitments decision refused refusing permitted authorized mandated have has had designed used aiming aimed so"
  ).split(" "),
);
const LONGEST_ASIDE = 40;

/**
 * The index of the "to" that begins what is asked ("States, where appropriate, to further strengthen…"), null where there is none.
 * "to" before a noun ("parties to armed conflict") and after "yet", "able", "in order" does not count.
 * @example
 * askedInfinitive([{ lower: "parties" }, { lower: "to" }, { lower: "conflict" }, { lower: "to" }, { lower: "end" }], 0) // => 3
 */
export function askedInfinitive(words: readonly Word[], from: number, to = words.length): number | null {
  for (let index = from; index < Math.min(to, words.length); index++) {
    if (!isWord(words, index, "to") || (words[index]?.depth ?? 0) > 0) continue;
    const before = words[index - 1]?.lower ?? "";
    if (index > from && NOT_ASKED.has(before) && !endsProForm(words, index)) continue;
    if (beginsInfinitive(words, index + 1)) return index;
  }
  return null;
}

/** "Member States that have not yet done so to consider": here "so" ends a clause. */
function endsProForm(words: readonly Word[], to: number): boolean {
  return isWord(words, to - 1, "so") && /^(?:do|done|doing)$/.test(words[to - 2]?.lower ?? "");
}

/**
 * Whether a verb in its base form stands at `at`, after adverbs or an aside between commas ("to, where possible, include").
 * @example
 * beginsInfinitive([{ lower: "urgently" }, { lower: "consider" }], 0) // => true
 */
export function beginsInfinitive(words: readonly Word[], at: number): boolean {
  let index = at;
  if (isWord(words, index, ",")) index = afterAside(words, index);
  for (let taken = adverbAt(words, index); taken > 0; taken = adverbAt(words, index)) index += taken;
  // "to urgently and effectively respond", "to fully, swiftly and effectively implement"
  while (index > at && /^(?:and|,)$/.test(words[index]?.lower ?? "") && adverbAt(words, index + 1) > 0)
    index += 1 + adverbAt(words, index + 1);
  if (isWord(words, index, ",")) index = afterAside(words, index);
  const verb = words[index]?.lower;
  // "calls upon the authorities to:" asks what its items say.
  if (verb === undefined || verb === ":" || verb === "\n") return index === at;
  return (isInfinitive(verb) && !isNoun(words, index)) || takesAnObject(words, at, index);
}

const ADVERBIALS = makePhrases([
  "at least",
  "inter alia",
  "in particular",
  "as appropriate",
  "where appropriate",
  "as necessary",
  "as soon as possible",
  "once again",
  "at a minimum",
  "in turn",
]);

function adverbAt(words: readonly Word[], at: number): number {
  if (isAdverb(words[at]?.lower ?? "")) return 1;
  return phraseLength(words, at, ADVERBIALS);
}

function isAdverb(word: string): boolean {
  return (
    ADVERBS.has(word) ||
    (/ly$/.test(word) && !isInfinitive(word)) ||
    word === "not" ||
    word === "better" ||
    word === "jointly" ||
    word === "now" ||
    word === "more"
  );
}

const OBJECT_OPENERS: ReadonlySet<string> = new Set(
  "the a an its their his her all any such these those this it them".split(" "),
);

/** A word that the list of verbs lacks is a verb where an object follows it: "to cement the peace", "to further their efforts". */
function takesAnObject(words: readonly Word[], at: number, main: number): boolean {
  const verb = isWord(words, main - 1, "further") && main - 1 >= at ? main - 1 : main;
  const word = words[verb];
  if (
    word === undefined ||
    !/^\p{Ll}[\p{Ll}-]+$/u.test(word.text) ||
    OBJECT_OPENERS.has(word.lower) ||
    /(?:ing|ed|s)$/.test(word.lower)
  )
    return false;
  return OBJECT_OPENERS.has(words[verb + 1]?.lower ?? "");
}

function afterAside(words: readonly Word[], comma: number): number {
  for (let index = comma + 1; index < comma + LONGEST_ASIDE; index++) {
    if (isWord(words, index, ",")) return index + 1;
  }
  return comma;
}

/** A base form that a preposition follows is a noun ("access to", "support of") unless verbs take that preposition too. */
function isNoun(words: readonly Word[], at: number): boolean {
  return (
    isWord(words, at + 1, "of") &&
    !/^(?:think|dispose|make|become|speak|learn|consist)$/.test(words[at]?.lower ?? "")
  );
}
