import type { TimeBar } from "../../queries/time-line";
import type { Standing } from "../../vocabulary/status";
import { standingColour, standingFill } from "../charts/patterns";
import { barName } from "./bar-name";
import { StandingMark } from "./standing-mark";
import styles from "./time-line.module.css";

export interface TimeLineBarProps {
  readonly bar: TimeBar;
  readonly patterns: string;
  readonly href: string;
}

/** A window as a bar, a day as a mark; a link to where the list says the same. */
export function TimeLineBar({ bar, patterns, href }: TimeLineBarProps) {
  const { deadline, at, width, single, done, labelled } = bar;
  const standing = deadline.occurrence.standing ?? "closed";
  const name = barName(deadline);
  return (
    <>
      <DoneLine bar={bar} />
      <a
        href={href}
        aria-label={name}
        title={name}
        className={single ? styles.mark : styles.bar}
        style={single ? { left: `${at}%` } : { left: `${at}%`, width: `${width}%` }}
      >
        {single ? <StandingMark standing={standing} /> : <Window standing={standing} patterns={patterns} />}
        {bar.cutBefore && <span aria-hidden="true" className={styles.cutBefore} />}
        {bar.cutAfter && <span aria-hidden="true" className={styles.cutAfter} />}
      </a>
      {labelled && (
        <span
          aria-hidden="true"
          className={numberClass(bar)}
          style={{ left: `${Math.max(at + width, done ?? 0)}%` }}
        >
          {deadline.mandate.label}
        </span>
      )}
    </>
  );
}

function Window({ standing, patterns }: { readonly standing: Standing; readonly patterns: string }) {
  return (
    <svg width="100%" height="14" aria-hidden="true">
      <rect
        width="100%"
        height="100%"
        fill={standingFill(patterns, standing)}
        stroke={standingColour(standing)}
        strokeWidth={2}
      />
    </svg>
  );
}

/** From the window to the day outside it on which it was done. */
function DoneLine({ bar: { at, width, done } }: { readonly bar: TimeBar }) {
  if (done === null) return null;
  const early = done < at;
  const edge = early ? at : at + width;
  const style = { left: `${Math.min(done, edge)}%`, width: `${Math.abs(edge - done)}%` };
  return <span aria-hidden="true" className={early ? styles.doneBefore : styles.doneAfter} style={style} />;
}

/** A mark and a day of being done lie on both sides of their place, a bar ends at its. */
function numberClass({ at, single, done }: TimeBar): string | undefined {
  return single || (done !== null && done > at) ? styles.numberBesideMark : styles.number;
}
