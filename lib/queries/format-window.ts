import { type Day, formatDay } from "../calendar/day";

/**
 * A window as people read it; null where it has no days. One day stands alone, an open side is said.
 * @example
 * formatWindow("2021-09-14", "2022-09-12") // => "14 September 2021 to 12 September 2022"
 * @example
 * formatWindow(null, "2021-12-31") // => "by 31 December 2021"
 * @example
 * formatWindow("2021-07-30", "2021-07-30") // => "30 July 2021"
 */
export function formatWindow(from: Day | null, by: Day | null): string | null {
  if (from !== null && by !== null)
    return from === by ? formatDay(by) : `${formatDay(from)} to ${formatDay(by)}`;
  if (by !== null) return `by ${formatDay(by)}`;
  return from === null ? null : `from ${formatDay(from)} on`;
}
