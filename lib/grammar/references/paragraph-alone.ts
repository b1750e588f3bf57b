// as requested in [paragraph 34], …    the measures in [paragraphs 1 and 3] shall…
// not: "article 12, paragraph 3"                          of an article
// not: "paragraph 45 of the report"                       another text
// not: "resolution 2664 (2022), in particular paragraph 1"   of what was named before
import { PARAGRAPH_NUMBERS, parseParagraphNumbers } from "./paragraph-numbers";
import { type Phrase, referenceAt } from "./place";

const ALONE = new RegExp(`(?<![\\w-])paragraphs? (${PARAGRAPH_NUMBERS})(?![\\w/.-]*\\w)`, "g");
/** What would make them the paragraphs of another text. */
const OF_ANOTHER_AFTER =
  /^,? (?:sub-?paragraphs? [^,;]{1,30},? )?(?:of|in|to|from|on|under|thereof|and [a-z]+ of)\b/;
const OF_ANOTHER_BEFORE =
  /(?:articles?|sections?|resolutions?|decisions?|reports?|agreement|convention|charter|covenant|protocol|treaty|annex(?:es)?|declarations?|statute|programme of action|document|agenda|framework|comments?|statements?|pathway|rules?|recommendations?|conclusions?|terms)\b[^;\n]*$|\/\d+[^;\n]*$/i;
const WITHIN = 140;

/** A paragraph of which nothing says whose it is, is of this resolution where no other text is in sight. */
export const paragraphAlone: Phrase = {
  name: "paragraph-alone",
  find: (place) =>
    [...place.text.matchAll(ALONE)].flatMap(({ 0: words, 1: printed = "", index }) => {
      const end = index + words.length;
      const before = place.text.slice(Math.max(0, index - WITHIN), index);
      if (OF_ANOTHER_AFTER.test(place.text.slice(end, end + 60)) || OF_ANOTHER_BEFORE.test(before)) return [];
      const paragraphs = parseParagraphNumbers(printed);
      const target = /^\d+/.exec(paragraphs[0] ?? "")?.[0] ?? null;
      return [referenceAt(place, [index, end], { kind: "paragraph", target, paragraphs })];
    }),
};
