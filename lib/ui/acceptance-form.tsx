import { Alert, NativeSelect } from "@mantine/core";
import type { ReportDraft } from "../operations/report-drafts";
import type { AcceptanceSubject } from "../operations/show-acceptance";
import { slice } from "../resolution/span";
import { ACCEPTANCES } from "../vocabulary/acceptance";
import { say } from "../vocabulary/words";
import { Empty } from "./empty";
import { acceptanceChoice } from "./recording-links";
import styles from "./report.module.css";
import { AsOfField, FormFrame, NoteField, type RecordingForm } from "./report-form";
import { ReportProblems } from "./report-problems";
import { MeaningChoices } from "./report-statuses";
import { nameOfResolution } from "./resolution-name";

/** Where it is recorded what a body made of what is asked of it. */
export function AcceptanceForm({
  subject,
  draft,
  form,
  allowed,
}: {
  readonly subject: AcceptanceSubject;
  readonly draft: ReportDraft | null;
  readonly form: RecordingForm;
  readonly allowed: boolean;
}) {
  const { mandate, provisions } = subject;
  const { fields, today } = form;
  return (
    <div className="stack">
      <header>
        <h1>{say("acceptance.page")}</h1>
        <p className="lead">
          {nameOfResolution(mandate.resolution)}, {say("common.op", { label: mandate.label })}.{" "}
          {say("acceptance.hint")}
        </p>
      </header>
      {!allowed && <Alert color="yellow">{say("report.notAllowed")}</Alert>}
      <ReportProblems draft={draft} />
      {allowed && provisions.length === 0 && (
        <Empty title={say("report.nothing")} hint={say("acceptance.none")} />
      )}
      {allowed && provisions.length > 0 && (
        <FormFrame form={form} submit={say("acceptance.record")}>
          <NativeSelect
            name="choice"
            label={say("acceptance.provision")}
            defaultValue={fields.choice ?? ""}
            data={choicesOf(subject)}
          />
          <MeaningChoices
            name="acceptance"
            legend={say("acceptance.acceptance")}
            choices={ACCEPTANCES.map((acceptance) => ({
              value: acceptance,
              label: say(`acceptanceName.${acceptance}`),
              means: say(`acceptanceMeans.${acceptance}`),
            }))}
            chosen={fields.acceptance ?? ""}
          />
          <div className={styles.fields}>
            <AsOfField asOf={fields.asOf ?? today} today={today} />
          </div>
          <NoteField
            typed={fields.note ?? ""}
            label={say("report.note")}
            hint={say("report.noteHint")}
            required={false}
          />
        </FormFrame>
      )}
    </div>
  );
}

const LONGEST_WORDS = 90;

/** Each provision with each body that it addresses, as one choice. */
function choicesOf({ mandate, provisions }: AcceptanceSubject) {
  return provisions.flatMap(({ identity, provision }) =>
    provision.addressees.map(({ bodyId, name }) => {
      const words = slice(mandate.text, provision.span);
      const shown = words.length > LONGEST_WORDS ? `${words.slice(0, LONGEST_WORDS)}…` : words;
      return {
        value: acceptanceChoice(identity, bodyId),
        label: say("acceptance.choice", { words: shown, body: name }),
      };
    }),
  );
}
