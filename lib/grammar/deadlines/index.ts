import type { Deadline } from "../provision";
import { smooth } from "../words/smooth";
import type { DeadlineContext } from "./context";
import { findOrgans } from "./organs-named";
import { PHRASES } from "./phrases";
import type { Place, Recognised } from "./place";
import { findTimes } from "./times";

export { bodyNamedAsPrinted, type DeadlineContext } from "./context";

/**
 * The times by which, at which or how often what a provision asks is to be done, in the order of the text. Goes in: the text
 * of one provision, and what its words are resolved against. Comes out: deadlines with spans into that text; two sessions
 * named together ("at its seventy-eighth and eightieth sessions") are two deadlines at one span. The time of a past event is
 * none. Where the calendar does not know a session, `from` and `by` are null and the reason says so.
 * @example
 * findDeadlines("to report at its seventy-sixth session", { adopted: "2019-12-18", organ: "General Assembly", session: 74, bodyNamed: bodyNamedAsPrinted, asks: true }).map((one) => [one.text, one.by]) // => [["at its seventy-sixth session", "2022-09-12"]]
 * @example
 * findDeadlines("to act within existing resources", { adopted: "2019-12-18", organ: "General Assembly", session: 74, bodyNamed: bodyNamedAsPrinted, asks: true }) // => []
 */
export function findDeadlines(text: string, context: DeadlineContext): readonly Deadline[] {
  const smoothed = smooth(text);
  const place: Place = {
    printed: text,
    text: smoothed,
    context,
    organs: findOrgans(smoothed, context.bodyNamed),
    times: findTimes(smoothed),
  };
  const taken = new Uint8Array(text.length);
  const found: Recognised[] = [];
  for (const phrase of PHRASES) {
    for (const one of phrase.find(place, found)) {
      if (taken.subarray(...one.span).includes(1)) continue;
      taken.fill(1, ...one.span);
      found.push(one);
    }
  }
  return found.flatMap((one) => one.deadlines).sort((a, b) => a.span[0] - b.span[0]);
}
