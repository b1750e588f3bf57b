// [to the Sixty-eighth World Health Assembly]     an organ whose sessions bear its own name
// [at the eighth World Health Assembly]
// not: "endorsed by the Sixty-fourth World Health Assembly"    past
import type { Span } from "../../resolution/span";
import { ORDINAL, parseNumber } from "./numbers";
import type { Phrase, Place, Recognised } from "./place";
import type { Sense } from "./prepositions";
import { sessionDeadline } from "./session-deadline";

const PATTERN = new RegExp(
  `\\b(to|at|during|by|before|no later than|not later than|prior to|for consideration by) the (${ORDINAL}) (World Health Assembly|International Labour Conference|Universal Postal Congress|Plenipotentiary Conference)\\b`,
  "gi",
);

export const toTheNthAssembly: Phrase = {
  name: "to-the-nth-assembly",
  find: (place) => [...place.text.matchAll(PATTERN)].flatMap((match) => recognise(place, match) ?? []),
};

function recognise(place: Place, match: RegExpExecArray): Recognised | null {
  const [words, preposition = "", ordinal = "", organ = ""] = match;
  const number = parseNumber(ordinal);
  const span: Span = [match.index, match.index + words.length];
  if (number === null || (/^to$/i.test(preposition) && !place.context.asks)) return null;
  // "By the Assembly" is who does it, so it is at that session; only "before" it is earlier.
  const sense: Sense = /^(?:before|prior|no|not)/i.test(preposition) ? "before" : "within";
  const deadline = sessionDeadline(place, span, sense, { organ, number }, null);
  return { span, deadlines: deadline ? [deadline] : [] };
}
