import type { Status } from "../vocabulary/status";
import { say } from "../vocabulary/words";
import styles from "./state.module.css";

const LOOKS: { readonly [Name in Status]: string | undefined } = {
  implemented: styles.implemented,
  "partially-implemented": styles.partially,
  "in-progress": styles.progress,
  ongoing: styles.ongoing,
  "not-started": styles.notStarted,
  "not-implemented": styles.notImplemented,
  superseded: styles.closed,
  "overtaken-by-events": styles.closed,
  "not-applicable": styles.closed,
  "no-information": undefined,
};

/** What a status looks like, as a class of a sign or a segment; of "no information" it is empty. */
export function lookOf(status: Status): string {
  return LOOKS[status] ?? "";
}

/** A status of a State with its sign. It is no standing: nobody's last day is reckoned here. */
export function StateStatusLabel({ status }: { readonly status: Status }) {
  return (
    <span className={status === "no-information" ? "quiet" : undefined}>
      <span className={`${styles.sign} ${lookOf(status)}`} aria-hidden="true" />
      {say(`status.${status}`)}
    </span>
  );
}
