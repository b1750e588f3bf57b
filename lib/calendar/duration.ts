import { addDays, addMonths, type Day } from "./day";

/** A calendar duration as ISO 8601 writes it, in whole units: years are kept as months, weeks as days. */
export interface Duration {
  readonly months: number;
  readonly days: number;
}

/**
 * A duration from its ISO 8601 form: "P4Y", "P6M", "P90D", "P2W", "P1Y6M". Null: not written so, or of no length
 * ("irregular", "P0D", times of day): what has no length cannot be added up.
 * @example
 * parseDuration("P4Y") // => { "months": 48, "days": 0 }
 * @example
 * parseDuration("P2W") // => { "months": 0, "days": 14 }
 * @example
 * parseDuration("irregular") // => null
 */
export function parseDuration(text: string): Duration | null {
  const parts = /^P(?:(\d{1,4})Y)?(?:(\d{1,5})M)?(?:(\d{1,5})W)?(?:(\d{1,6})D)?$/.exec(text);
  if (!parts) return null;
  const [years = 0, months = 0, weeks = 0, days = 0] = parts.slice(1).map((part) => Number(part ?? 0));
  const duration = { months: years * 12 + months, days: weeks * 7 + days };
  return duration.months + duration.days > 0 ? duration : null;
}

/**
 * The day that lies a duration, or so many times a duration, after another. Months are added before days, and all at
 * once: the third month after 31 January is 30 April, not three times "the last day of a month".
 * @example
 * addDuration("2019-12-18", { months: 6, days: 0 }) // => "2020-06-18"
 * @example
 * addDuration("2023-01-31", { months: 1, days: 0 }, 3) // => "2023-04-30"
 */
export function addDuration(day: Day, duration: Duration, times = 1): Day {
  return addDays(addMonths(day, duration.months * times), duration.days * times);
}

/**
 * The greatest number of days that a duration can have: months of 31 days. So many fit at least into a stretch of days.
 * @example
 * greatestDays({ months: 1, days: 2 }) // => 33
 */
export function greatestDays(duration: Duration): number {
  return duration.months * 31 + duration.days;
}
