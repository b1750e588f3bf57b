import { slice } from "../../resolution/span";
import { CONVENING_VERBS, GATHERING_NOUNS, NAMING_VERBS, OBSERVANCE_NOUNS } from "../../vocabulary/events";
import { asks } from "../../vocabulary/force";
import type { Clause } from "../clauses/clause";
import type { EventMention } from "../provision";
import { isWord, type Word } from "../words/word";
import { type EventNoun, eventKey, eventNameEnd, eventNounAt } from "./event-name";

const ALL_NOUNS: ReadonlySet<string> = new Set([...GATHERING_NOUNS, ...OBSERVANCE_NOUNS]);
/** How far "as" may stand from the verb that names a time. */
const LONGEST_TIME = 16;

/** The events that a resolution has set so far, by key; filled while its provisions are read in order. */
export type EventsSet = Map<string, string>;

/**
 * The event that a provision sets ("decides to convene a high-level meeting…", "its decision to designate 30 July as the World Day…") or
 * serves ("to arrange the high-level meeting"); null where it does neither. An event that it sets is added to `events`.
 */
export function findEvent(clause: Clause, events: EventsSet, text: string): EventMention | null {
  const set = setsEvent(clause, text);
  if (set !== null) {
    events.set(set.key, set.name);
    return set;
  }
  return asks(clause.verb.force) ? servesEvent(clause.own, events, text) : null;
}

/** Only what the organ decides, or recalls as its decision, sets an event. */
function decides(clause: Clause): boolean {
  return (
    clause.verb.force === "decision" ||
    clause.governed.slice(0, 4).some((word) => /^decisions?$/.test(word.lower))
  );
}

function setsEvent(clause: Clause, text: string): EventMention | null {
  if (!decides(clause)) return null;
  const words = clause.own;
  for (let index = 0; index < words.length; index++) {
    const noun = convened(words, index) ?? named(words, index);
    if (noun !== null) return mention(words, noun, eventNameEnd(words, noun), "sets", text);
  }
  return null;
}

/** "to convene a high-level meeting", with an aside or "in 2025" between at most. */
function convened(words: readonly Word[], at: number): EventNoun | null {
  if (!CONVENING_VERBS.has(words[at]?.lower ?? "") || !isWord(words, at - 1, "to")) return null;
  for (let index = at + 1; index < at + LONGEST_TIME; index++) {
    const article = /^(?:a|an|another|one)$/.test(words[index]?.lower ?? "");
    const noun = article ? eventNounAt(words, index, GATHERING_NOUNS) : null;
    if (noun !== null) return noun;
  }
  return null;
}

/** "designate 30 July as the World Day…", "proclaims 2026 the International Year…". */
function named(words: readonly Word[], at: number): EventNoun | null {
  const verb = words[at]?.lower ?? "";
  if (!NAMING_VERBS.has(verb) && !NAMING_VERBS.has(verb.replace(/s$/, ""))) return null;
  for (let index = at + 1; index < at + LONGEST_TIME; index++) {
    if (!isWord(words, index, "as") && !isWord(words, index, "the")) continue;
    const noun = eventNounAt(words, isWord(words, index, "as") ? index + 1 : index, OBSERVANCE_NOUNS);
    if (noun !== null) return noun;
  }
  return null;
}

/** A definite mention of an event that was set before: its head as it was printed there, after "the". */
function servesEvent(words: readonly Word[], events: EventsSet, text: string): EventMention | null {
  if (events.size === 0) return null;
  for (let index = 0; index < words.length; index++) {
    if (!isWord(words, index, "the") && !isWord(words, index, "this")) continue;
    const noun = eventNounAt(words, index, ALL_NOUNS);
    const key = noun === null ? null : keySetBefore(words, noun, events);
    const name = key === null ? undefined : events.get(key);
    if (noun === null || key === null || name === undefined) continue;
    return { ...mention(words, noun, noun.headTo, "serves", text), key, name };
  }
  return null;
}

/** "The conference" is the international conference that was set before, where only one was; "the conference of…" is another. */
function keySetBefore(words: readonly Word[], noun: EventNoun, events: EventsSet): string | null {
  const key = eventKey(words, noun);
  if (events.has(key)) return key;
  if (/^(?:of|on|for|with)$/.test(words[noun.headTo]?.lower ?? "")) return null;
  const [longer, another] = [...events.keys()].filter((known) => known.endsWith(`-${key}`));
  return another === undefined ? (longer ?? null) : null;
}

function mention(
  words: readonly Word[],
  noun: EventNoun,
  to: number,
  role: EventMention["role"],
  text: string,
): EventMention {
  const span = [words[noun.from]?.start ?? 0, words[to - 1]?.end ?? 0] as const;
  return { key: eventKey(words, noun), name: slice(text, span), role, span };
}
