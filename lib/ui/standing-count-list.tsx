import Link from "next/link";
import type { Day } from "../calendar/day";
import type { StandingCounts } from "../queries/views";
import { STANDINGS } from "../vocabulary/status";
import { addressOf } from "./address";
import { StandingLabel } from "./standing";

/** How many provisions have each standing, each leading to the rows behind it; standings that none has are left out. */
export function StandingCountList({
  counts,
  filters,
  asOf,
}: {
  readonly counts: StandingCounts;
  readonly filters: Readonly<Record<string, string>>;
  readonly asOf: Day | null;
}) {
  return (
    <ul className="standing-counts">
      {STANDINGS.filter((standing) => counts[standing] > 0).map((standing) => (
        <li key={standing}>
          <Link href={addressOf.mandatesWith({ ...filters, standing }, asOf)}>
            <span className="number">{counts[standing]}</span> <StandingLabel standing={standing} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
