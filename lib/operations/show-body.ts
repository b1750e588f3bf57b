import type { Day } from "../calendar/day";
import { all, oneOf } from "../queries/condition";
import type { BodySummary, BodyView, DeadlineView } from "../queries/views";
import { findBodyView, readBodySummaries } from "../store/reading/bodies";
import { readDeadlines } from "../store/reading/deadlines";
import type { Register } from "./register";
import { viewOf } from "./view";

const DEADLINES_OF_BODY = 100;

export interface BodyPage {
  readonly body: BodyView;
  /** Null: nothing is asked of it on that day. */
  readonly summary: BodySummary | null;
  readonly deadlines: readonly DeadlineView[];
}

/** A body with what stands of what is asked of it; null: no resolution of the register names it. */
export async function showBody(register: Register, id: string, asOf: Day | null): Promise<BodyPage | null> {
  const view = viewOf(register, asOf);
  const body = await findBodyView(register.store, id);
  if (body === null) return null;
  const ofBody = oneOf("bodyId", [id]);
  const [summary] = await readBodySummaries(register.store, view, ofBody, { limit: 1, offset: 0 });
  const deadlines = await readDeadlines(register.store, view, all(ofBody), {
    order: "soonest",
    limit: DEADLINES_OF_BODY,
    offset: 0,
  });
  return { body, summary: summary ?? null, deadlines };
}
