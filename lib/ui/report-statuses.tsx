import type { Status } from "../vocabulary/status";
import { say } from "../vocabulary/words";
import styles from "./report.module.css";

/** A choice of which each stands with what it means: plain radio buttons. */
export function MeaningChoices({
  name,
  legend,
  choices,
  chosen,
}: {
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly { readonly value: string; readonly label: string; readonly means: string }[];
  readonly chosen: string;
}) {
  return (
    <fieldset className={styles.group}>
      <legend>{legend}</legend>
      <div className={styles.statuses}>
        {choices.map(({ value, label, means }) => (
          <label key={value} className={styles.status}>
            <input type="radio" name={name} value={value} defaultChecked={value === chosen} required />
            <span>
              {label}
              {means !== "" && <span className={styles.meaning}>{means}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** The statuses that can be said, each with what it means. */
export function StatusChoices({
  statuses,
  chosen,
}: {
  readonly statuses: readonly Status[];
  readonly chosen: string;
}) {
  const choices = statuses.map((status) => ({
    value: status,
    label: say(`status.${status}`),
    means: say(`statusMeans.${status}`),
  }));
  return <MeaningChoices name="status" legend={say("report.status")} choices={choices} chosen={chosen} />;
}

const JUDGEMENTS = ["self-reported", "assessed", "register"] as const;

/** Who judges. */
export function JudgementChoices({ chosen }: { readonly chosen: string }) {
  const choices = JUDGEMENTS.map((judgement) => ({
    value: judgement,
    label: say(`reportJudgement.${judgement}`),
    means: "",
  }));
  return (
    <MeaningChoices name="judgement" legend={say("report.judgement")} choices={choices} chosen={chosen} />
  );
}
