import type { LaneKind, TimeLane } from "../../queries/time-line";
import type { DeadlineView } from "../../queries/views";
import { say } from "../../vocabulary/words";
import { nameOfResolution } from "../resolution-name";
import styles from "./time-line.module.css";
import { TimeLineBar } from "./time-line-bar";

export interface TimeLineLaneProps {
  readonly lane: TimeLane;
  readonly by: LaneKind;
  readonly patterns: string;
  readonly hrefOf: (deadline: DeadlineView) => string;
}

/** What one body, or one resolution, has on the line. */
export function TimeLineLane({ lane, by, patterns, hrefOf }: TimeLineLaneProps) {
  const sample = lane.rows[0]?.[0]?.deadline;
  if (sample === undefined) return null;
  const { label, name } = by === "body" ? bodyOf(sample) : resolutionOf(sample);
  return (
    <li className={styles.lane}>
      <span className={styles.label}>{label === name ? label : <abbr title={name}>{label}</abbr>}</span>
      <div className={styles.rows}>
        {lane.rows.map((row) => (
          <ul key={row[0]?.deadline.occurrence.id} className={`${styles.row} ${styles.track}`}>
            {row.map((bar) => (
              <li key={bar.deadline.occurrence.id}>
                <TimeLineBar bar={bar} patterns={patterns} href={hrefOf(bar.deadline)} />
              </li>
            ))}
          </ul>
        ))}
      </div>
    </li>
  );
}

function bodyOf({ occurrence: { body } }: DeadlineView): { label: string; name: string } {
  if (body === null) return { label: say("timeLine.nobody"), name: say("timeLine.nobody") };
  return { label: body.acronym ?? body.name, name: body.name };
}

function resolutionOf({ resolution }: DeadlineView): { label: string; name: string } {
  return { label: nameOfResolution(resolution), name: resolution.title };
}
