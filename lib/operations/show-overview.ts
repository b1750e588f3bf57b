import type { Day } from "../calendar/day";
import { all, any, type Condition, oneOf } from "../queries/condition";
import type { DueDay } from "../queries/deadline-buckets";
import { standingCondition } from "../queries/standing-condition";
import type { BodySummary, DeadlineView } from "../queries/views";
import { readBodySummaries } from "../store/reading/bodies";
import { readDeadlinesByProvision } from "../store/reading/deadlines";
import { countDueDays } from "../store/reading/due-days";
import { countTotals } from "../store/reading/facets";
import { countResolutions } from "../store/reading/resolutions";
import type { Register } from "./register";
import { viewOf } from "./view";

/** So many bodies are drawn; the page of bodies has them all. */
export const BODIES_ON_OVERVIEW = 12;
const DEADLINES_ON_OVERVIEW = 6;

export interface Overview {
  readonly resolutions: number;
  readonly mandates: number;
  /** Provisions that ask something of somebody, and how many of them have an occurrence of each standing. */
  readonly asking: number;
  readonly fulfilled: number;
  readonly overdue: number;
  readonly dueSoon: number;
  readonly bodies: readonly BodySummary[];
  readonly next: readonly DeadlineView[];
  readonly latest: readonly DeadlineView[];
  /** All due days with how much of each standing falls due on them. */
  readonly dueDays: readonly DueDay[];
}

const ASKED: Condition = oneOf("asks", [true]);

/** The register at a glance, on a day. */
export async function showOverview(register: Register, asOf: Day | null): Promise<Overview> {
  const { store } = register;
  const view = viewOf(register, asOf);
  const asking = (condition: Condition) => countTotals(store, view, all(ASKED, condition));
  const standing = (name: Parameters<typeof standingCondition>[0]) => standingCondition(name, view.today);
  const ahead = any(standing("due-soon"), standing("upcoming"));
  const past = any(standing("overdue"), standing("fulfilled"));
  return {
    resolutions: await countResolutions(store, view),
    mandates: (await countTotals(store, view, all())).mandates,
    asking: (await asking(all())).provisions,
    fulfilled: (await asking(standing("fulfilled"))).provisions,
    overdue: (await asking(standing("overdue"))).provisions,
    dueSoon: (await asking(standing("due-soon"))).provisions,
    bodies: await readBodySummaries(store, view, all(), { limit: BODIES_ON_OVERVIEW, offset: 0 }),
    next: await readDeadlinesByProvision(store, view, ahead, {
      order: "soonest",
      limit: DEADLINES_ON_OVERVIEW,
    }),
    latest: await readDeadlinesByProvision(store, view, past, {
      order: "latest",
      limit: DEADLINES_ON_OVERVIEW,
    }),
    dueDays: await countDueDays(store, view, all()),
  };
}
