// [until the reconstruction of the camp is complete]     an event that the document does not date
// not: "until now", "until recently"                     past
import type { Span } from "../../resolution/span";
import { eventKeyOfName } from "../events/event-name";
import { deadlineAt, type Phrase, type Place, type Recognised } from "./place";

const PATTERN =
  /\buntil( (?:such time as |the time when |after )?(?:the|its|their|such|a|an|it|they|there|all|these|those|this|that|completion|conclusion|agreement|full|further) ?[^,;:.()]{3,160}?)(?=[,;:.()]|$| and (?:without|to|with|in|for|requests|decides|also|further|[a-z]+s (?:the|upon|that|all|Member|States))\b)/gi;

export const untilAnEvent: Phrase = {
  name: "until-an-event",
  find: (place) =>
    place.context.asks ? [...place.text.matchAll(PATTERN)].map((match) => recognise(place, match)) : [],
};

function recognise(place: Place, match: RegExpExecArray): Recognised {
  const span: Span = [match.index, match.index + match[0].length];
  const name = place.printed.slice(span[1] - (match[1] ?? "").length, span[1]).trim();
  const values = { name, key: eventKeyOfName(name), sense: "until" };
  return {
    span,
    deadlines: [deadlineAt(place, span, { event: name, reasons: [{ rule: "event", values }] })],
  };
}
