import type { TimeScale } from "../../queries/time-scale";
import styles from "./time-line.module.css";

/** The years, months, weeks or days over (or under) the lanes, with today among them. Each bar says its days itself. */
export function TimeLineScale({
  scale,
  todayLabel,
}: {
  readonly scale: TimeScale;
  readonly todayLabel: string;
}) {
  return (
    <div className={styles.scale} aria-hidden="true">
      <div className={styles.track}>
        {scale.today !== null && (
          <span
            className={scale.today > 50 ? styles.todayBefore : styles.todayAfter}
            style={{ left: `${scale.today}%` }}
          >
            {todayLabel}
          </span>
        )}
        {scale.ticks.map(({ day, label, at }) => (
          <span key={day} className={styles.tick} style={{ left: `${at}%` }}>
            {label}
          </span>
        ))}
      </div>
    </div>
  );
}

/** Hairlines behind the lanes. */
export function TimeLineRules({ scale }: { readonly scale: TimeScale }) {
  return (
    <div className={styles.rules} aria-hidden="true">
      <div className={styles.track}>
        {scale.ticks.map(({ day, at }) => (
          <span key={day} className={styles.rule} style={{ left: `${at}%` }} />
        ))}
        {scale.today !== null && <span className={styles.todayRule} style={{ left: `${scale.today}%` }} />}
      </div>
    </div>
  );
}
