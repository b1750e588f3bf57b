import type { Day } from "../calendar/day";
import type { View } from "../store/reading/entries-of-day";
import { horizonOf, type Register } from "./register";

/** The register seen from a day: the one asked for, else today. */
export function viewOf(register: Register, asOf: Day | null): View {
  const today = asOf ?? register.today;
  return { today, horizon: horizonOf(today) };
}
