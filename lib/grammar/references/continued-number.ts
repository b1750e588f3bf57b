// Recalling its resolution 55/25 of 15 November 2000, by which it adopted the Convention, and [58/4 of 31 October 2003], by which…
// resolution 2098 (2013), which was extended, and [2147 (2014)]
// not: "and 3/4 of them"                 no date
// not: "general comment No. 13 (2011)"   no resolution

import { findOrganBySymbol } from "../../vocabulary/organs";
import type { Reference } from "../provision";
import { numberAt } from "./numbers";
import { type Phrase, type Place, referenceAt } from "./place";
import { symbolOf, symbolOfShape } from "./resolution-symbol";

const NUMBER = "(?:E?S-)?\\d{1,3}\\/\\d{1,3}(?: [A-Z](?: to [A-Z])?)?";
const DATED = new RegExp(
  `(?<=(?:and|,|as well as|to|or|including) )(?=(?:${NUMBER} and )?${NUMBER} of \\d{1,2} [A-Z][a-z]{2,8} \\d{4})|(?<=(?<!No\\.) )(?=\\d{1,4} \\((?:19|20)\\d\\d\\))`,
  "g",
);
/** How far the word "resolution" may stand before. */
const FARTHEST = 800;
const OF_RESOLUTIONS = /\b(?:resolution|decision)s?\b[^;\n]*$/;

export const continuedNumber: Phrase = {
  name: "continued-number",
  find: (place, found) => {
    let next = 0;
    return [...place.text.matchAll(DATED)].flatMap(({ index }) => {
      while ((found[next + 1]?.span[0] ?? Number.POSITIVE_INFINITY) < index) next++;
      const before = found[next];
      if (before !== undefined && leadsTo(place.text, before, index)) return continuing(place, before, index);
      const listed = OF_RESOLUTIONS.test(place.text.slice(Math.max(0, index - FARTHEST), index));
      return listed ? continuing(place, null, index) : [];
    });
  },
};

/** In the same sentence, and behind it. */
function leadsTo(text: string, before: Reference, at: number): boolean {
  const [, end] = before.span;
  return end <= at && at - end <= FARTHEST && !/[;\n]|\. /.test(text.slice(end, at));
}

/** The organ of the resolution before, else the one that speaks, where the number fits it. */
function continuing(place: Place, before: Reference | null, at: number): readonly Reference[] {
  const number = numberAt(place.text, at);
  if (number === null) return [];
  const named = before?.target ? findOrganBySymbol(before.target)?.name : null;
  const organ = named ?? place.organ;
  const adopted = before?.target?.includes("/DEC/") ? "DEC" : "RES";
  const target = (organ === null ? null : symbolOf(number, organ, adopted)) ?? symbolOfShape(number, adopted);
  return [referenceAt(place, [at, number.end], { kind: "resolution", target })];
}
