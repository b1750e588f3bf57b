import { Alert } from "@mantine/core";
import Link from "next/link";
import { formatDay } from "../calendar/day";
import type { ReportDraft } from "../operations/report-drafts";
import type { CorrectionSubject } from "../operations/show-correction";
import type { MandateView } from "../queries/views";
import { STATUSES } from "../vocabulary/status";
import { say } from "../vocabulary/words";
import { addressOf } from "./address";
import { Empty } from "./empty";
import styles from "./report.module.css";
import { type RecordingForm, ReportForm } from "./report-form";
import { ReportProblems } from "./report-problems";
import { SubjectWords } from "./report-subjects";
import { nameOfResolution } from "./resolution-name";
import { StatusRecord } from "./status-records";

/** "No information" takes back what was said: it stands last, as the rarest. */
const CORRECTED = [...STATUSES.filter((status) => status !== "no-information"), "no-information"] as const;

/** Where a status record is corrected: what it says, and the form with its values to begin with. */
export function ReportCorrection({
  correction: { found, subject, turn },
  draft,
  form,
  allowed,
}: {
  readonly correction: CorrectionSubject;
  readonly draft: ReportDraft | null;
  readonly form: RecordingForm;
  readonly allowed: boolean;
}) {
  const { said, evidence, correctedBy } = found;
  return (
    <div className="stack">
      <header>
        <h1>{say("correction.title")}</h1>
        <p className="lead">{say("correction.lead")}</p>
      </header>
      {!allowed && <Alert color="yellow">{say("report.notAllowed")}</Alert>}
      <ReportProblems draft={draft} />
      <section className="card" aria-labelledby="corrected">
        <h2 id="corrected">{say("correction.what")}</h2>
        <SubjectWords subject={subject} />
        <StatusRecord record={{ ...said, evidence, ...(correctedBy === null ? {} : { correctedBy }) }} />
      </section>
      {correctedBy !== null && (
        <Alert color="yellow">
          {say("correction.gone", { who: correctedBy.by, day: formatDay(correctedBy.on) })}
        </Alert>
      )}
      {allowed && correctedBy === null && (
        <ReportForm
          form={form}
          statuses={CORRECTED}
          turn={turn}
          submit={say("correction.record")}
          note={{ label: say("correction.why"), hint: say("correction.whyHint"), required: true }}
        >
          <input type="hidden" name="record" value={said.id} />
        </ReportForm>
      )}
    </div>
  );
}

/** The records of a paragraph that can be corrected. */
export function CorrectionChoice({ mandate }: { readonly mandate: MandateView }) {
  const { resolution, label } = mandate;
  const records = mandate.provisions.flatMap(({ occurrences }) =>
    occurrences.flatMap((occurrence) =>
      occurrence.records.flatMap((record) =>
        record.correctedBy === undefined ? [{ occurrence, record }] : [],
      ),
    ),
  );
  return (
    <div className="stack">
      <header>
        <h1>{say("correction.choose")}</h1>
        <p className="lead">
          {nameOfResolution(resolution)}, {say("common.op", { label })}
        </p>
      </header>
      {records.length === 0 && <Empty title={say("correction.none")} hint="" />}
      {records.length > 0 && (
        <ul className={`card ${styles.subjects}`}>
          {records.map(({ record, occurrence }) => (
            <li key={record.id} className={styles.subject}>
              <div>
                <Link href={addressOf.correction(resolution.slug, label, record.id)}>
                  {say("recorded.what", {
                    status: say(`status.${record.status}`),
                    day: formatDay(record.asOf),
                  })}
                </Link>
                <div className="small quiet">{occurrence.body?.name}</div>
              </div>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
