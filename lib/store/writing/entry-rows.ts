import type { Day } from "../../calendar/day";
import type { Period } from "../../tracking/periods";
import { timelinessOf } from "../../tracking/standing";

/** What an entry repeats of the rows above it, so that lists need no join to filter. */
export interface EntryParents {
  readonly occurrence: {
    readonly id: number;
    readonly bodyId: string | null;
    readonly kind: string;
    readonly from: Day | null;
    readonly by: Day | null;
  };
  readonly provision: {
    readonly id: number;
    readonly mandateId: number;
    readonly force: string;
    readonly asks: boolean;
    readonly report: boolean;
    readonly certain: boolean;
  };
  readonly resolution: { readonly id: number; readonly adopted: string | null };
}

/** The entries of an occurrence: one for each period in which it had one status. */
export function entryRows({ occurrence, provision, resolution }: EntryParents, periods: readonly Period[]) {
  return periods.map((period) => ({
    occurrenceId: occurrence.id,
    provisionId: provision.id,
    mandateId: provision.mandateId,
    resolutionId: resolution.id,
    bodyId: occurrence.bodyId,
    force: provision.force,
    asks: provision.asks,
    report: provision.report,
    certain: provision.certain,
    kind: occurrence.kind,
    adopted: resolution.adopted ?? "",
    from: occurrence.from,
    by: occurrence.by,
    status: period.status,
    statusAsOf: period.statusAsOf,
    doneOn: period.doneOn,
    timeliness: timelinessOf({ ...period, asks: provision.asks, from: occurrence.from, by: occurrence.by }),
    since: period.since,
    until: period.until,
  }));
}
