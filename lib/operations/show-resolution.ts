import type { Day } from "../calendar/day";
import type { ResolutionView } from "../queries/views";
import { findResolution } from "../store/reading/resolutions";
import type { Register } from "./register";
import { viewOf } from "./view";

/** A resolution as it reads, with the standing of its mandates; null: there is none of that slug, or was none on that day. */
export function showResolution(
  register: Register,
  slug: string,
  asOf: Day | null,
): Promise<ResolutionView | null> {
  return findResolution(register.store, viewOf(register, asOf), slug);
}
