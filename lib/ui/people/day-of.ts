import { type Day, formatDay, makeDay } from "../../calendar/day";

/** The day of a moment (UTC). */
export function dayOf(moment: Date): Day {
  return makeDay(moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate());
}

/** The day of a moment as people read it. */
export function formatDayOf(moment: Date): string {
  return formatDay(dayOf(moment));
}
