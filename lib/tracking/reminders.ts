import { addDays, type Day, later } from "../calendar/day";

/** When a rule tells: days relative to the last day of what is due (-30 before, 0 on the day, 7 after), and since when it is there. */
export interface ReminderTimes {
  readonly days: readonly number[];
  /** The day on which the rule was made. */
  readonly since: Day;
}

/** A telling: of an occurrence, by its identity, with the last day that it had, so many days before or after it. */
export interface Reminder {
  readonly occurrence: string;
  readonly by: Day;
  readonly offset: number;
}

/** What was over for longer than this is not told any more: nothing ran, or the resolution was imported later. */
export const LONGEST_DELAY_DAYS = 30;

/**
 * The first and the last of the last days that a rule has something to tell of on a day; null: it tells of none.
 * @example
 * lastDaysToTell({ days: [-30, 7], since: "2026-11-01" }, "2026-11-24") // => { first: "2026-10-25", last: "2026-12-24" }
 * @example
 * lastDaysToTell({ days: [], since: "2026-11-01" }, "2026-11-24") // => null
 */
export function lastDaysToTell({ days, since }: ReminderTimes, today: Day): { first: Day; last: Day } | null {
  if (days.length === 0) return null;
  return {
    first: addDays(firstDayTold(since, today), -Math.max(0, ...days)),
    last: addDays(today, -Math.min(...days)),
  };
}

/**
 * What a rule tells on a day of occurrences that are not done. Each is told at the latest of the rule's days that is
 * reached, those before it are passed over: after a pause nobody reads "in 30 days" and "in 7 days" at once. Not told is what
 * was told already, and what was over (its last day, or the day reached after it) before the rule was made or longer ago than
 * `LONGEST_DELAY_DAYS`: a new rule says what is ahead and does not go through the past.
 * @example
 * dueReminders({ days: [-30, -7, 0], since: "2026-11-01" }, [{ occurrence: "a", by: "2026-12-01" }], [], "2026-11-24") // => [{ occurrence: "a", by: "2026-12-01", offset: -7 }]
 * @example
 * dueReminders({ days: [-7], since: "2026-11-01" }, [{ occurrence: "a", by: "2026-12-01" }], [{ occurrence: "a", by: "2026-12-01", offset: -7 }], "2026-11-24") // => []
 * @example
 * dueReminders({ days: [7], since: "2026-11-24" }, [{ occurrence: "a", by: "2022-12-31" }], [], "2026-11-24") // => []
 */
export function dueReminders<Occurrence extends Omit<Reminder, "offset">>(
  times: ReminderTimes,
  occurrences: readonly Occurrence[],
  told: readonly Reminder[],
  today: Day,
): (Occurrence & Reminder)[] {
  const known = new Set(told.map(nameOf));
  const first = firstDayTold(times.since, today);
  return occurrences.flatMap((occurrence) => {
    const offset = latestReached(times.days, occurrence.by, today);
    if (offset === null || addDays(occurrence.by, Math.max(0, offset)) < first) return [];
    const reminder = { ...occurrence, offset };
    return known.has(nameOf(reminder)) ? [] : [reminder];
  });
}

/** What was over before this day is not told. */
function firstDayTold(since: Day, today: Day): Day {
  return later(since, addDays(today, -LONGEST_DELAY_DAYS));
}

function latestReached(days: readonly number[], by: Day, today: Day): number | null {
  const reached = days.filter((offset) => addDays(by, offset) <= today);
  return reached.length === 0 ? null : Math.max(...reached);
}

function nameOf({ occurrence, by, offset }: Reminder): string {
  return `${occurrence} ${by} ${offset}`;
}
