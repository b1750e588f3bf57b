import { ADVERB_PHRASES, ADVERBS, CONNECTIVES } from "../../vocabulary/adverbs";
import { OBSERVANCE_NOUNS } from "../../vocabulary/events";
import { type ActVerb, CONTINUING_VERBS, FEELING_ADJECTIVES, findActVerbs } from "../../vocabulary/verbs";
import { makePhrases, phraseLength } from "../words/phrases";
import { isCapitalized, isWord, phraseAt, type Word } from "../words/word";
import type { VerbPhrase } from "./act";
import { feelingAfter } from "./feeling";
import { utterance } from "./utterance";

/** How far the name of a year or day may stand from the verb that declares it. */
const LONGEST_TIME = 16;

const ADVERBIALS = makePhrases(ADVERB_PHRASES);
const LINKS = makePhrases(CONNECTIVES);

type Core = Omit<VerbPhrase, "from">;

/**
 * The verb phrase whose main verb stands at `at` ("calls" in "further calls once again upon"), null where the word is no
 * operative verb or lacks what must follow it. `from` is `at`: adverbs before the verb are found where its place is judged.
 * @example
 * verbPhraseAt([{ lower: "urges" }, { lower: "states" }], 0) // => { force: "call", frame: "asks", from: 0, to: 1 }
 * @example
 * verbPhraseAt([{ lower: "calls" }, { lower: "received" }], 0) // => null
 */
export function verbPhraseAt(words: readonly Word[], at: number): VerbPhrase | null {
  const verb = at === 0 ? thirdPerson(words[at]) : (words[at]?.lower ?? "");
  const core = CONTINUING_VERBS.has(verb) ? continuing(words, at) : simple(words, at, verb);
  return core === null ? null : { ...core, from: at };
}

/** The first word of a paragraph in the third person, where an -s was forgotten: "Request the Secretary-General". */
function thirdPerson(word: Word | undefined): string {
  if (word === undefined || word.start !== 0 || !isCapitalized(word)) return word?.lower ?? "";
  const longer = `${word.lower}s`;
  return findActVerbs(word.lower).length === 0 && findActVerbs(longer).length > 0 ? longer : word.lower;
}

/** "continues to request", "remains deeply concerned". */
function continuing(words: readonly Word[], at: number): Core | null {
  if (isWord(words, at + 1, "to")) {
    const main = skipAdverbs(words, at + 2);
    const base = words[main]?.lower ?? "";
    for (const verb of [`${base}s`, `${base}es`, base.replace(/y$/, "ies")]) {
      const core = simple(words, main, verb);
      if (core !== null) return core;
    }
  }
  const adjective = skipAdverbs(words, at + 1);
  if (!FEELING_ADJECTIVES.has(words[adjective]?.lower ?? "")) return null;
  return { to: adjective + 1, force: "declaration", frame: "states" };
}

function simple(words: readonly Word[], at: number, verb: string): Core | null {
  for (const use of findActVerbs(verb)) {
    const to = particleEnd(words, at + 1, use);
    if (to === null) continue;
    const core = {
      to,
      force: proclaims(words, at, verb) ? ("decision" as const) : use.force,
      frame: use.frame,
    };
    return utterance(words, at, verb, core) ?? { ...core, to: feelingAfter(words, adverbsOfVerb(words, to)) };
  }
  return null;
}

/** Adverbs after the verb are its own ("requests also that"), unless they belong to the noun that follows ("encourages further rounds"). */
function adverbsOfVerb(words: readonly Word[], to: number): number {
  const after = skipAdverbs(words, to);
  const next = words[after]?.lower ?? "";
  return after > to &&
    (next === "with" || next === "in" || next === "that" || next === "the" || next === "upon")
    ? after
    : to;
}

/** Where the verb ends with its particle ("calls once again upon", "looks forward to"), null where the particle is missing. */
function particleEnd(words: readonly Word[], after: number, use: ActVerb): number | null {
  if (use.particles.length === 0) return after;
  const start = skipAdverbs(words, afterConnective(words, after));
  for (const particle of use.particles) {
    const taken = phraseAt(words, start, particle);
    if (taken > 0) return start + taken + (particle === "forward" && isWord(words, start + 1, "to") ? 1 : 0);
  }
  return null;
}

/** "Declares 2027 the International Year…" decides; "declares that…" only says. */
function proclaims(words: readonly Word[], at: number, verb: string): boolean {
  if (verb !== "declares" || isWord(words, at + 1, "that")) return false;
  return words
    .slice(at + 1, at + 1 + LONGEST_TIME)
    .some((word) => OBSERVANCE_NOUNS.has(word.lower) && isCapitalized(word));
}

/** "Calls, in this context, for dialogue": the particle may stand after a connective between commas. */
function afterConnective(words: readonly Word[], at: number): number {
  if (!isWord(words, at, ",")) return at;
  const taken = phraseLength(words, at + 1, LINKS);
  return taken > 0 && isWord(words, at + 1 + taken, ",") ? at + taken + 2 : at;
}

/**
 * The index after the adverbs that stand at `at`.
 * @example
 * skipAdverbs([{ lower: "once" }, { lower: "again" }, { lower: "upon" }], 0) // => 2
 */
export function skipAdverbs(words: readonly Word[], at: number): number {
  for (let index = at; ; ) {
    const taken = phraseLength(words, index, ADVERBIALS);
    if (taken > 0) index += taken;
    else if (ADVERBS.has(words[index]?.lower ?? "")) index++;
    else return index;
  }
}
