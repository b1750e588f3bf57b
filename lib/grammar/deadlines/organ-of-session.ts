import { addYears } from "../../calendar/day";
import { findOrganCalendar, findSession } from "../../calendar/session";
import type { DeadlineContext } from "./context";
import type { OrganMention } from "./organs-named";
import type { Place } from "./place";
import type { NamedSessions } from "./sessions-named";

/** No organ sets work for a session further off than this; a number that would be is another organ's. */
const YEARS_AHEAD = 12;
/** "to the General Assembly at its": nothing but a comma and a preposition between the organ and its session. */
const ADJACENT = /^,? ?(?:at|during|by|before|for|in|to|until)?(?: consideration)?(?: at| during)?$/;

type Plausible = "yes" | "maybe" | "no";

/**
 * The organ whose sessions are named, one name for each number. "Of the Human Rights Council" after the words decides; "their"
 * names the sessions of the organs before it in their order; "the seventy-eighth session" is the adopting organ's, where it can
 * lie ahead; otherwise the organ right before the words, else the nearest before
 * them, in the text or earlier in the paragraph, whose session of that number can lie ahead, else the adopting organ. Null: no
 * organ is named at all.
 * @example
 * organsOfSessions({ text: "at its seventy-sixth session", organs: [], context: { organ: "General Assembly", session: 74, adopted: "2019-12-18" } }, { span: [3, 28], numbers: [76] }) // => ["General Assembly"]
 */
export function organsOfSessions(place: Place, named: NamedSessions): readonly (string | null)[] {
  const after = organAfter(place, named.span[1]);
  if (after) return named.numbers.map(() => after.organ);
  const before = place.organs.filter((mention) => mention.span[1] <= named.span[0]);
  if (named.respective && named.numbers.length > 1 && before.length >= named.numbers.length) {
    return before.slice(-named.numbers.length).map((mention) => mention.organ);
  }
  return named.numbers.map((number) => organBefore(place, named, before, number));
}

/**
 * The organ named right after an offset: "the sixty-second session of the Human Rights Council". Null: none is.
 * @example
 * organAfter({ text: "session of the Council", organs: [{ organ: "Human Rights Council", span: [15, 22] }] }, 7).organ // => "Human Rights Council"
 */
export function organAfter(place: Place, end: number): OrganMention | null {
  const of = /^ of the /.exec(place.text.slice(end, end + 8));
  return (of && place.organs.find((mention) => mention.span[0] === end + of[0].length)) ?? null;
}

function organBefore(
  place: Place,
  named: NamedSessions,
  before: readonly OrganMention[],
  number: number,
): string | null {
  const own = place.context.organ;
  if (named.definite && own && plausible(own, number, place.context) === "yes") return own;
  const subject = organAsSubject(place, named, number);
  if (subject) return subject;
  const nearest = before.at(-1);
  const adjacent = nearest && ADJACENT.test(place.text.slice(nearest.span[1], named.span[0]).trimEnd());
  if (nearest && adjacent) return nearest.organ;
  const { reportTo = [] } = place.context;
  const names = [
    ...before.map((mention) => mention.organ).reverse(),
    ...[...reportTo].reverse(),
    ...(own ? [own] : []),
  ];
  const thatIs = (wanted: Plausible) =>
    names.find((name) => plausible(name, number, place.context) === wanted);
  return thatIs("yes") ?? thatIs("maybe") ?? names.find((name) => couldHold(name, number)) ?? null;
}

/** "Decides that, at its seventy-first session, in 2027, the Commission should review": the organ of what it does there. */
function organAsSubject(
  { text, organs, context }: Place,
  { span }: NamedSessions,
  number: number,
): string | null {
  if (!/\bthat,? (?:at|during|in|before) $/.test(text.slice(Math.max(0, span[0] - 16), span[0]))) return null;
  const next = organs.find((mention) => mention.span[0] >= span[1]);
  const between = next && text.slice(span[1], next.span[0]);
  if (!next || !/^(?:,? in (?:19|20)\d\d)?,? the $/.test(between ?? "")) return null;
  return plausible(next.organ, number, context) === "no" ? null : next.organ;
}

/** False: the calendar knows the organ, and that it never held nor will hold a session of this number. */
function couldHold(organ: string, number: number): boolean {
  return findOrganCalendar(organ) === null || findSession({ organ, number }) !== null;
}

/** Whether an organ's session of this number can lie ahead of the adoption. */
function plausible(organ: string, number: number, context: DeadlineContext): Plausible {
  const { adopted, session } = context;
  const days = findSession({ organ, number });
  if (days && adopted)
    return days.closes >= adopted && days.opens <= addYears(adopted, YEARS_AHEAD) ? "yes" : "no";
  if (!couldHold(organ, number)) return "no";
  if (organ === context.organ && session !== null) {
    return number >= session && number <= session + 3 * YEARS_AHEAD ? "yes" : "no";
  }
  return "maybe";
}
