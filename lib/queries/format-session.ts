import type { SessionReference } from "../calendar/session";
import { say } from "../vocabulary/words";

/**
 * A session as people name it.
 * @example
 * formatSession({ organ: "General Assembly", number: 76 }) // => "76th session of the General Assembly"
 * @example
 * formatSession({ organ: "General Assembly", series: "emergency-special", number: 11 }) // => "11th emergency special session of the General Assembly"
 * @example
 * formatSession({ organ: "Economic and Social Council", number: 2022 }) // => "2022 session of the Economic and Social Council"
 */
export function formatSession({ organ, number, series = "regular" }: SessionReference): string {
  // No organ has held a thousand sessions, so such a number is a year. A message selects by words without a hyphen.
  const named = number >= 1000 ? "year" : "number";
  return say("sessionName", { organ, number, named, series: series.replace(/-.*/, "") });
}
