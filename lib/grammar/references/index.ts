import type { Reference } from "../provision";
import { smooth } from "../words/smooth";
import { PHRASES } from "./phrases";
import type { Place } from "./place";

/**
 * What the words of a text point at: resolutions, documents, treaties, paragraphs of the same resolution. Goes in: the text of a paragraph or of
 * a part of it, and the official name of the organ that speaks ("its resolution"; null: not known). Comes out: references in the order of the
 * text, with spans into it, none overlapping another. Several numbers after one word are one reference each; several paragraphs of one text
 * are one reference, whose `target` is the first of them where they are of this resolution.
 * @example
 * findReferences("Recalls paragraph 4 of its resolution 71/167 of 19 December 2016", { organ: "General Assembly" }) // => [{ kind: "resolution", text: "paragraph 4 of its resolution 71/167", span: [8, 44], target: "A/RES/71/167", paragraphs: ["4"] }]
 * @example
 * findReferences("as set out in paragraphs 3 to 5 above", { organ: null }) // => [{ kind: "paragraph", text: "paragraphs 3 to 5 above", span: [14, 37], target: "3", paragraphs: ["3", "4", "5"] }]
 * @example
 * findReferences("the 2030 Agenda, in particular target 5.2", { organ: null }) // => []
 */
export function findReferences(text: string, own: { readonly organ: string | null }): readonly Reference[] {
  const place: Place = { printed: text, text: smooth(text), organ: own.organ };
  const taken = new Uint8Array(text.length);
  const found: Reference[] = [];
  for (const phrase of PHRASES) {
    for (const one of phrase.find(place, found)) {
      if (taken.subarray(...one.span).includes(1)) continue;
      taken.fill(1, ...one.span);
      found.push(one);
    }
  }
  return found.sort((a, b) => a.span[0] - b.span[0]);
}
