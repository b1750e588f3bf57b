import type { Standing } from "../../vocabulary/status";
import { say } from "../../vocabulary/words";
import { standingColour, standingFill } from "../charts/patterns";
import { StandingMark } from "./standing-mark";
import styles from "./time-line.module.css";

export interface TimeLineLegendProps {
  readonly standings: readonly Standing[];
  readonly patterns: string;
  readonly withDone: boolean;
  readonly withCut: boolean;
}

/** Each standing as a window and as a day. */
export function TimeLineLegend({ standings, patterns, withDone, withCut }: TimeLineLegendProps) {
  return (
    <ul className={styles.legend} aria-label={say("charts.legend")}>
      {standings.map((standing) => (
        <li key={standing}>
          <svg width="28" height="14" aria-hidden="true">
            <rect
              x="1"
              y="1"
              width="26"
              height="12"
              fill={standingFill(patterns, standing)}
              stroke={standingColour(standing)}
              strokeWidth={2}
            />
          </svg>
          <StandingMark standing={standing} />
          {say(`standing.${standing}`)}
        </li>
      ))}
      {withDone && (
        <li>
          <span className={styles.doneSign} aria-hidden="true" />
          {say("timeLine.doneMark")}
        </li>
      )}
      {withCut && (
        <li>
          <span className={styles.cutSign} aria-hidden="true" />
          {say("deadlinePage.line.beyond")}
        </li>
      )}
      <li>{say("timeLine.labels")}</li>
    </ul>
  );
}
