import type { ReactNode } from "react";
import type { Standing } from "../../vocabulary/status";
import styles from "./charts.module.css";
import { StandingLegend } from "./standing-legend";

/** A chart under its legend. Without JavaScript neither is shown: the table beside it is whole. */
export function Drawn({
  standings,
  children,
}: {
  readonly standings: readonly Standing[];
  readonly children: ReactNode;
}) {
  return (
    <div className={styles.drawn}>
      <StandingLegend standings={standings} />
      {children}
    </div>
  );
}
