import { isInfinitive } from "../../vocabulary/infinitives";
import type { Phrases } from "../words/phrases";
import { phraseLength } from "../words/phrases";
import type { Word } from "../words/word";
import type { Zone } from "./zone";

/** The object of a verb stands at most so many words after it, or, of a passive, before it. */
const NEAR = 24;
const ENDS = new Set([";", ":", "\n", "which", "who", "whose", "whom"]);
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  "of on in at for through by under from against about regarding concerning within into upon towards during between among before after until without between via to as".split(
    " ",
  ),
);
/** "a series of meetings": what counts stands after "of". */
const MEASURES = new Set("series number set range types kinds round rounds variety package".split(" "));
/** Things of these are no money: "natural resources". */
const NOT_MONEY = new Set(
  "natural water genetic marine mineral energy land forest biological living fishery hydrocarbon coastal".split(
    " ",
  ),
);

/** The index after the object, where one of the things is the object of the verb at this place; -1 where none is. */
export function objectEnd(zone: Zone, verb: number, things: Phrases, phrased: boolean): number {
  const { words, background } = zone;
  let aside = false;
  for (let at = verb + 1; at < words.length && at - verb <= NEAR; at++) {
    const word = words[at]?.lower ?? "";
    if (ENDS.has(word)) return -1;
    if (word === ",") aside = false;
    if (aside || background[at] === true) continue;
    const length = thingAt(words, at, things);
    if (length > 0) return at + length;
    if (goesOn(words, at, verb)) return -1;
    if (!PREPOSITIONS.has(word) || phrased) continue;
    if (at === verb + 1) continue;
    if (words[at - 1]?.lower === ",") aside = true;
    else if (!(word === "of" && MEASURES.has(words[at - 1]?.lower ?? ""))) return -1;
  }
  return -1;
}

/** The index of the thing that "shall be held", before its verb; -1 where none is. */
export function subjectStart(zone: Zone, verb: number, things: Phrases): number {
  for (let at = verb - 1; at >= 0 && verb - at <= NEAR; at--) {
    if (ENDS.has(zone.words[at]?.lower ?? "")) return -1;
    if (zone.background[at] === false && thingAt(zone.words, at, things) > 0) return at;
  }
  return -1;
}

function thingAt(words: readonly Word[], at: number, things: Phrases): number {
  const length = phraseLength(words, at, things);
  if (length === 0 || NOT_MONEY.has(words[at - 1]?.lower ?? "")) return 0;
  return length;
}

/** Another verb begins: "to provide support and to convene", "and convene". */
function goesOn(words: readonly Word[], at: number, verb: number): boolean {
  const word = words[at]?.lower;
  if (at - verb <= 2 || (word !== "to" && word !== "and" && word !== ",")) return false;
  return isInfinitive(words[at + 1]?.lower ?? "") && (word === "to" || startsObject(words, at + 2));
}

function startsObject(words: readonly Word[], at: number): boolean {
  return /^(?:the|an?|any|all|its|their|his|to|on|such|these)$/.test(words[at]?.lower ?? "");
}
