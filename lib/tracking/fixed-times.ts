import { intersectWindows, type Window } from "../calendar/window";
import type { Deadline } from "../grammar/provision";
import type { DueTime } from "./occurrence";
import { type KnownDays, PUBLISHED_DAYS, resolveDeadline } from "./resolve-deadlines";

/** "at its seventy-sixth session, after the general debate, but no later than December 2021": said in one breath, of one time. */
const ONE_BREATH = /^[\s,;]*(?:(?:but|and|or|preferably|if possible|in any (?:case|event))[\s,]*)*$/i;

/**
 * The times of a provision that do not recur. Deadlines said in one breath that can hold at once are one time; any other
 * is a time of its own ("at its seventy-eighth and eightieth sessions"). `text` is the paragraph's, into which spans point; `days` are those by which
 * sessions and events are dated. What belongs together, and the key of each time, follow from what was said and stay when days move.
 * @example
 * deriveFixedTimes([], "") // => []
 */
export function deriveFixedTimes(
  deadlines: readonly Deadline[],
  text: string,
  days: KnownDays = PUBLISHED_DAYS,
): DueTime[] {
  const fixed = deadlines.filter((deadline) => deadline.every === null);
  return breaths(fixed, text).map((group) => ({
    key: group.map(keyOf).join("+"),
    kind: group.some((deadline) => deadline.session) ? "session" : group.every(isEvent) ? "event" : "date",
    window: intersectWindows(group.map((deadline) => resolveDeadline(deadline, days))) ??
      intersectWindows(group.map(windowOf)) ?? { from: null, by: null, reasons: [] },
  }));
}

function breaths(deadlines: readonly Deadline[], text: string): Deadline[][] {
  const groups: Deadline[][] = [];
  for (const deadline of deadlines) {
    const group = groups.at(-1);
    if (group !== undefined && joins(group, deadline, text)) group.push(deadline);
    else groups.push([deadline]);
  }
  return groups;
}

function joins(group: readonly Deadline[], next: Deadline, text: string): boolean {
  const last = group.at(-1);
  if (last === undefined || !ONE_BREATH.test(text.slice(last.span[1], next.span[0]))) return false;
  return intersectWindows([...group, next].map(windowOf)) !== null && !bothSessions(group, next);
}

/** Two sessions are two times, also where the calendar does not know their days. */
function bothSessions(group: readonly Deadline[], next: Deadline): boolean {
  return next.session !== null && group.some((deadline) => deadline.session !== null);
}

function windowOf({ from, by, reasons }: Deadline): Window {
  return { from, by, reasons };
}

function isEvent(deadline: Deadline): boolean {
  return deadline.event !== null && deadline.by === null;
}

function keyOf(deadline: Deadline): string {
  if (deadline.session) return `${deadline.session.organ} ${deadline.session.number}`;
  const after = deadline.reasons.find(({ rule }) => rule === "after-session");
  if (after) return `after ${after.values.organ} ${after.values.number}`;
  return deadline.by ?? deadline.event ?? `from ${deadline.from}`;
}
