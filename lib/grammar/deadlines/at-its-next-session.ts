// [at its next session]               the first session that opens after the adoption
// [at its current session]            the session in which the adoption falls
// not: "the next session of the Committee shall open on…"   no preposition
import { nextSession, type SessionReference, sessionOf } from "../../calendar/session";
import type { Span } from "../../resolution/span";
import { organAfter } from "./organ-of-session";
import { deadlineAt, type Phrase, type Place, type Recognised } from "./place";
import { sessionDeadline } from "./session-deadline";

const PATTERN =
  /\b(at|by|before|during|no later than|not later than|until|in) (?:its|the|their) (?:very )?(next|forthcoming|upcoming|following|current|present|ongoing) (?:regular |annual |substantive |plenary |main )?session\b/gi;

export const atItsNextSession: Phrase = {
  name: "at-its-next-session",
  find: (place) => [...place.text.matchAll(PATTERN)].map((match) => recognise(place, match)),
};

function recognise(place: Place, match: RegExpExecArray): Recognised {
  const end = match.index + match[0].length;
  const after = organAfter(place, end);
  const span: Span = [match.index, after?.span[1] ?? end];
  const before = place.organs.findLast((mention) => mention.span[1] <= match.index);
  const organ = after?.organ ?? before?.organ ?? place.context.reportTo?.at(-1) ?? place.context.organ;
  const session = organ === null ? null : sessionMeant(place, organ, match[2] ?? "");
  const sense = /^(?:at|during|in|until)$/i.test(match[1] ?? "") ? "within" : "by";
  if (session) return { span, deadlines: [sessionDeadline(place, span, sense, session, null) ?? []].flat() };
  const name = place.printed.slice(...span);
  const event = deadlineAt(place, span, { event: name, reasons: [{ rule: "event", values: { name } }] });
  return { span, deadlines: place.context.asks ? [event] : [] };
}

function sessionMeant({ context }: Place, organ: string, which: string): SessionReference | null {
  const isCurrent = /current|present|ongoing/i.test(which);
  const days = context.adopted && (isCurrent ? sessionOf : nextSession)(organ, context.adopted);
  if (days) return { organ, number: days.number };
  if (organ !== context.organ || context.session === null) return null;
  return { organ, number: context.session + (isCurrent ? 0 : 1) };
}
