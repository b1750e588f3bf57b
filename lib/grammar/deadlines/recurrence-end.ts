// annually [until 2030]  annually [through 31 December 2025]       the last day of what is named
// annually [until its eightieth session]                           the day that session closes
// annually [for a period of three years]                           counted from the start, else from the adoption
// an annual report to the Assembly at its [seventy-eighth and seventy-ninth sessions]     the sessions meant are named: the last closes it
// not: "annually until further notice"                             no day
// not: "to meet annually for four weeks"                           how long each lasts
import { addDays, type Day } from "../../calendar/day";
import { findSession } from "../../calendar/session";
import type { Deadline } from "../provision";
import { dayAfter, LENGTH } from "./durations-named";
import { organsOfSessions } from "./organ-of-session";
import type { Place } from "./place";
import { findSessions, type NamedSessions } from "./sessions-named";

const UNTIL =
  /^,? ?(?:and )?(?:until|through to|through|up to and including|up to|up until|ending in|ending on|ending at|ending with)(?: at)?(?: the)? ?$/i;
const FOR_SO_LONG = new RegExp(
  `^,? (?:for|over|during) (?:(?:a|an|the|another) )?(?:(?:next|further|additional|initial|coming|following|first) )?(?:period of )?(?:(?:up to|at least) )?${LENGTH}(?:['’]? period)?\\b`,
  "i",
);
/** "Annual report to the General Assembly at": between a recurrence and the sessions that it means. */
const REPORT_AT = /^(?: [a-z]+){0,3}? to the [A-Z][\w ’'-]{0,80}? (?:at|during) $/;
/** No end of a recurrence lies further off than this. */
const REACH = 64;

export interface RecurrenceEnd {
  /** Where its words end in the text; null: they have a time of their own, which stays theirs. */
  readonly end: number | null;
  readonly until: Day;
}

/**
 * The end of a recurrence that the words after an offset say; null: none, or none that has a day. `start`: what is said of its start.
 * @example
 * recurrenceEnd({ text: "report annually for a period of three years", times: [], organs: [], context: { adopted: "2019-12-18" } }, 15, {}) // => { "end": 43, "until": "2022-12-18" }
 * @example
 * recurrenceEnd({ text: "report annually until further notice", times: [], organs: [], context: {} }, 15, {}) // => null
 */
export function recurrenceEnd(
  place: Place,
  end: number,
  start: Pick<Partial<Deadline>, "starting" | "from">,
): RecurrenceEnd | null {
  return atATime(place, end) ?? forSoLong(place, end, start) ?? atASession(place, end);
}

function atATime(place: Place, end: number): RecurrenceEnd | null {
  const time = place.times.find(({ span }) => span[0] >= end && span[0] <= end + REACH);
  if (!time || !UNTIL.test(place.text.slice(end, time.span[0]).replace(/ $/, ""))) return null;
  return { end: time.span[1], until: time.by };
}

/** A start that is said belongs to the period; the adoption does not: the third year's report is due three years after it. */
function forSoLong(
  place: Place,
  end: number,
  { starting, from }: Pick<Partial<Deadline>, "starting" | "from">,
): RecurrenceEnd | null {
  const match = FOR_SO_LONG.exec(place.text.slice(end, end + 2 * REACH));
  if (!match) return null;
  const [words, number = "", unit = ""] = match;
  const said = (starting && findSession(starting)?.opens) ?? from ?? null;
  const first = said ?? place.context.adopted;
  // So many days or weeks are how long a meeting lasts.
  const next = /^(?:month|year)/i.test(unit) && first && dayAfter(first, number, unit, 1);
  return next ? { end: end + words.length, until: said ? addDays(next, -1) : next } : null;
}

function atASession(place: Place, end: number): RecurrenceEnd | null {
  const rest = place.text.slice(end, end + 4 * REACH);
  const [named] = findSessions(rest);
  const before = rest.slice(0, named?.span[0] ?? 0);
  if (!named) return null;
  if (UNTIL.test(before)) {
    const until = closeOf(place, named, end);
    return until && { end: named.span[1] + end, until };
  }
  const until = named.numbers.length > 1 && REPORT_AT.test(before) ? closeOf(place, named, end) : null;
  return until && { end: null, until };
}

function closeOf(place: Place, named: NamedSessions, offset: number): Day | null {
  const span = [named.span[0] + offset, named.span[1] + offset] as const;
  const organ = organsOfSessions(place, { ...named, span }).at(-1);
  const number = named.numbers.at(-1);
  return organ && number !== undefined ? (findSession({ organ, number })?.closes ?? null) : null;
}
