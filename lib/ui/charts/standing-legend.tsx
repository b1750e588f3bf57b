import { useId } from "react";
import type { Standing } from "../../vocabulary/status";
import { say } from "../../vocabulary/words";
import styles from "./charts.module.css";
import { StandingPatterns, standingColour, standingFill } from "./patterns";

/** What the colours and patterns mean. */
export function StandingLegend({ standings }: { readonly standings: readonly Standing[] }) {
  const id = useId();
  return (
    <ul className={styles.legend} aria-label={say("charts.legend")}>
      {standings.map((standing) => (
        <li key={standing}>
          <svg width="28" height="14" aria-hidden="true">
            <StandingPatterns id={id} standings={[standing]} />
            <rect
              x="0.5"
              y="0.5"
              width="27"
              height="13"
              fill={standingFill(id, standing)}
              stroke={standingColour(standing)}
            />
          </svg>
          {say(`standing.${standing}`)}
        </li>
      ))}
    </ul>
  );
}
