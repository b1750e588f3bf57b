import { type Day, formatDay, yearOf } from "../../calendar/day";
import { say } from "../../vocabulary/words";

interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** A stretch of whole months or years in words: "January to March 2021", "2021", "2020 to 2024". */
export function periodName(period: Period): string {
  const [first, last] = [yearOf(period.from), yearOf(period.to)];
  if (first !== last) return say("charts.alongTime.years", { first: String(first), last: String(last) });
  if (isYear(period)) return String(first);
  const months = { first: monthName(period.from), last: monthName(period.to) };
  return say("charts.alongTime.months", { ...months, year: String(first) });
}

/** The same in lines for an axis: "Jan–Mar" over "2021", "2021", "2020" over "–2024". */
export function periodLines(period: Period): string[] {
  const [first, last] = [yearOf(period.from), yearOf(period.to)];
  if (first !== last) return [`${first}–`, String(last)];
  if (isYear(period)) return [String(first)];
  return [`${monthName(period.from).slice(0, 3)}–${monthName(period.to).slice(0, 3)}`, String(first)];
}

function isYear({ from, to }: Period): boolean {
  return from.endsWith("-01-01") && to.endsWith("-12-31");
}

function monthName(day: Day): string {
  return formatDay(day).split(" ")[1] ?? "";
}
