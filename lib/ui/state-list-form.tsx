import { Alert, Button, Textarea } from "@mantine/core";
import { formatDay } from "../calendar/day";
import type { ImportStatesOutcome } from "../operations/import-states";
import type { LineProblem, StateLine } from "../operations/state-lines";
import { getBody } from "../vocabulary/bodies";
import { say } from "../vocabulary/words";
import { JudgementChoices } from "./report-statuses";
import styles from "./state.module.css";
import { ScrollBox } from "./state-scroll";
import { StateStatusLabel } from "./state-status";

type Action = (form: FormData) => Promise<void>;

export interface StateListFormProps {
  /** Lays a list aside and shows it. */
  readonly read: Action;
  /** Stores what was shown. */
  readonly confirm: Action;
  readonly hidden: Readonly<Record<string, string>>;
  /** The list that was laid aside, with what would come of it; null: none was given. */
  readonly shown: { readonly key: string; readonly outcome: ImportStatesOutcome } | null;
  /** Why there is nothing to show; null: nothing was wrong. */
  readonly problem: string | null;
}

/** A list of States is pasted or chosen, looked at, and then stored whole or not at all. */
export function StateListForm({ read, confirm, hidden, shown, problem }: StateListFormProps) {
  return (
    <section className="card" aria-labelledby="state-list" id="list">
      <h2 id="state-list">{say("stateList.list.title")}</h2>
      {problem !== null && <Alert color="red" role="alert" title={problem} />}
      {shown !== null && (
        <Outcome outcome={shown.outcome} confirm={confirm} hidden={{ ...hidden, list: shown.key }} />
      )}
      <p>{say("stateList.list.lead")}</p>
      <p>
        <code>{say("stateList.list.example")}</code>
      </p>
      <form action={read} className="stack">
        <Hidden values={hidden} />
        <Textarea name="text" label={say("stateList.list.paste")} rows={5} maxLength={1_000_000} />
        <label>
          {say("stateList.list.file")}{" "}
          <input type="file" name="file" accept=".csv,.txt,.tsv,text/csv,text/plain" />
        </label>
        <div>
          <Button type="submit">{say("stateList.list.read")}</Button>
        </div>
      </form>
    </section>
  );
}

function Outcome({
  outcome,
  confirm,
  hidden,
}: { readonly outcome: ImportStatesOutcome } & Pick<StateListFormProps, "confirm" | "hidden">) {
  if (!outcome.ok)
    return (
      <Alert color="red" role="alert" title={outcome.message}>
        {outcome.reason === "unreadable-lines" && <Problems problems={outcome.problems} />}
      </Alert>
    );
  const { lines, known } = outcome;
  return (
    <section aria-label={say("stateList.list.preview")}>
      <h3>{say("stateList.list.preview")}</h3>
      <p>
        {lines.length === 0
          ? say("stateList.list.nothing")
          : say("stateList.list.lines", { number: lines.length })}{" "}
        {lines.length > 0 && known > 0 && say("stateList.known", { number: known })}
      </p>
      {lines.length > 0 && <Lines lines={lines} />}
      {lines.length > 0 && (
        <form action={confirm} className="stack">
          <Hidden values={hidden} />
          <JudgementChoices chosen="register" />
          <p>{say("stateList.list.nothingYet")}</p>
          <div>
            <Button type="submit">{say("stateList.list.confirm")}</Button>
          </div>
        </form>
      )}
    </section>
  );
}

function Lines({ lines }: { readonly lines: readonly StateLine[] }) {
  return (
    <ScrollBox label={say("stateList.list.preview")}>
      <table className={styles.table} aria-label={say("stateList.list.preview")}>
        <thead>
          <tr>
            <th scope="col">{say("stateList.list.line")}</th>
            <th scope="col">{say("stateList.state")}</th>
            <th scope="col">{say("stateList.status")}</th>
            <th scope="col">{say("stateList.asOf")}</th>
            <th scope="col">{say("stateList.doneOn")}</th>
            <th scope="col">{say("indicators.source")}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ line, state, status, asOf, doneOn, source }) => (
            <tr key={line}>
              <td>{line}</td>
              <th scope="row">{getBody(state).name}</th>
              <td>
                <StateStatusLabel status={status} />
              </td>
              <td>{formatDay(asOf)}</td>
              <td>{doneOn !== null && formatDay(doneOn)}</td>
              <td>{source}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function Problems({ problems }: { readonly problems: readonly LineProblem[] }) {
  return (
    <ScrollBox label={say("stateList.list.why")}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{say("stateList.list.line")}</th>
            <th scope="col">{say("stateList.list.written")}</th>
            <th scope="col">{say("stateList.list.why")}</th>
          </tr>
        </thead>
        <tbody>
          {problems.map(({ line, written, message }) => (
            <tr key={line}>
              <td>{line}</td>
              <td>{written}</td>
              <td>{message}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function Hidden({ values }: { readonly values: Readonly<Record<string, string>> }) {
  return Object.entries(values).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
}
