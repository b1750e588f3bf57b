// at its seventy-sixth session, [after the general debate]    from the day after the debate of that session; only restrains
// not: "in the margins of the general debate"                  no "after"
import { addDays } from "../../calendar/day";
import { generalDebate } from "../../calendar/general-debate";
import type { Reason } from "../../calendar/reason";
import type { Span } from "../../resolution/span";
import { deadlineAt, type Phrase, type Place, type Recognised } from "./place";

const PATTERN =
  /\b(?:immediately |directly |shortly )?(?:after|following) (?:the (?:conclusion|end|closure|close) of )?the general debate\b/gi;

export const afterTheGeneralDebate: Phrase = {
  name: "after-the-general-debate",
  find: (place, found) => {
    const session = found
      .flatMap((one) => one.deadlines)
      .find((deadline) => deadline.session?.organ === "General Assembly")?.session;
    if (!session) return [];
    return [...place.text.matchAll(PATTERN)].map((match) => recognise(place, match, session.number));
  },
};

function recognise(place: Place, match: RegExpExecArray, number: number): Recognised {
  const span: Span = [match.index, match.index + match[0].length];
  const debate = generalDebate(number);
  const reason: Reason = debate
    ? { rule: "general-debate", values: { ...debate } }
    : { rule: "general-debate-unknown", values: { number } };
  const from = debate && addDays(debate.closes, 1);
  return { span, deadlines: [deadlineAt(place, span, { from, reasons: [reason] })] };
}
