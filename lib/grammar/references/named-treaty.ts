// the [United Nations Convention against Transnational Organized Crime]   the [Paris Agreement]
// the [Convention on Psychotropic Substances of 1971]   the [1951 Convention]
// the [United Nations Convention on the Law of the Sea (UNCLOS)]
// the [Charter] under Chapter VII                    where its parts are named, no other charter is meant
// not: "the Conference of the Parties to the Convention on Biological Diversity"   the name of a body
// not: "the Convention"                              which one, only the document says
import { findTreatyAt } from "../../vocabulary/find-treaty";
import type { Reference } from "../provision";
import { type Phrase, type Place, referenceAt } from "./place";

const STARTS = /(?<![\p{L}\p{N}/-])[\p{Lu}\d]/gu;
/** A body that meets under a treaty bears its name. */
const BODY =
  /(?:Conferences?|Meetings?|Assembly|Committee)(?: of)?(?: the)?(?: States| High Contracting)? Part(?:ies|y) (?:to|of) (?:the )?$|(?:serving as the meeting of the Parties to|[Ss]ecretariat of|[Ss]ecretary of) the $/;
const LONGEST_BODY = 100;
const CHARTER =
  /(?:Chapters? [IVX]{1,4}(?:(?: and|,| or) [IVX]{1,4})*|Articles? \d{1,3}(?:, paragraph \d{1,2},)?|(?:purposes and )?[Pp]rinciples) (?:of|in) the (Charter)(?! (?:of|on|for|to) (?!the United Nations))(?![\w-])/g;

export const namedTreaty: Phrase = {
  name: "named-treaty",
  find: (place) => [...namesIn(place), ...chartersIn(place)],
};

function namesIn(place: Place): readonly Reference[] {
  const found: Reference[] = [];
  let past = 0;
  for (const { index } of place.text.matchAll(STARTS)) {
    if (index < past) continue;
    const named = findTreatyAt(place.text, index);
    if (named === null) continue;
    past = named.end;
    if (BODY.test(place.text.slice(Math.max(0, index - LONGEST_BODY), index))) continue;
    found.push(referenceAt(place, [index, named.end], { kind: "treaty", target: named.treaty.name }));
  }
  return found;
}

function chartersIn(place: Place): readonly Reference[] {
  return [...place.text.matchAll(CHARTER)].map(({ 0: words, index }) => {
    const end = index + words.length;
    return referenceAt(place, [end - "Charter".length, end], {
      kind: "treaty",
      target: "Charter of the United Nations",
    });
  });
}
