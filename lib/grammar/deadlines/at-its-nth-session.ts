// [at its seventy-eighth session]                                    A/RES/76/186, para. 28
// [at its 78th and 79th sessions]                                    two deadlines
// [before the sixty-second session of the Human Rights Council]
// [in the provisional agenda of its seventy-ninth session]
// [during its twenty-fifth session in 2023]                          one deadline: the session, narrowed to the year
// not: "on the work of its fifty-eighth session"                     no preposition of time
// not: "at its tenth special session"                                special sessions are counted apart
// not: "reiterated its decision at its ninth session, held in…"      past
import type { Reason } from "../../calendar/reason";
import type { Window } from "../../calendar/window";
import type { Span } from "../../resolution/span";
import type { Deadline } from "../provision";
import { organAfter, organsOfSessions } from "./organ-of-session";
import { isPast, tenseBefore } from "./past";
import { deadlineAt, type Phrase, type Place, type Recognised } from "./place";
import { type Preposition, prepositionBefore, type Sense } from "./prepositions";
import { sessionDeadline } from "./session-deadline";
import { findSessions, type NamedSessions } from "./sessions-named";
import type { NamedTime } from "./times";

/** Words between the preposition and the session that leave it a time. The first group is what the deadline begins with. */
const LEADS: readonly (readonly [Sense, RegExp])[] = [
  [
    "within",
    /\b((?:in|on|for inclusion in|to) the (?:provisional |draft |preliminary )?(?:agendas?|programmes? of work)(?: of| for) )$/i,
  ],
  [
    "by",
    /\b((?:by|before|prior to|no later than|not later than|until) (?:the )?(?:opening|beginning|start|commencement) of )$/i,
  ],
  [
    "within",
    /\b((?:(?:no|not) later than )?(?:at|during|in|on|until|by|before|no later than) (?:the )?(?:(?:high-level|general|main|first|second|third|resumed|humanitarian affairs|coordination|management|opening|closing|final|interactive|plenary|ministerial|operational activities for development|integration) ){0,2}(?:parts?|segment|margins|sidelines|beginning|opening|start|course|end|close|conclusion|week|debate|meetings?) of )$/i,
  ],
];
/** "Submit to its seventy-ninth session"; not "with regard to its", "relating to its". */
/** "Prepare a report for the seventy-ninth session"; not "arrangements for the session", "the agenda for its session". */
const MADE_FOR =
  /\b(?:report|update|briefing|proposals?|recommendations?|compilation|summary|study|document|draft resolution)\b(?![^;:]*\b(?:arrangements?|preparations?|organization|support|necessary|themes?|agenda|services?|items?|topics?)\b[^,;:]{0,40} for $)[^;:]{0,200} for $/i;
const CALLS_THEM_MEETINGS = /\b(?:Parties|Subsidiary Body)\b/;
const GIVEN_TO =
  /\b(?:submit|report|present|transmit|convey|provide|forward|looks? forward|made available)\b[^,;:.]{0,72} to $/i;
/** Between a session and the time that narrows it: ", to be held in Vienna in". */
const HELD_IN =
  /^ \($|^(?: of the [A-Z][\w ’'-]{0,120}?)?,?(?: (?:which is |scheduled |planned )?(?:to be |scheduled to be )?(?:held|convened|take place|for))?(?: (?:at|in) [A-Z][\w’'.-]{0,40}(?:,? [A-Z][\w’'.-]{0,40}){0,3},?)? (?:in|on|from)(?: the)? $/;

export const atItsNthSession: Phrase = {
  name: "at-its-nth-session",
  find: (place) => findSessions(place.text).flatMap((named) => recognise(place, named) ?? []),
};

function recognise(place: Place, named: NamedSessions): Recognised | null {
  const lead = leadBefore(place, named);
  if (!lead) return null;
  const organs = organsOfSessions(place, named);
  if (named.meeting && !organs.every((organ) => organ !== null && CALLS_THEM_MEETINGS.test(organ)))
    return null;
  const time = narrowerTime(place, named);
  const end =
    (time && closed(place, time.span[1])) ?? organAfter(place, named.span[1])?.span[1] ?? named.span[1];
  const span: Span = [lead.start, end];
  const deadlines = named.numbers.flatMap((number, index) => {
    const organ = organs[index] ?? null;
    if (organ === null || named.resumed) return nameless(place, span, time);
    return sessionDeadline(place, span, lead.sense, { organ, number }, time && windowOf(place, time)) ?? [];
  });
  return { span, deadlines };
}

function leadBefore({ text, context }: Place, named: NamedSessions): Preposition | null {
  const [offset] = named.span;
  const before = text.slice(Math.max(0, offset - 96), offset);
  for (const [sense, pattern] of LEADS) {
    const words = pattern.exec(before)?.[1];
    if (words) return { sense, start: offset - words.length };
  }
  const preposition = prepositionBefore(text, offset);
  if (!preposition && context.asks && GIVEN_TO.test(before)) return { sense: "within", start: offset - 3 };
  const words = preposition && text.slice(preposition.start, offset).toLowerCase();
  if (words === "for " && context.asks && MADE_FOR.test(text.slice(Math.max(0, offset - 240), offset)))
    return { sense: "within", start: offset - 4 };
  // "report on its session", "arrangements for its session", "from its first session" name a session and set no time.
  return words && /^(?:on|for|from|over) $/.test(words) ? null : withinUntil(preposition, words);
}

/** "Deferred until its seventy-ninth session", "no later than at its seventy-ninth session": at it, not before it. */
function withinUntil(preposition: Preposition | null, words: string | null): Preposition | null {
  return preposition && words && /^(?:until|up to|through|from|starting|beginning|.* at )/.test(words)
    ? { ...preposition, sense: "within" }
    : preposition;
}

function narrowerTime(place: Place, named: NamedSessions): NamedTime | null {
  const time = place.times.find(({ span }) => span[0] >= named.span[1]);
  return time && HELD_IN.test(place.text.slice(named.span[1], time.span[0]).slice(0, 240)) ? time : null;
}

/** The end of a time with the bracket that closes on it: "at its thirtieth session (2025)". */
function closed({ text }: Place, end: number): number {
  return text.charAt(end) === ")" ? end + 1 : end;
}

function windowOf(place: Place, { span, from, by }: NamedTime): Window {
  const words = place.printed.slice(...span);
  return { from, by, reasons: [{ rule: "period", values: { words, from, by } }] };
}

/** A session of which no organ is known is an event, without a day unless one is said with it. */
function nameless(place: Place, span: Span, time: NamedTime | null): readonly Deadline[] {
  const { text, context, printed } = place;
  const days = { from: time?.from ?? null, by: time?.by ?? null };
  if (isPast(days, tenseBefore(text, span[0], context.asks), context)) return [];
  const name = printed.slice(...span);
  const reasons: Reason[] = [
    { rule: "event", values: { name } },
    ...(time ? windowOf(place, time).reasons : []),
  ];
  return [deadlineAt(place, span, { event: name, ...days, reasons })];
}
