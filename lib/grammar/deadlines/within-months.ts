// [within six months of the adoption of the present resolution]   counted from the adoption
// [within 90 days]  [over the next five years]                     the same, where nothing else is named
// [within 30 days of the notification]                             an event that the document does not date
// [three months after the adoption of the present resolution]
// [six months and eleven months after the adoption]                two deadlines
// [in 90 days], at the end of what is asked
// [no later than six weeks before the opening of the session]
// not: "within existing resources"                                 no length of time
import type { Day } from "../../calendar/day";
import type { Reason } from "../../calendar/reason";
import type { Span } from "../../resolution/span";
import { dayAfter, LENGTH } from "./durations-named";
import { tenseBefore } from "./past";
import { deadlineAt, type Phrase, type Place, type Recognised } from "./place";

const BARE = `(?:within|in|over|during) (?:a (?:maximum )?period of |a maximum of |at most |approximately |no more than )?(?:the )?(next |coming |first |following |subsequent |ensuing )?${LENGTH}(?:['’]? (?:time|period))?`;
const WITHIN = new RegExp(`\\b${BARE}`, "gi");
const AFTER = new RegExp(
  `\\b(?:(?:no|not) later than |at the latest |at least |not less than |no less than |by |until |not more than |no more than )?${LENGTH}(?:,? and (?:again )?${LENGTH})? (after|following|from|before|prior to|in advance of|ahead of|preceding) `,
  "gi",
);
/** "In 90 days" looks ahead where it ends what is asked; "an increase in five years" does not. */
const ENDS_IT = /^(?:$|[,;.:]| (?:and|or|to|on|of the adoption|after|from)\b)/;
const IN = /^in (?:\d+|[a-z-]+(?: \(\d+\))?) (?:days?|weeks?|months?|year)$/i;
/** What happened long before: "the incidents that took place within 30 days". */
const WAS = /\b(?:was|were|had|held|took place|received|occurred)\b[^,;]{0,60}$/i;
/** What a length is counted from: the adoption, or the words up to the end of their clause. */
const ANCHOR = /^ (?:of|from|after|following|as of|counting from|starting from) /;
const ADOPTION =
  /^(?:(?:the )?date of )?(?:(?:the |its )?adoption(?: of (?:the present|this|the) (?:resolution|decision))?|(?:the present|this) (?:resolution|decision)|today|now)(?![\w])/;
const CLAUSE = /^[^,;:.()]{1,160}?(?=[,;:.()]|$| (?:and|in order|so|with a view|to [a-z]+ ) )/;

export const withinMonths: Phrase = {
  name: "within-months",
  find: (place) => [
    ...[...place.text.matchAll(WITHIN)].flatMap((match) => within(place, match) ?? []),
    ...[...place.text.matchAll(AFTER)].flatMap((match) => after(place, match) ?? []),
  ],
};

function within(place: Place, match: RegExpExecArray): Recognised | null {
  const [words, which, number = "", unit = ""] = match;
  // "in five years" alone looks back as often as ahead; "in the next five years" does not.
  const isIn = IN.test(words) && ENDS_IT.test(place.text.slice(match.index + words.length));
  if (!which && !/^within/i.test(words) && !isIn) return null;
  const end = match.index + words.length;
  const anchor = ANCHOR.exec(place.text.slice(end, end + 24));
  return counted(place, [match.index, end], anchor ? end + anchor[0].length : null, number, unit, 1);
}

function after(place: Place, match: RegExpExecArray): Recognised | null {
  const [words, number = "", unit = "", second, secondUnit, preposition = ""] = match;
  // "for 10 working days from 20 February" is a length and where it begins, not a time counted from there.
  if (/^\d/.test(place.text.charAt(match.index + words.length))) return null;
  const direction = /^(?:after|following|from)$/i.test(preposition) ? 1 : -1;
  const end = match.index + words.length;
  const first = counted(place, [match.index, end], end, number, unit, direction);
  const other =
    second && secondUnit && counted(place, [match.index, end], end, second, secondUnit, direction);
  return first && other ? { ...first, deadlines: [...first.deadlines, ...other.deadlines] } : first;
}

/** `anchorAt`: where the words begin that say what it is counted from; null where nothing says so. */
function counted(
  place: Place,
  [start, end]: Span,
  anchorAt: number | null,
  number: string,
  unit: string,
  direction: 1 | -1,
): Recognised | null {
  const { text, printed, context } = place;
  const rest = anchorAt === null ? "" : text.slice(anchorAt, anchorAt + 200);
  const adoption = anchorAt === null ? "" : ADOPTION.exec(rest)?.[0];
  const anchor = adoption ?? CLAUSE.exec(rest)?.[0].trimEnd() ?? "";
  const span: Span = [start, anchorAt === null || !anchor ? end : anchorAt + anchor.length];
  if (!context.asks || isPast(text, start)) return { span, deadlines: [] };
  const words = printed.slice(...span);
  const counts = adoption !== undefined && direction === 1;
  const by = counts && context.adopted ? dayAfter(context.adopted, number, unit, 1) : null;
  const event = by ? null : (counts ? "" : printed.slice(anchorAt ?? end, span[1]).trim()) || words;
  return {
    span,
    deadlines: [deadlineAt(place, span, { by, event, reasons: [reason(words, event, by, context.adopted)] })],
  };
}

/** A length that is asked for looks ahead, also after "on the outcome of these consultations". */
function isPast(text: string, start: number): boolean {
  if (/^within/i.test(text.slice(start, start + 6)))
    return WAS.test(text.slice(Math.max(0, start - 100), start));
  return tenseBefore(text, start, true) === "past";
}

function reason(words: string, event: string | null, by: Day | null, adopted: Day | null): Reason {
  if (by && adopted)
    return { rule: "relative", values: { words, anchor: "the adoption", anchorDay: adopted, by } };
  return { rule: "relative-unknown", values: { words, anchor: event ?? "the adoption" } };
}
