import { parseMonth } from "../../calendar/day";
import type { Reason } from "../../calendar/reason";
import type { SessionReference } from "../../calendar/session";
import type { Span } from "../../resolution/span";
import type { Deadline } from "../provision";
import { organAfter, organsOfSessions } from "./organ-of-session";
import { deadlineAt, type Place, type Recognised } from "./place";
import { recurrenceEnd } from "./recurrence-end";
import { rhythmOf } from "./rhythm";
import { findSessions } from "./sessions-named";

const STARTING =
  /^,? ?(?:and )?(?:starting|beginning|commencing|as from|as of|with effect from|from)(?: at| from| with| in| on| as of)?(?: the year)? ?$/i;
/** No tail of a recurrence ("…, starting at its seventy-second session") lies further off than this. */
const REACH = 64;

const MONTH = "(January|February|March|April|May|June|July|August|September|October|November|December)";
const DAY_OF_YEAR = `(\\d{1,2}) ${MONTH}(?! (?:19|20|21)\\d\\d)`;
const DAY_BEFORE = new RegExp(
  `(?:(?:on|by|before|no later than|not later than) )?${DAY_OF_YEAR},? (?:of )?$`,
);
const DAY_AFTER = new RegExp(`^,? on ${DAY_OF_YEAR}`);
/** "Designate 30 July as the World Day…, to be observed annually". */
const DAY_PROCLAIMED = new RegExp(
  `\\b(?:designat|proclaim|declar|observ|celebrat|commemorat|mark)\\w* (?:the )?${DAY_OF_YEAR},? (?:annually )?as\\b`,
  "g",
);

/**
 * The deadline of a recurrence at a span, with what the words after it add: the session or the time it starts from, the day
 * it ends on, and for a yearly one the day of the year. `by` is the last day, where one is said. `ofSessions`: the words
 * speak of sessions, so that also a part of a year is a matter of them.
 * @example
 * recurrenceDeadline({ printed: "annually on 21 March", text: "annually on 21 March", times: [], organs: [] }, [0, 8], "P1Y").deadlines[0].on // => "03-21"
 */
export function recurrenceDeadline(place: Place, span: Span, every: string, ofSessions = false): Recognised {
  const on = every === "P1Y" ? dayOfYear(place, span) : null;
  const found = startAfter(place, on?.span[1] ?? span[1]);
  const end = recurrenceEnd(place, found?.end ?? on?.span[1] ?? span[1], found?.said ?? {});
  const whole: Span = [on?.span[0] ?? span[0], end?.end ?? found?.end ?? on?.span[1] ?? span[1]];
  const words = place.printed.slice(...whole);
  const receiver = on === null ? rhythmOf(place, whole, every, ofSessions) : null;
  const start = found && receiver ? ofReceiver(place, whole, found, receiver) : found;
  const rhythm = on === null ? (start?.said.starting?.organ ?? receiver) : null;
  const reasons: Reason[] = [
    every === "irregular"
      ? { rule: "irregular", values: { words } }
      : { rule: "recurrence", values: { words, every, ...(rhythm !== null && { organ: rhythm }) } },
    ...(on ? [{ rule: "yearly-day" as const, values: { on: on.day } }] : []),
    ...(start?.reason ? [start.reason] : []),
    ...(end ? [{ rule: "recurrence-end" as const, values: { until: end.until } }] : []),
  ];
  const said = {
    every,
    on: on?.day ?? null,
    ...start?.said,
    rhythm,
    until: end?.until ?? null,
    by: end?.until ?? null,
  };
  return { span: whole, deadlines: [deadlineAt(place, whole, { ...said, reasons })] };
}

interface Start {
  readonly end: number;
  readonly said: Partial<Deadline>;
  readonly reason: Reason;
}

function startAfter(place: Place, end: number): Start | null {
  const rest = place.text.slice(end, end + 2 * REACH);
  const [named] = findSessions(rest);
  if (named && STARTING.test(rest.slice(0, named.span[0]))) {
    const placed = { ...named, span: [named.span[0] + end, named.span[1] + end] as const };
    const organ = organsOfSessions({ ...place, context: withoutPast(place) }, placed)[0];
    const number = named.numbers[0];
    if (organ && number !== undefined) return startAtSession(place, placed.span[1], { organ, number });
  }
  const time = place.times.find(({ span }) => span[0] >= end && span[0] <= end + REACH);
  if (!time || !STARTING.test(place.text.slice(end, time.span[0]).replace(/ $/, ""))) return null;
  return {
    end: time.span[1],
    said: { from: time.from },
    reason: time.day
      ? { rule: "recurrence-start", values: { kind: "day", day: time.from } }
      : { rule: "from", values: { words: place.printed.slice(...time.span), from: time.from } },
  };
}

function startAtSession(place: Place, end: number, starting: SessionReference): Start {
  return {
    end: organAfter(place, end)?.span[1] ?? end,
    said: { starting },
    reason: { rule: "recurrence-start", values: { kind: "session", ...starting } },
  };
}

/** "Annually, starting at its sixtieth session, to the Human Rights Council": "its" is that of the organ that receives it, where none is named before. */
function ofReceiver(place: Place, whole: Span, start: Start, organ: string): Start {
  const { starting } = start.said;
  const named = place.organs.some(({ span }) => span[0] < whole[1] && span[1] > whole[0] - 2 * REACH);
  return starting && !named ? startAtSession(place, start.end, { ...starting, organ }) : start;
}

/** What a recurrence is counted from may well be past, so no organ is ruled out for that. */
function withoutPast(place: Place) {
  return { ...place.context, adopted: null, session: null };
}

/** The day of the year that belongs to "annually", and the span with it where it stands right beside. */
function dayOfYear({ text }: Place, span: Span): { readonly day: string; readonly span: Span } | null {
  const before = DAY_BEFORE.exec(text.slice(Math.max(0, span[0] - 40), span[0]));
  if (before) return named(before, [span[0] - before[0].length, span[1]]);
  const after = DAY_AFTER.exec(text.slice(span[1], span[1] + 32));
  if (after) return named(after, [span[0], span[1] + after[0].length]);
  const proclaimed = [...text.slice(Math.max(0, span[0] - 400), span[0]).matchAll(DAY_PROCLAIMED)].at(-1);
  return proclaimed ? named(proclaimed, span) : null;
}

function named(match: RegExpExecArray, span: Span) {
  const month = parseMonth(match[2] ?? "") ?? 0;
  return { day: `${String(month).padStart(2, "0")}-${(match[1] ?? "").padStart(2, "0")}`, span };
}
