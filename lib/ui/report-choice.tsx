import { Alert, Button } from "@mantine/core";
import type { MandateView } from "../queries/views";
import { slice } from "../resolution/span";
import { say } from "../vocabulary/words";
import { Due } from "./due";
import { Empty } from "./empty";
import { Excerpt } from "./excerpt";
import styles from "./report.module.css";
import { nameOfResolution } from "./resolution-name";
import { SaidStatus } from "./said-status";
import { StandingLabel } from "./standing";

/** The due dates of a paragraph, of which one or several can be ticked to report on them. */
export function ReportChoice({
  mandate,
  allowed,
}: {
  readonly mandate: MandateView;
  readonly allowed: boolean;
}) {
  const asking = mandate.provisions.filter(({ asks, occurrences }) => asks && occurrences.length > 0);
  const name = `${nameOfResolution(mandate.resolution)}, ${say("common.op", { label: mandate.label })}`;
  return (
    <div className="stack">
      <header>
        <h1>{say("report.choose")}</h1>
        <p className="lead">
          {name}. {say("report.chooseHint")}
        </p>
      </header>
      {!allowed && <Alert color="yellow">{say("report.notAllowed")}</Alert>}
      {allowed && asking.length === 0 && (
        <Empty title={say("report.nothing")} hint={say("report.chooseNothing")} />
      )}
      {allowed && asking.length > 0 && (
        <form method="get" action="/report" className={`card ${styles.form}`}>
          {asking.map((provision) => (
            <fieldset key={provision.id} className={styles.group}>
              <legend>
                <Excerpt words={slice(mandate.text, provision.span)} />
              </legend>
              <ul className={styles.subjects}>
                {provision.occurrences.map((occurrence) => (
                  <li key={occurrence.id} className={styles.subject}>
                    <input
                      type="checkbox"
                      id={`choose-${occurrence.id}`}
                      name="occurrence"
                      value={occurrence.id}
                    />
                    <div>
                      <label htmlFor={`choose-${occurrence.id}`}>
                        <Due occurrence={occurrence} />
                        {occurrence.body !== null && `, ${occurrence.body.name}`}
                      </label>
                      <div className="small">
                        <StandingLabel standing={occurrence.standing} timeliness={occurrence.timeliness} />
                        <SaidStatus occurrence={occurrence} />
                      </div>
                    </div>
                  </li>
                ))}
              </ul>
            </fieldset>
          ))}
          <div className={styles.actions}>
            <Button type="submit">{say("report.link")}</Button>
          </div>
        </form>
      )}
    </div>
  );
}
