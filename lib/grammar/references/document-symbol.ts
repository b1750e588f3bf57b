// [A/76/120]   [S/PRST/2020/3]   [CTOC/COP/2018/2]   [A/C.3/74/L.10/Rev.1]   [E/CN.15/2020/6, para. 4]
// [A/RES/71/167] [S/RES/1325 (2000)]             a resolution by its symbol
// not: "HIV/AIDS", "and/or", "WHO/UNICEF"         no number, or no series of the United Nations
import type { Reference } from "../provision";
import { paragraphsAfter } from "./paragraphs-of";
import { type Phrase, type Place, referenceAt } from "./place";

/** What symbols of the United Nations and of its conferences, treaty bodies and agencies begin with. */
const STARTS =
  "A|S|E|T|ST|DP|TD|LC|ID|IDB|CD|PBC|UNEP|UNW|HSP|ICCD|CBD|FCCC|CTOC|CAC|CCPR|CERD|CEDAW|CRC|CRPD|CMW|CAT|CED|HRI|NPT|CCW|BWC|APLC|CCM|ATT|ISBA|SPLOS|CLCS|ICC|JIU|CEB|DCS|ECE|ESCAP|INFCIRC|GOV|UNFF|IPBES|WT";
const SYMBOL = new RegExp(
  `(?<![\\w/.-])(?:${STARTS})(?:\\/(?:[A-Z][A-Za-z]{0,11}\\.?[\\dA-Z]{0,4}(?:\\(\\d{1,3}\\))?|\\d{1,5}(?:\\(\\d{1,3}\\))?(?:[+-]\\d{1,3})?))+(?: ?\\((?:(?:19|20)\\d\\d|[IVXL]{1,7})\\))?(?![\\w/])`,
  "g",
);
/** "CD/1864": one stroke only, and a number too large for a ratio. */
const ENOUGH = /\/.*\/.*\d|\/\d{3,5}$/;

export const documentSymbol: Phrase = {
  name: "document-symbol",
  find: (place) =>
    [...place.text.matchAll(SYMBOL)].flatMap(({ 0: printed, index }) =>
      ENOUGH.test(printed) ? pointing(place, printed, index) : [],
    ),
};

function pointing(place: Place, printed: string, at: number): readonly Reference[] {
  const end = at + printed.length;
  const after = paragraphsAfter(place.text, end);
  const kind = /\/RES\/|\/DEC\//.test(printed) ? "resolution" : "document";
  const target = kind === "resolution" ? printed.replace(/ ?\(/, " (") : printed;
  return [referenceAt(place, [at, after?.end ?? end], { kind, target, paragraphs: after?.paragraphs ?? [] })];
}
