import type { Day } from "../../calendar/day";
import type { DeadlineBucket } from "../../queries/deadline-buckets";
import type { Standing } from "../../vocabulary/status";
import { say } from "../../vocabulary/words";
import { addressOf } from "../address";
import { periodLines, periodName } from "./period-words";
import type { Stack } from "./stack";

/** A bar a stretch of the calendar. */
export function periodStacks(
  buckets: readonly DeadlineBucket[],
  standings: readonly Standing[],
  asOf: Day | null,
): Stack[] {
  return buckets.map(({ from, to, counts, total }) => ({
    id: from,
    lines: periodLines({ from, to }),
    name: periodName({ from, to }),
    total,
    href: addressOf.deadlinesWith({ dueFrom: from, dueTo: to }, asOf),
    segments: standings.map((standing) => ({
      standing,
      label: say(`standing.${standing}`),
      number: counts[standing],
      href: addressOf.deadlinesWith({ dueFrom: from, dueTo: to, standing }, asOf),
    })),
  }));
}
