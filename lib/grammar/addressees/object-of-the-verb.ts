import { type Span, slice } from "../../resolution/span";
import { ABSTRACT_PLURALS, DOING_NOUNS } from "../../vocabulary/actors";
import { isInfinitive } from "../../vocabulary/infinitives";
import { knownNameAt } from "../names/known-name";
import { endsHead } from "../names/name-words";
import type { Scope } from "../scope";
import { isWord, type Word } from "../words/word";
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

/** "to" left out: "requests the Mission support the…". The name before must be known, and an object follow. */
function verbWithoutTo(words: readonly Word[], to: number, scope: Scope): number | null {
  const start = isWord(words, 0, "the") ? 1 : 0;
  const known = knownNameAt(words, start, to, scope.text)?.to ?? 0;
  const verb = words[known]?.lower ?? "";
  return known > 0 &&
    known < to &&
    isInfinitive(verb) &&
    /^(?:the|an?|its|their|all|any)$/.test(words[known + 1]?.lower ?? "")
    ? known
    : null;
}

/** "requests an informal briefing from [the Secretary-General]". */
function fromWhom(words: readonly Word[], to: number, scope: Scope): readonly PrintedName[] {
  const from = words.findIndex((word) => word.lower === "from");
  if (from < 0 || from >= Math.max(to, FARTHEST_FROM)) return [];
  const end = words.findIndex(
    (word, index) => index > from && /^(?:,|;|:|\.|before|by|on|in|no|at)$/.test(word.lower),
  );
  const list = listNames(words, from + 1, end < 0 ? words.length : end, scope);
  return list.firstIsNamed ? list.names.slice(0, 1) : [];
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
