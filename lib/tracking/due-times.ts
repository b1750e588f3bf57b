import type { Day } from "../calendar/day";
import type { Range } from "../calendar/recurrence";
import type { Deadline, Provision } from "../grammar/provision";
import { deriveFixedTimes } from "./fixed-times";
import { type DueTime, NO_TIME_KEY } from "./occurrence";
import { deriveRecurringTimes } from "./recurring-times";
import type { KnownDays } from "./resolve-deadlines";

/** What the times of a provision depend on beside its own words. */
export interface TimeContext {
  /** The text of its paragraph. */
  readonly text: string;
  /** The deadlines of all provisions of its paragraph. */
  readonly siblings: readonly Deadline[];
  readonly adopted: Day | null;
  /** The days for which recurrences are wanted: from the adoption to some years ahead. */
  readonly range: Range;
  readonly days: KnownDays;
  /** The time of the event that the provision serves ("to arrange the high-level meeting"); null: none that is dated. */
  readonly event: DueTime | null;
}

/** Nothing is said of a time. */
const NO_TIME: DueTime = { key: NO_TIME_KEY, kind: "none", window: { from: null, by: null, reasons: [] } };

/**
 * The times at which a provision falls due: those its own words say, else that of the event it serves, else one without
 * days. Never empty.
 * @example
 * deriveDueTimes({ deadlines: [], event: null }, { text: "", siblings: [], adopted: null, range: { from: "2020-01-01", to: "2021-01-01" }, days: { calendar: { find: () => null }, eventDays: () => null }, event: null }).map((time) => time.kind) // => ["none"]
 */
export function deriveDueTimes(provision: Provision, context: TimeContext): DueTime[] {
  const fixed = deriveFixedTimes(provision.deadlines, context.text, context.days);
  const recurring = provision.deadlines
    .filter((deadline) => deadline.every !== null)
    .flatMap((deadline) =>
      deriveRecurringTimes(deadline, context.siblings, context.adopted, context.range, context.days.calendar),
    );
  const said = uniqueByKey([...fixed, ...recurring.filter((turn) => !isSaidBeside(turn, fixed))]);
  if (said.length > 0) return said;
  return [context.event ?? NO_TIME];
}

/** "The annual report, next at its seventy-ninth session": the turn of that session is the time that is said beside it. */
function isSaidBeside({ window: { from, by } }: DueTime, fixed: readonly DueTime[]): boolean {
  return by !== null && fixed.some(({ window }) => window.from === from && window.by === by);
}

/** The same time said twice is one. */
function uniqueByKey(times: readonly DueTime[]): DueTime[] {
  return [...new Map(times.map((time) => [time.key, time])).values()];
}
