// decides to include in the agenda of its eightieth session…, and requests a report [at that session]     the session named before
// not: "at that session" where no session was named before
import type { Phrase, Place, Recognised } from "./place";
import { sessionDeadline } from "./session-deadline";

const PATTERN = /\b(?:at|during|in|before|prior to) (?:that|the same|the said) session\b/gi;

export const atThatSession: Phrase = {
  name: "at-that-session",
  find: (place, found) =>
    [...place.text.matchAll(PATTERN)].flatMap((match) => recognise(place, match, found) ?? []),
};

function recognise(place: Place, match: RegExpExecArray, found: readonly Recognised[]): Recognised | null {
  const here = found
    .filter((one) => one.span[1] <= match.index)
    .flatMap((one) => one.deadlines)
    .findLast((deadline) => deadline.session !== null)?.session;
  const span = [match.index, match.index + match[0].length] as const;
  // The same session twice in one provision is one time.
  if (here) return { span, deadlines: [] };
  const session = place.context.sessionBefore;
  if (!session) return null;
  const sense = /^(?:before|prior)/i.test(match[0]) ? "before" : "within";
  const deadline = sessionDeadline(place, span, sense, session, null);
  return { span, deadlines: deadline ? [deadline] : [] };
}
