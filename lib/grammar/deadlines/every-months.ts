// [every 90 days]  [every two years]  [every other year]  [every five years thereafter]  [each year]  [twice a year]
// [every two sessions]  [at each of its sessions]      as many sessions as the organ holds in a year
// [at its successive sessions]  [before the end of each January]
// not: "every effort", "each other"                    no unit of time
// not: "to designate a day of each year"               which day, not how often
import { findOrganCalendar } from "../../calendar/session";
import type { Span } from "../../resolution/span";
import { durationOf } from "./durations-named";
import { CARDINAL, ORDINAL, parseNumber } from "./numbers";
import { organAfter } from "./organ-of-session";
import { tenseBefore } from "./past";
import type { Phrase, Place, Recognised } from "./place";
import { recurrenceDeadline } from "./recurrence-deadline";

const FREQUENCY = "(once|twice|two times|three times|four times|at least once|at least twice) ";
const AT_LEAST = "(?:at least |no less than |not less than |a minimum of )?";
const EVERY = new RegExp(
  `\\b${AT_LEAST}(?:${FREQUENCY})?every (?:(other|alternate|${ORDINAL}|${CARDINAL}) )?(day|week|month|quarter|year|biennium|regular session|session)s?\\b(?: thereafter)?`,
  "gi",
);
const EACH = new RegExp(
  `\\b${AT_LEAST}(?:${FREQUENCY}(?:a|an|per|each|during the|in a) (week|month|quarter|year|session)|each (week|month|quarter|year|biennium|quadrennium|quinquennium)|(twice|once) (yearly|annually)|(?:in|on|at) alternate (year|session)s)\\b`,
  "gi",
);
const EACH_SESSION =
  /\b(?:(?:at|in|during|to|before|ahead of|prior to|in advance of) (?:each|every)(?: one)?(?: of (?:its|the|their))?(?: (?:regular|subsequent|annual|substantive|future|ordinary|plenary))? sessions?|(?:at|to|during) (?:(?:its|the|their) )?(?:annual|successive|subsequent|future) sessions)\b/gi;
/** "Before the end of each January". */
const EACH_MONTH =
  /\b(?:by|before|at|in|no later than) (?:the (?:end|beginning|middle) of )?(?:each|every) (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g;

export const everyMonths: Phrase = {
  name: "every-months",
  find: (place) => [
    ...[...place.text.matchAll(EVERY)].flatMap((match) => every(place, match) ?? []),
    ...[...place.text.matchAll(EACH)].flatMap((match) => each(place, match) ?? []),
    ...[...place.text.matchAll(EACH_MONTH)].flatMap(
      (match) => recognise(place, match, "once", 1, "year") ?? [],
    ),
    ...[...place.text.matchAll(EACH_SESSION)].flatMap(
      (match) => recognise(place, match, "once", 1, "session") ?? [],
    ),
  ],
};

function every(place: Place, match: RegExpExecArray): Recognised | null {
  const [, frequency = "once", nth = "", unit = ""] = match;
  // "every day" is how often one lives, not how often one reports; "every seven days" is a period.
  if (!nth && unit === "day") return null;
  const count = nth === "" ? 1 : /^(?:other|alternate)$/i.test(nth) ? 2 : parseNumber(nth);
  return count ? recognise(place, match, frequency, count, unit) : null;
}

function each(place: Place, match: RegExpExecArray): Recognised | null {
  const [, frequency, perUnit, eachUnit, adverb, , alternate] = match;
  const unit = perUnit ?? eachUnit ?? alternate ?? "year";
  if (/\b(?:a|one|the) day of $/i.test(place.text.slice(Math.max(0, match.index - 16), match.index)))
    return null;
  return recognise(place, match, frequency ?? adverb ?? "once", alternate ? 2 : 1, unit);
}

function recognise(
  place: Place,
  match: RegExpExecArray,
  frequency: string,
  count: number,
  unit: string,
): Recognised | null {
  if (!isOfTheAct(place, match.index)) return null;
  const span: Span = [match.index, match.index + match[0].length];
  const duration = durationIn(place, span, count, unit.toLowerCase(), timesOf(frequency));
  return duration === null ? null : recurrenceDeadline(place, span, duration, /session$/i.test(unit));
}

const OF_AN_ACT =
  /\b(?:shall|will|observ\w*|held|conven\w*|meets?|publi\w*|reports?|review\w*|to (?!(?:the|an?|its|their|all|or)\b)[a-z]+)\b/i;

/**
 * A declaration tells much that happens "every year" to somebody; only what is to be done, held or observed so is the act's own.
 * @example
 * isOfTheAct({ text: "persons who go missing each year", context: { asks: false } }, 23) // => false
 */
export function isOfTheAct({ text, context }: Place, offset: number): boolean {
  const clause = text.slice(Math.max(0, offset - 80), offset);
  if (/\b(?:who|dollars|per cent|missing|killed|die|deaths|lives)\b[^,;]{0,40}$/i.test(clause)) return false;
  if (context.asks) return tenseBefore(text, offset, true) !== "past";
  return OF_AN_ACT.test(clause);
}

function timesOf(frequency: string): number {
  const word = frequency.toLowerCase().replace("at least ", "");
  return word === "once" ? 1 : word === "twice" ? 2 : (parseNumber(word.split(" ")[0] ?? "") ?? 1);
}

const MONTHS = new Map([
  ["quarter", 3],
  ["year", 12],
  ["biennium", 24],
  ["quadrennium", 48],
  ["quinquennium", 60],
  ["month", 1],
]);

function durationIn(place: Place, span: Span, count: number, unit: string, times: number): string | null {
  if (unit.endsWith("session")) return sessions(place, span, count);
  const months = MONTHS.get(unit);
  if (times === 1 && !months) return durationOf(String(count), unit);
  return months && Number.isInteger((months * count) / times)
    ? monthsOrYears((months * count) / times)
    : null;
}

function monthsOrYears(months: number): string {
  return months % 12 === 0 ? `P${months / 12}Y` : `P${months}M`;
}

/** So many sessions of the organ named right after them, else of the one named last, else of the adopting one; how long that is, its calendar knows. */
function sessions(place: Place, [from, to]: Span, count: number): string {
  const after = organAfter(place, to)?.organ;
  const before = place.organs.findLast((mention) => mention.span[1] <= from)?.organ;
  const organ = [after, before, place.context.organ]
    .map((name) => (name ? findOrganCalendar(name) : null))
    .find((calendar) => calendar !== null);
  const months = organ?.sessionsAYear ? (12 * count) / organ.sessionsAYear : 0;
  return Number.isInteger(months) && months > 0 ? monthsOrYears(months) : "irregular";
}
