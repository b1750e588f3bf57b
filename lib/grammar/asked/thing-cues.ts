import { GIVING_VERBS, THING_CUES } from "../../vocabulary/asked-cues";
import { isInfinitive } from "../../vocabulary/infinitives";
import { makePhrases, phraseLength } from "../words/phrases";
import { isCapitalized } from "../words/word";
import type { Found } from "./found";
import { type HowAsked, howAsked } from "./how-asked";
import { PREPOSITIONS } from "./object-of";
import type { Zone } from "./zone";

const CUES = THING_CUES.map(({ kind, things }) => ({ kind, things: makePhrases(things) }));
/** The first words of all of them: most words begin none. */
const STARTS = new Set(THING_CUES.flatMap(({ things }) => things.map((thing) => thing.split(" ")[0])));
/** The verb that governs a thing stands at most so many words before it. */
const NEAR = 25;
const ENDS = new Set([";", ":", "\n", "which", "who", "whose"]);

/** Things that are asked for: the object of a verb that gives them, or of "calls for". */
export function thingCues(zone: Zone): readonly Found[] {
  return zone.words.flatMap((word, at) =>
    !STARTS.has(word.lower) || isName(zone, at)
      ? []
      : CUES.flatMap(({ kind, things }) => {
          const length = phraseLength(zone.words, at, things);
          const how = length === 0 || zone.background[at] !== false ? null : governedAt(zone, at);
          return how === null ? [] : [{ kind, from: at, to: at + length, certain: how === "asked" }];
        }),
  );
}

/** "the Principles of Official Statistics" are a name; a capital at the start of an item is none. */
function isName({ words }: Zone, at: number): boolean {
  const word = words[at];
  return at > 0 && word !== undefined && isCapitalized(word);
}

/** How the thing at this place is asked, by the verb before it; a preposition between them leaves a doubt. */
function governedAt(zone: Zone, thing: number): HowAsked {
  let doubt = false;
  for (let at = thing - 1; at >= 0 && thing - at <= NEAR; at--) {
    const word = zone.words[at]?.lower ?? "";
    if (ENDS.has(word)) return null;
    if (zone.background[at] === true) continue;
    const verb = verbAt(zone, at, word);
    if (verb !== null) return verb.gives && verb.how === "asked" && !doubt ? "asked" : "perhaps";
    if (PREPOSITIONS.has(word)) doubt = true;
  }
  if (thing > NEAR) return null;
  // The object of the act itself: "calls for voluntary contributions"; who is asked stands there after "requests".
  if (zone.frame === "asks" && !zone.item) return null;
  return doubt || zone.that[thing] !== -1 ? "perhaps" : "asked";
}

function verbAt(zone: Zone, at: number, word: string): { how: HowAsked; gives: boolean } | null {
  const stem = word.endsWith("ing") ? word.slice(0, -3) : null;
  const base = stem === null ? word : isInfinitive(stem) ? stem : `${stem}e`;
  if (!isInfinitive(base)) return null;
  const how = howAsked(zone, at, stem === null ? "base" : "gerund");
  return how === null ? null : { how, gives: GIVING_VERBS.has(base) };
}
