import type { Day } from "../calendar/day";
import { all } from "../queries/condition";
import type { BodySummary } from "../queries/views";
import { countBodies, readBodySummaries } from "../store/reading/bodies";
import type { Register } from "./register";
import { viewOf } from "./view";

export const BODIES_A_PAGE = 50;

export interface BodyList {
  readonly bodies: readonly BodySummary[];
  readonly total: number;
  readonly pages: number;
  readonly page: number;
}

/** The bodies of which anything is asked, with what stands of it on a day. */
export async function listBodies(register: Register, page: number, asOf: Day | null): Promise<BodyList> {
  const view = viewOf(register, asOf);
  const total = await countBodies(register.store, view, all());
  const pages = Math.max(1, Math.ceil(total / BODIES_A_PAGE));
  const shown = Math.min(page, pages);
  const bodies = await readBodySummaries(register.store, view, all(), {
    limit: BODIES_A_PAGE,
    offset: (shown - 1) * BODIES_A_PAGE,
  });
  return { bodies, total, pages, page: shown };
}
