import { type CSSProperties, useId } from "react";
import { type Day, formatDay } from "../../calendar/day";
import { deriveTimeLine, type LaneKind, type TimeLine as Line } from "../../queries/time-line";
import type { TimeScale } from "../../queries/time-scale";
import type { DeadlineView } from "../../queries/views";
import { STANDINGS, type Standing } from "../../vocabulary/status";
import { say } from "../../vocabulary/words";
import { addressOf } from "../address";
import { StandingPatterns } from "../charts/patterns";
import styles from "./time-line.module.css";
import { TimeLineLane } from "./time-line-lane";
import { TimeLineLegend } from "./time-line-legend";
import { TimeLineRules, TimeLineScale } from "./time-line-scale";

export interface TimeLineProps {
  readonly deadlines: readonly DeadlineView[];
  readonly today: Day;
  /** A lane for each body (the usual), or for each resolution. */
  readonly lanes?: LaneKind;
  /** The id of the row of this page that says the same of an occurrence: its bar leads there. Null: to its mandate, at that due time. */
  readonly rowId: (occurrenceId: number) => string | null;
  /** What is shown of time; null: all that the deadlines need. */
  readonly scale?: TimeScale | null;
  /** The day from which the register is seen; null: today. */
  readonly asOf?: Day | null;
}

/** With more lanes than this the years stand below them, too. */
const LANES_IN_SIGHT = 8;

/** Deadlines as windows along the years. HTML and CSS: it needs no script, scrolls within its box and prints. */
export function TimeLine(props: TimeLineProps) {
  const { deadlines, today, lanes = "body", rowId, scale: given = null, asOf = null } = props;
  const patterns = useId();
  const line = deriveTimeLine(deadlines, today, lanes, given);
  if (line === null) return <p>{say("timeLine.empty")}</p>;
  const { scale } = line;
  const todayLabel = asOf === null ? say("charts.today") : formatDay(today);
  const region = say("timeLine.region", { first: formatDay(scale.first), last: formatDay(scale.last) });
  const width: CSSProperties & { "--narrowest": string } = { "--narrowest": `${scale.narrowest}px` };
  return (
    <div className={styles.timeLine}>
      <svg width="0" height="0" aria-hidden="true" className={styles.defs}>
        <StandingPatterns id={patterns} standings={standingsOn(line)} />
      </svg>
      <TimeLineLegend
        standings={standingsOn(line)}
        patterns={patterns}
        withDone={barsOf(line).some(({ done }) => done !== null)}
        withCut={barsOf(line).some(({ cutBefore, cutAfter }) => cutBefore || cutAfter)}
      />
      <section aria-label={region} className={styles.box} {...REACHED_BY_KEYBOARD}>
        <div className={styles.canvas} style={width}>
          <TimeLineRules scale={scale} />
          <TimeLineScale scale={scale} todayLabel={todayLabel} />
          <ul className={styles.lanes}>
            {line.lanes.map((lane) => (
              <TimeLineLane
                key={lane.key}
                lane={lane}
                by={lanes}
                patterns={patterns}
                hrefOf={(deadline) => hrefOf(deadline, rowId(deadline.occurrence.id), asOf)}
              />
            ))}
          </ul>
          {line.lanes.length > LANES_IN_SIGHT && <TimeLineScale scale={scale} todayLabel={todayLabel} />}
        </div>
      </section>
    </div>
  );
}

/** What scrolls is to be scrolled with the arrow keys, too. */
const REACHED_BY_KEYBOARD = { tabIndex: 0 };

function hrefOf(
  { resolution, mandate, occurrence }: DeadlineView,
  row: string | null,
  asOf: Day | null,
): string {
  return row === null ? addressOf.occurrence(resolution.slug, mandate.label, occurrence.id, asOf) : `#${row}`;
}

function standingsOn(line: Line): Standing[] {
  const found = new Set(barsOf(line).map(({ deadline }) => deadline.occurrence.standing));
  return STANDINGS.filter((standing) => found.has(standing));
}

function barsOf({ lanes }: Line) {
  return lanes.flatMap(({ rows }) => rows.flat());
}
