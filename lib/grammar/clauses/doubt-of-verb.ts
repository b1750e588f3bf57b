import { findActVerbs } from "../../vocabulary/verbs";
import type { Act } from "../acts/act";
import type { Doubt } from "../doubt";
import type { Word } from "../words/word";

/** What an act may be joined by; anything else before it is a comma that was forgotten. */
const JOINS = /^(?:[,;.:\n–-]|and|but|as)$/;

/**
 * Why the verb of an act is only likely: it was read without the -s that it lacks ("Request the Board"), or without the comma before it
 * ("the use of weapons further reiterates"). Null: it stands as verbs of acts do.
 */
export function doubtOfVerb(words: readonly Word[], act: Act): Doubt | null {
  const span = [words[act.verb.from]?.start ?? 0, words[act.verb.to - 1]?.end ?? 0] as const;
  const main = words[act.verb.from];
  if (main?.start === 0 && act.verb.to === act.verb.from + 1 && isBare(main)) {
    const message = `“${main.text}” was read as “${main.text}s”, a verb of the organ; check the text.`;
    return { rule: "verb-misprinted", span, message };
  }
  const before = words[act.opens - 1];
  const opens = words[act.opens];
  if (before === undefined || opens === undefined || JOINS.test(before.lower) || JOINS.test(opens.lower))
    return null;
  return /^\p{L}/u.test(before.text)
    ? {
        rule: "verb-not-parted",
        span,
        message: "Nothing parts this verb from the words before it; check whose act it is.",
      }
    : null;
}

function isBare({ lower }: Word): boolean {
  return findActVerbs(lower).length === 0 && findActVerbs(`${lower}s`).length > 0;
}

/** An item that has no verb where its neighbours have their own is read under the verb of the chapeau. */
export function itemWithoutVerb(own: readonly Word[]): Doubt {
  const span = [own[0]?.start ?? 0, own.at(-1)?.end ?? 0] as const;
  const message =
    "This item has no verb of its own as the other items have; it was read under the verb before the list.";
  return { rule: "item-without-verb", span, message };
}
