import type { Standing } from "../../vocabulary/status";
import { standingColour } from "../charts/patterns";
import { SIGNS } from "../standing";

/** The sign of a standing, on paper, so that lines behind it do not cross it. */
export function StandingMark({ standing }: { readonly standing: Standing }) {
  return (
    <svg viewBox="-1 -1 18 18" width="15" height="15" aria-hidden="true">
      <path
        d={SIGNS[standing]}
        fill={standingColour(standing)}
        fillRule="evenodd"
        stroke="var(--paper)"
        strokeWidth={3}
        paintOrder="stroke"
      />
    </svg>
  );
}
