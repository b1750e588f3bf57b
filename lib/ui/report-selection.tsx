import { Button } from "@mantine/core";
import { say } from "../vocabulary/words";
import styles from "./report.module.css";

/** The form to which ticks anywhere on the page belong. */
const FORM = "report-selection";

/** A plain form that leads to the report on what is ticked on this page. */
export function SelectionForm() {
  return (
    <form id={FORM} method="get" action="/report" className={styles.selection}>
      <Button type="submit" variant="default">
        {say("selection.button")}
      </Button>
      <span className="small quiet">{say("selection.hint")}</span>
    </form>
  );
}

/** A tick beside due dates that can be reported on; several stand for dates that are shown as one. */
export function SelectionTick({
  occurrences,
  what,
}: {
  readonly occurrences: readonly number[];
  readonly what: string;
}) {
  return (
    <span className={styles.tick}>
      <input
        type="checkbox"
        form={FORM}
        name="occurrence"
        value={occurrences.join(",")}
        aria-label={say("selection.tick", { what })}
      />
    </span>
  );
}
