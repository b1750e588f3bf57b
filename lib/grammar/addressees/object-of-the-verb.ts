import { type Span, slice } from "../../resolution/span";
import { ABSTRACT_PLURALS, DOING_NOUNS, isActorNoun } from "../../vocabulary/actors";
import { isInfinitive } from "../../vocabulary/infinitives";
import { knownNameAt } from "../names/known-name";
import { endsHead } from "../names/name-words";
import type { Scope } from "../scope";
import { isCapitalized, isWord, type Word } from "../words/word";
import { agentsOf } from "./by-agent";
import type { Chunk } from "./chunks";
import { cleanName } from "./clean";
import { whoseEfforts } from "./efforts-of";
import { askedInfinitive } from "./infinitive";
import { isGerund } from "./is-actor";
import { listNames } from "./list-of-names";
import type { PrintedName } from "./printed-name";

/** "from" farther on belongs to something else than what is requested. */
const FARTHEST_FROM = 14;
/** How far on a verb without "to" is looked for. */
const FARTHEST_VERB = 20;

/**
 * Who is asked where the verb's object is asked: "requests [the Secretary-General] and [relevant bodies], within existing resources, to…".
 * Where the object is a thing ("urges flexibility by the sides"), whoever is to do it.
 */
export function objectOfTheVerb(
  words: readonly Word[],
  scope: Scope,
  alwaysSomebody: boolean,
): readonly PrintedName[] {
  const infinitive = askedInfinitive(words, 0);
  const end = verbWithoutTo(words, infinitive ?? words.length, scope) ?? infinitive ?? firstStop(words);
  const list = listNames(words, 0, end, scope);
  if (list.firstIsNamed) return list.names;
  const doers = [
    ...whoseEfforts(words, scope),
    ...agentsOf(words, 0, infinitive ?? words.length, scope),
    ...fromWhom(words, end, scope),
  ];
  if (doers.length > 0) return doers;
  return infinitive !== null && list.first !== null
    ? unknownSomebody(words, list.first, alwaysSomebody, scope)
    : [];
}

/**
 * The index of the verb where "to" is left out: "requests the Mission support the…", "demands the parties cease any…", null where there is none.
 * Somebody must stand directly before it, and an object follow.
 */
export function verbWithoutTo(words: readonly Word[], to: number, scope: Scope): number | null {
  const start = isWord(words, 0, "the") ? 1 : 0;
  const known = knownNameAt(words, start, to, scope.text)?.to ?? 0;
  for (let index = start + 1; index < Math.min(to, FARTHEST_VERB); index++) {
    const word = words[index];
    if (word === undefined || /^(?:[,;:]|that|which|who)$/.test(word.lower)) return null;
    const adverb = /ly$/.test(word.lower) ? 1 : 0;
    if (!isInfinitive(words[index + adverb]?.lower ?? "") || index < known) continue;
    if (!/^(?:the|an?|its|their|all|any|further|,)$/.test(words[index + adverb + 1]?.lower ?? "")) continue;
    const before = words[index - 1];
    if (index === known || (before !== undefined && (isActorNoun(before.lower) || isCapitalized(before))))
      return index;
  }
  return null;
}

/** "requests an informal briefing from [the Secretary-General]". */
function fromWhom(words: readonly Word[], to: number, scope: Scope): readonly PrintedName[] {
  const from = words.findIndex((word) => word.lower === "from");
  if (from < 0 || from >= Math.max(to, FARTHEST_FROM)) return [];
  const end = words.findIndex(
    (word, index) =>
      index > from &&
      (/^(?:;|:|\.|before|by|on|in|no|at|seeking)$/.test(word.lower) ||
        (/^(?:for|to)$/.test(word.lower) && /^\p{Ll}/u.test(words[index - 1]?.text ?? "")) ||
        (word.lower === "," && !/^(?:the|and|all|other)$/.test(words[index + 1]?.lower ?? ""))),
  );
  const list = listNames(words, from + 1, end < 0 ? words.length : end, scope);
  return list.firstIsNamed ? list.names : [];
}

/** Without an infinitive the object ends at the first comma, colon or preposition that says what for. */
function firstStop(words: readonly Word[]): number {
  const start = isWord(words, 0, ",")
    ? words.findIndex((word, index) => index > 0 && word.lower === ",") + 1
    : 0;
  const stop = words.findIndex(
    (word, index) => index >= start && word.depth === 0 && /^(?:,|;|:|\.|for|that)$/.test(word.lower),
  );
  return stop < 0 ? words.length : stop;
}

/** A name that neither vocabulary nor grammar knows: after "calls upon", or a noun in the plural that is not of doing. */
function unknownSomebody(
  words: readonly Word[],
  chunk: Chunk,
  alwaysSomebody: boolean,
  scope: Scope,
): readonly PrintedName[] {
  const name = cleanName(words, chunk.from, chunk.to);
  if (name === null) return [];
  let head = words[name.to - 1]?.lower ?? "";
  for (let index = name.from + 1; index < name.to; index++) {
    if (endsHead(words[index]?.lower ?? "")) {
      head = words[index - 1]?.lower ?? "";
      break;
    }
  }
  const plural =
    /[^su]s$/.test(head) &&
    !DOING_NOUNS.has(head) &&
    !/(?:tions|ments|ings|ances|ences|ities|talks|plans|reforms|consultations)$/.test(head);
  if (!alwaysSomebody && (!plural || isGerund(words, name.from) || ABSTRACT_PLURALS.has(head))) return [];
  const span: Span = [words[name.from]?.start ?? 0, words[name.to - 1]?.end ?? 0];
  return [{ printed: slice(scope.text, span), span }];
}
