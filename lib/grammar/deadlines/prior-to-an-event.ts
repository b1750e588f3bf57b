// [prior to the ninth Review Conference]  [in time for the Summit]      an event that the document does not date
// [at the fourth United Nations Conference on the Least Developed Countries, to be held in 2025]   with the day it names
// [upon completion of the review]
// [ahead of the next review]  [in time for the presentation of the report]
// not: "before the courts", "by the Conference of the Parties"           no event, no time
import type { Span } from "../../resolution/span";
import { eventKeyOfName } from "../events/event-name";
import { ORDINAL } from "./numbers";
import { tenseBefore } from "./past";
import { deadlineAt, type Phrase, type Place, type Recognised } from "./place";

const EVENT = "Conference|Summit|Congress|Forum|Meeting|Review|Assembly|Event|Dialogue|Games|Olympics";
const HAPPENING = `${EVENT}|conference|summit|congress|meeting|event|election|referendum|expiration|expiry|completion|conclusion|closure|entry into force|anniversary|departure|withdrawal|deployment|renewal`;
/** A review conference is a conference: the last word of a name is its head. */
const HEAD_FOLLOWS = "(?! (?:Conference|Meeting|Forum|Summit|Assembly|Congress)\\b)";
const WORDS = `(?:(?:${ORDINAL}|[A-Z][\\w’'-]{0,40}|high-level|special|international|global|world|review|ministerial|next|first|follow-up|presidential|legislative|general|national|upcoming|forthcoming|planned|of|the|on|and|United|final) ){0,10}?`;
const MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December";
const NO_MONTH = `(?!${MONTHS})`;
const OF = `(?: (?:of|on|to|for|in|against)(?: (?:the|and|of|on|to|for|in|its|${NO_MONTH}[A-Z][\\w’'-]{0,40}|Parties|States|present|current|mandate|session|review|process|work|negotiations)){1,14})?`;
const BEFORE = new RegExp(
  `\\b(?:prior to|before|in advance of|ahead of|in time for|no later than|not later than|at the latest (?:by|at)) (?:the |its |their |any )?(?:${WORDS}(?:${HAPPENING})s?\\b${HEAD_FOLLOWS}${OF}|(?:end|start|opening|beginning|holding|convening|close|establishment|adoption) of (?![\\d]|the present|this |each|the (?:first|second|third|fourth|last) (?:quarter|half)|${MONTHS})[^,;:.()\\d]{3,100}?(?=[,;:.()]|$| and | to |\\d))`,
  "g",
);
const AT = new RegExp(
  `\\b(?:at|during) (?:the|its|their) (?:${ORDINAL}|next|forthcoming|upcoming) ${WORDS}(?:${EVENT})\\b${HEAD_FOLLOWS}${OF}`,
  "g",
);
const UPON =
  /\bupon (?:the )?(?:completion|conclusion|expiration|expiry|finalization|entry into force|receipt) of [^,;:.()]{3,100}?(?=[,;:.()]|$| and )/gi;
const HELD =
  /^,? (?:which (?:is|will be) |scheduled |planned )?(?:to be )?(?:held|convened|take place)?(?: (?:at|in) [A-Z][\w’'.-]{0,40}(?:,? [A-Z][\w’'.-]{0,40}){0,3},?)? ?(?:in|on|from)(?: the)? $/;

/** "Prior to the session", "ahead of the next review", "in time for the annual presentation of the report": the event in a few plain words. */
const AHEAD =
  /\b(?:(?:prior to|ahead of|in advance of) (?:the |its |their |his |such )(?:[a-z\d’'-]+ ){0,4}?(?:sessions?|general debate|briefings?|discussions?|consideration|deadlines?|review|deployment|dialogue|presentation|publication|expiration|expiry|anniversary|forum|consultations|negotiations)\b(?! (?:of|on|for) the \d)(?: (?:of|on|for) [^,;:.()\d]{3,80}?(?=[,;:.()]|$| and | to |\d))?|in time for (?:the|its|their) [a-z][^,;:.()\d]{3,100}?(?=[,;:.()]|$| and | to ))/g;

const PREPOSITION =
  /^(prior to|before|in advance of|ahead of|in time for|no later than|not later than|at the latest by|at the latest at|at|during|upon) /i;

export const priorToAnEvent: Phrase = {
  name: "prior-to-an-event",
  find: (place) => {
    if (!place.context.asks) return [];
    return [BEFORE, AT, UPON, AHEAD].flatMap((pattern) =>
      [...place.text.matchAll(pattern)].flatMap((match) => recognise(place, match, pattern !== UPON) ?? []),
    );
  },
};

/** "No later than the Summit" ends with it, "prior to the Summit" the day before it. */
function senseOf(preposition: string): "before" | "at" | "until" {
  if (/^(?:at|during|upon)$/i.test(preposition)) return "at";
  return /^(?:no|not|at the latest)\b/i.test(preposition) ? "until" : "before";
}

function recognise(place: Place, match: RegExpExecArray, dated: boolean): Recognised | null {
  const words = match[0].replace(/(?: (?:of|on|to|for|in|against|the|and|its))+$/, "");
  if (tenseBefore(place.text, match.index, true) === "past") return null;
  const end = match.index + words.length;
  const time = place.times.find(({ span }) => span[0] >= end);
  const held =
    dated && time && HELD.test(place.text.slice(end, Math.min(end + 120, time.span[0]))) ? time : null;
  const span: Span = [match.index, held?.span[1] ?? end];
  if (held && place.context.adopted && held.by < place.context.adopted) return { span, deadlines: [] };
  const printed = place.printed.slice(match.index, end);
  const preposition = PREPOSITION.exec(printed)?.[1] ?? "";
  const name = printed.slice(preposition.length).trimStart();
  const day = held
    ? [
        {
          rule: "period" as const,
          values: { words: place.printed.slice(...held.span), from: held.from, by: held.by },
        },
      ]
    : [];
  const values = { name, key: eventKeyOfName(name), sense: senseOf(preposition) };
  const reasons = [{ rule: "event" as const, values }, ...day];
  return {
    span,
    deadlines: [deadlineAt(place, span, { event: name, from: null, by: held?.by ?? null, reasons })],
  };
}
