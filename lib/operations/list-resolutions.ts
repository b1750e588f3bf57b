import type { Day } from "../calendar/day";
import type { ResolutionSummary } from "../queries/views";
import { countResolutions, readResolutionSummaries } from "../store/reading/resolutions";
import type { Register } from "./register";
import { viewOf } from "./view";

export const RESOLUTIONS_A_PAGE = 50;

export interface ResolutionList {
  readonly resolutions: readonly ResolutionSummary[];
  readonly total: number;
  readonly pages: number;
  readonly page: number;
}

/** The resolutions that were there on a day, the newest first. */
export async function listResolutions(
  register: Register,
  page: number,
  asOf: Day | null,
): Promise<ResolutionList> {
  const view = viewOf(register, asOf);
  const total = await countResolutions(register.store, view);
  const pages = Math.max(1, Math.ceil(total / RESOLUTIONS_A_PAGE));
  const shown = Math.min(page, pages);
  const offset = (shown - 1) * RESOLUTIONS_A_PAGE;
  const resolutions = await readResolutionSummaries(register.store, view, {
    limit: RESOLUTIONS_A_PAGE,
    offset,
  });
  return { resolutions, total, pages, page: shown };
}
