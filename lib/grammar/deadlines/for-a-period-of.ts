// [for a period of one year]                                  its last day, counted from the adoption
// [for a further period of six months, until 31 January 2023]  the day that is said
// [for a period of three years starting on 1 January 2025]     its last day, counted from that day
// [for an additional twelve months]
// not: "to convene the Conference for a period of five days"     how long a meeting lasts
// not: "a 15-year period", "for 60 years"                      no period that is set here
import { addDays, type Day } from "../../calendar/day";
import type { Reason } from "../../calendar/reason";
import type { Span } from "../../resolution/span";
import { dayAfter, LENGTH } from "./durations-named";
import { deadlineAt, type Phrase, type Place, type Recognised } from "./place";
import type { NamedTime } from "./times";

const KIND =
  "(?:(?:further|additional|initial|final|new|renewable|fixed|maximum|second|total|consecutive|single|provisional|full) )";
const PATTERN = new RegExp(
  `\\bfor (?:(?:a|an|the|another) )?${KIND}{0,2}(?:(?:period|term|duration)s? of (?:up to |at least |no more than |not more than |no longer than |not exceeding )?${LENGTH}|${LENGTH}(?:-long)? (?:period|term)|(?<=(?:further|additional|another) )${LENGTH})`,
  "gi",
);
/** A plain "for three years" is a period that is set only where a mandate is. */
const OF_A_MANDATE = new RegExp(
  `\\b(?:extend|renew|prolong|re-establish|establish|authoriz|appoint|mandate|continue)\\w*\\b[^;:.]{0,120}? (for ${LENGTH})\\b`,
  "gi",
);
/** So many days or weeks are how long a meeting lasts, and set it no time. */
const OF_A_MEETING =
  /\b(?:conven\w*|hold|held|meet|meets|sessions?|meetings?|conference|workshops?|hearings?|consultations)\b[^;:.]*$/i;
const UNTIL =
  /^,? (?:i\.e\. |that is,? )?(?:and )?(?:until|ending(?: on| in)?|expiring on|through|to|up to)(?: the)? $/i;
const STARTING =
  /^,? (?:starting|beginning|commencing|effective|with effect|counting|as)?(?: from| on| in| as of| as from)?(?: the)? $/i;
const FROM_EVENT =
  /^ (?:from|after|following|starting from|beginning with|commencing with) ((?:the|its|their) (?!adoption|date of (?:the )?adoption|present resolution|date of the present)[^,;:.()]{1,120}?)(?=[,;:.()]|$| and )/i;

export const forAPeriodOf: Phrase = {
  name: "for-a-period-of",
  find: (place) => {
    if (!place.context.asks) return [];
    return [
      ...[...place.text.matchAll(PATTERN)].map((match) =>
        recognise(place, match.index, match[0], match.slice(1)),
      ),
      ...[...place.text.matchAll(OF_A_MANDATE)].map((match) => {
        const words = match[1] ?? "";
        return recognise(place, match.index + match[0].length - words.length, words, match.slice(2));
      }),
    ];
  },
};

function recognise(
  place: Place,
  start: number,
  words: string,
  groups: readonly (string | undefined)[],
): Recognised {
  const [number = "", unit = ""] = groups.filter((group) => group !== undefined);
  if (
    /^(?:day|week|working day)/i.test(unit) &&
    OF_A_MEETING.test(place.text.slice(Math.max(0, start - 200), start))
  )
    return { span: [start, start + words.length], deadlines: [] };
  const end = start + words.length;
  const time = place.times.find(({ span }) => span[0] >= end);
  const gap = time ? place.text.slice(end, Math.min(time.span[0], end + 60)) : "";
  if (time && UNTIL.test(gap)) return until(place, [start, time.span[1]], time);
  const anchor = time && gap.trim() !== "" && STARTING.test(gap) ? time : null;
  const event = FROM_EVENT.exec(place.text.slice(end, end + 160));
  if (!anchor && event) return fromEvent(place, [start, end + event[0].length], event[1] ?? "");
  const first = anchor?.from ?? place.context.adopted;
  return lasting(place, [start, anchor?.span[1] ?? end], first, anchor !== null, number, unit);
}

function until(place: Place, span: Span, { by }: NamedTime): Recognised {
  const words = place.printed.slice(...span);
  return {
    span,
    deadlines: [deadlineAt(place, span, { by, reasons: [{ rule: "day", values: { words, by } }] })],
  };
}

function fromEvent(place: Place, span: Span, event: string): Recognised {
  const reason: Reason = {
    rule: "relative-unknown",
    values: { words: place.printed.slice(...span), anchor: event },
  };
  return { span, deadlines: [deadlineAt(place, span, { event, reasons: [reason] })] };
}

/** The first day belongs to the period, so one year from 1 January 2025 ends on 31 December 2025. */
function lasting(
  place: Place,
  span: Span,
  first: Day | null,
  named: boolean,
  number: string,
  unit: string,
): Recognised {
  const words = place.printed.slice(...span);
  const next = first && dayAfter(first, number, unit, 1);
  if (!first || !next) {
    const values = { words, anchor: "the adoption" };
    return {
      span,
      deadlines: [deadlineAt(place, span, { event: words, reasons: [{ rule: "relative-unknown", values }] })],
    };
  }
  const by = addDays(next, -1);
  const anchor = named ? "its start" : "the adoption";
  const reasons: Reason[] = [{ rule: "relative", values: { words, anchor, anchorDay: first, by } }];
  return { span, deadlines: [deadlineAt(place, span, { from: named ? first : null, by, reasons })] };
}
