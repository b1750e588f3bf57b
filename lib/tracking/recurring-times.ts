import { type Day, parseDay, yearOf } from "../calendar/day";
import { expandRecurrence, type Range, type RecurrenceStart } from "../calendar/recurrence";
import type { Deadline } from "../grammar/provision";
import type { DueTime } from "./occurrence";

/**
 * The times at which a recurrence falls due within a range. It is counted from what the words say (a session, a date beside
 * it), else from a dated deadline elsewhere in the paragraph ("the next such report, to be produced in 2020"), else from
 * the adoption. "irregular" and what cannot be counted is one time without days.
 * @example
 * deriveRecurringTimes({ every: "irregular", text: "regularly", reasons: [] }, [], "2019-12-18", { from: "2019-12-18", to: "2022-01-01" }).length // => 1
 */
export function deriveRecurringTimes(
  deadline: Deadline,
  siblings: readonly Deadline[],
  adopted: Day | null,
  range: Range,
): DueTime[] {
  const start = startOf(deadline, siblings, adopted);
  const every = deadline.every ?? "irregular";
  const times =
    start === null
      ? []
      : expandRecurrence({ every, start, on: deadline.on, until: deadline.until }, range).map(
          (window): DueTime => ({ key: `${every} #${window.index}`, kind: "recurrence", window }),
        );
  if (times.length > 0) return times;
  return [{ key: every, kind: "recurrence", window: { from: null, by: null, reasons: deadline.reasons } }];
}

function startOf(
  deadline: Deadline,
  siblings: readonly Deadline[],
  adopted: Day | null,
): RecurrenceStart | null {
  if (deadline.starting ?? deadline.session) return deadline.starting ?? deadline.session;
  if (deadline.on !== null) return adopted;
  const dated = siblings.find(
    (sibling) => sibling.every === null && (sibling.session ?? sibling.by) !== null,
  );
  if (dated?.session) return dated.session;
  if (dated?.by) return isWholeYear(dated) ? { year: yearOf(dated.by) } : dated.by;
  return adopted;
}

/** "in 2020" is the year, not its last day. */
function isWholeYear({ from, by }: Deadline): boolean {
  return from !== null && by !== null && parseDay(from)?.slice(5) === "01-01" && by.slice(5) === "12-31";
}
