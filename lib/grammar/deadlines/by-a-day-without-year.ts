// with the next report due [by 31 August]          the first such day after the adoption
// not: "by 31 August 2023"                         has its year
// not: "by 31 August of each year"                 a recurrence
// not: "by 1 May and 15 June 2023"                 has its year further on
import { type Day, makeDay, parseDay, parseMonth, yearOf } from "../../calendar/day";
import type { Span } from "../../resolution/span";
import { deadlineAt, type Phrase, type Place, type Recognised } from "./place";

const MONTH = "(January|February|March|April|May|June|July|August|September|October|November|December)";
const PATTERN = new RegExp(
  `\\b(?:by|no later than|not later than|on or before) (?:the )?(\\d{1,2})(?:st|nd|rd|th)? ${MONTH}\\b(?!,? \\d{4}|,? (?:and|to|or) \\d{1,2} [A-Z][a-z]+ \\d{4})`,
  "g",
);
const YEARLY = /^,?(?: of)? (?:each|every|any|the (?:following|same|previous)) year|^,? annually/;

export const byADayWithoutYear: Phrase = {
  name: "by-a-day-without-year",
  find: (place) =>
    place.context.asks
      ? [...place.text.matchAll(PATTERN)].flatMap((match) => recognise(place, match) ?? [])
      : [],
};

function recognise(place: Place, match: RegExpExecArray): Recognised | null {
  const { adopted } = place.context;
  const [words, date = "", month = ""] = match;
  const span: Span = [match.index, match.index + words.length];
  if (YEARLY.test(place.text.slice(span[1], span[1] + 32)) || !adopted) return null;
  const by = firstAfter(adopted, Number(date), parseMonth(month) ?? 0);
  if (!by) return null;
  const said = {
    by,
    reasons: [{ rule: "day" as const, values: { words: place.printed.slice(...span), by } }],
  };
  return { span, deadlines: [deadlineAt(place, span, said)] };
}

/** The day and month in the year of another day, or in the next where they lie behind it; null: no day of the calendar. */
function firstAfter(day: Day, date: number, month: number): Day | null {
  for (const year of [yearOf(day), yearOf(day) + 1]) {
    const valid = parseDay(`${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`);
    if (valid && valid > day) return makeDay(year, month, date);
  }
  return null;
}
