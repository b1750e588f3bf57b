// [on 5 May 2023]  [no later than December 2021]  [by mid-2024]  [before 1 May 2022]  [prior to 2025]  [in 2020]
// [for the years 2023 and 2024]  [from 23 to 27 September 2025]  [through to 2025]
// [with effect from 1 January 2026]   only restrains: `from` without `by`
// [in the 2023 high-level political forum]     an event that is named by its year
// not: "resolution 64/293 of 30 July 2010"     no preposition of time
// not: "held in London on 2 May 2018"          past
// not: "Ending Hunger by 2030, adopted on"     the name of a document
// not: "the programme budget for 2024", "the strategic plan for the period 2024-2027"   names
import { addDays, type Day, yearOf } from "../../calendar/day";
import type { Reason } from "../../calendar/reason";
import type { Span } from "../../resolution/span";
import type { Deadline } from "../provision";
import { isPast, tenseBefore } from "./past";
import { deadlineAt, type Phrase, type Place, type Recognised } from "./place";
import { type Preposition, prepositionBefore } from "./prepositions";
import type { NamedTime } from "./times";

/** What bears a period in its name: "the medium-term plan for the period 2024-2027" sets no time. */
const NAMED_BY_A_PERIOD =
  /\b(?:plans?|budgets?|strateg(?:y|ies)|frameworks?|programmes?|outlines?|decades?|cycles?|estimates|appropriations?|accounts?|assessments?|initiatives?|workplans?|agendas?|compact|resources|requirements|reports?|scales?|theme)(?: of (?:the )?[A-Z][\w ’'-]{0,60})? $/i;
const EVENT_OF_A_YEAR =
  /^(?: [\w’'-]+){0,6}? (?:forum|conference|summit|congress|segment|meeting|review|dialogue|session|assembly|event|games)\b(?: (?:on|of|for) [a-z ]{3,40}(?= (?:and|to|in)\b|[,;.]|$))?/i;
const SET_FOR = /\b(?:scheduled|planned|foreseen|envisaged|set|due) $/i;

export const atATime: Phrase = {
  name: "at-a-time",
  find: (place) => {
    // A name that takes its year with it ends later than the year.
    const found: Recognised[] = [];
    let before: { readonly time: NamedTime; readonly preposition: Preposition } | null = null;
    for (const time of place.times) {
      const preposition: Preposition | null = prepositionOf(place, time) ?? inherited(place, time, before);
      before = preposition && { time, preposition };
      if (preposition) found.push(recognise(place, time, preposition));
    }
    return found;
  },
};

/** In "in 2024 and 2026" the second year has the preposition of the first. */
function inherited(
  { text }: Place,
  time: NamedTime,
  before: { readonly time: NamedTime; readonly preposition: Preposition } | null,
): Preposition | null {
  const joined = before && /^(?:,| and|, and| or) $/.test(text.slice(before.time.span[1], time.span[0]));
  return joined ? { sense: before.preposition.sense, start: time.span[0] } : null;
}

function prepositionOf({ text }: Place, time: NamedTime): Preposition | null {
  const [offset] = time.span;
  const between = time.range && / between $/.test(text.slice(offset - 9, offset));
  if (between) return { sense: "within", start: offset - 8 };
  const preposition = prepositionBefore(text, offset);
  if (!preposition) return null;
  const words = text.slice(preposition.start, offset).toLowerCase();
  if (time.range && words.startsWith("from ")) return { ...preposition, sense: "within" };
  // "Towards 2030" is a direction, "towards the end of 2023" a time.
  if (words.startsWith("towards ") && !/\b(?:end|middle|close) of /.test(text.slice(offset, time.span[1])))
    return null;
  if (words.startsWith("for ")) return isNamedFor(text, time, preposition) ? null : preposition;
  return /^(?:over|at) /.test(words) && time.day ? null : preposition;
}

/** "for" gives a time only to a range that names nothing, and to a meeting that is "scheduled for" it. */
function isNamedFor(text: string, time: NamedTime, { start }: Preposition): boolean {
  const before = text.slice(Math.max(0, start - 96), start);
  if (SET_FOR.test(before)) return false;
  return !time.range || NAMED_BY_A_PERIOD.test(before);
}

function recognise(place: Place, time: NamedTime, { sense, start }: Preposition): Recognised {
  const event = eventOfTheYear(place, time, start);
  // "Recommendations from the 2018 review" come from an event and begin with no time.
  const isSource = event !== null && (sense === "from" || sense === "after");
  if (event === "name" || isSource || isForeseen(place, start) || isOfATitle(place, time))
    return { span: [start, time.span[1]], deadlines: [] };
  const span: Span = [start, time.span[1] + (event?.length ?? 0)];
  const words = place.printed.slice(...span);
  const { from, by } = time;
  // What is to be done "before the end of 2025" may be done on its last day; "before" an event of 2025 is some day of it.
  const isBefore = sense === "before" && !event && !/\bend of /.test(words);
  const latest = isBefore ? addDays(from, -1) : by;
  if (liesBehind(place, start, sense === "within" ? from : null, latest)) return { span, deadlines: [] };
  const tell = (said: Partial<Deadline>, reason: Reason) => ({
    span,
    deadlines: [deadlineAt(place, span, { ...said, reasons: [reason] })],
  });
  if (sense === "after")
    return tell({ from: addDays(by, 1) }, { rule: "from", values: { words, from: addDays(by, 1) } });
  if (sense === "from") return tell({ from }, { rule: "from", values: { words, from } });
  if (isBefore) return tell({ by: latest }, { rule: "before", values: { words, by: latest } });
  const reason: Reason = time.day
    ? { rule: "day", values: { words, by } }
    : { rule: "period", values: { words, from, by } };
  return tell({ from: sense === "within" ? from : null, by }, reason);
}

/**
 * "In the 2023 high-level political forum": the words after the year up to the event it dates. "name": a year with an article
 * that dates no event ("in the 2030 Agenda"). Null: a year by itself, or no year.
 */
function eventOfTheYear({ text }: Place, { span }: NamedTime, start: number): string | "name" | null {
  if (!/ (?:the|a|its) \d{4}$/i.test(text.slice(start, span[1]))) return null;
  return EVENT_OF_A_YEAR.exec(text.slice(span[1], span[1] + 120))?.[0] ?? "name";
}

/** “Equality in law for women and girls by 2030”, "Ending the AIDS Epidemic by 2030, adopted on": the year is part of a name. */
function isOfATitle({ text }: Place, { span: [start, end] }: NamedTime): boolean {
  if (/^,? adopted (?:on|at|by|in)\b/.test(text.slice(end, end + 16))) return true;
  const before = text.slice(Math.max(0, start - 200), start);
  return before.lastIndexOf("“") > before.lastIndexOf("”") && text.slice(end, end + 300).includes("”");
}

/** "Estimates that by 2030 much of the world will…" tells what is foreseen, and nothing that is to be done. */
function isForeseen({ text, context }: Place, start: number): boolean {
  return !context.asks && / that,? $/.test(text.slice(Math.max(0, start - 8), start));
}

/** A last day ahead of the adoption is ahead, unless it lies in the same year and the words tell what happened. */
function liesBehind({ text, context }: Place, offset: number, from: Day | null, by: Day): boolean {
  const tense = tenseBefore(text, offset, context.asks);
  if (from) return isPast({ from, by }, tense, context);
  const { adopted } = context;
  if (!adopted) return tense === "past";
  return by < adopted || (tense === "past" && yearOf(by) === yearOf(adopted));
}
