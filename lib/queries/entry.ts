import type { Day } from "../calendar/day";
import type { OccurrenceKind } from "../tracking/occurrence";
import type { AskedKind } from "../vocabulary/asked";
import type { Force } from "../vocabulary/force";
import type { Status, Timeliness } from "../vocabulary/status";

/** The row that lists filter by: one occurrence while it had one status (see Entry in the schema). */
export interface RegisterEntry {
  readonly mandateId: number;
  readonly resolutionSlug: string;
  readonly bodyId: string | null;
  readonly force: Force;
  readonly asks: boolean;
  readonly report: boolean;
  /** The kinds of thing that its provision asks for with certainty. */
  readonly asked: readonly AskedKind[];
  readonly certain: boolean;
  readonly kind: OccurrenceKind;
  readonly from: Day | null;
  readonly by: Day | null;
  readonly status: Status;
  readonly statusAsOf: Day | null;
  readonly doneOn: Day | null;
  readonly timeliness: Timeliness | null;
  /** Key of the session that its window hangs on. */
  readonly session: string | null;
  /** The text of the paragraph, for filters by words. */
  readonly text: string;
}
