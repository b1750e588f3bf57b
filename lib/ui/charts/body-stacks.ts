import type { Day } from "../../calendar/day";
import type { BodySummary } from "../../queries/views";
import type { Standing } from "../../vocabulary/status";
import { say } from "../../vocabulary/words";
import { addressOf } from "../address";
import { bodyLines } from "./body-lines";
import type { Stack } from "./stack";

/** A bar a body. Its total is the number of its provisions, which may be less than its segments add up to. */
export function bodyStacks(
  bodies: readonly BodySummary[],
  standings: readonly Standing[],
  asOf: Day | null,
): Stack[] {
  return bodies.map(({ body, provisions, standing: counts }) => ({
    id: body.id,
    lines: bodyLines(body),
    name: body.name,
    total: provisions,
    href: addressOf.mandatesWith({ asks: "yes", body: body.id }, asOf),
    segments: standings.map((standing) => ({
      standing,
      label: say(`standing.${standing}`),
      number: counts[standing],
      href: addressOf.mandatesWith({ asks: "yes", body: body.id, standing }, asOf),
    })),
  }));
}
