import { Alert } from "@mantine/core";
import Link from "next/link";
import type { ReportDraft } from "../operations/report-drafts";
import type { ReportSubjects as Subjects } from "../operations/show-report";
import { STATUSES } from "../vocabulary/status";
import { say } from "../vocabulary/words";
import { addressOf } from "./address";
import { Empty } from "./empty";
import { type RecordingForm, ReportForm } from "./report-form";
import { ReportProblems } from "./report-problems";
import { ReportSubjects } from "./report-subjects";

/** Nobody reports that nothing is known: that is what stands where nobody reports. */
const REPORTED = STATUSES.filter((status) => status !== "no-information");

/** Where a status is reported: what it is said of, what can be said, and on what evidence. */
export function ReportPage({
  report: { subjects, turn },
  draft,
  form,
  allowed,
}: {
  readonly report: Subjects;
  readonly draft: ReportDraft | null;
  readonly form: RecordingForm;
  readonly allowed: boolean;
}) {
  const mandates = new Set(subjects.map(({ mandate }) => mandate.id)).size;
  const refused = new Map(draft?.refused.map(({ occurrence, message }) => [occurrence, message]));
  return (
    <div className="stack">
      <header>
        <h1>{say("report.title")}</h1>
        <p className="lead">{say("report.lead")}</p>
      </header>
      {!allowed && <Alert color="yellow">{say("report.notAllowed")}</Alert>}
      <ReportProblems draft={draft} />
      {allowed && subjects.length === 0 && <NothingChosen />}
      {allowed && subjects.length > 0 && (
        <ReportForm
          form={form}
          statuses={REPORTED}
          turn={turn}
          submit={
            subjects.length === 1
              ? say("report.record")
              : say("report.recordMany", { number: subjects.length })
          }
          note={{ label: say("report.note"), hint: say("report.noteHint"), required: false }}
        >
          <section aria-label={say("report.about")}>
            <h2>{say("report.about")}</h2>
            {subjects.length > 1 && (
              <p className="quiet">{say("report.aboutMany", { number: subjects.length, mandates })}</p>
            )}
            <ReportSubjects subjects={subjects} messages={refused} />
          </section>
        </ReportForm>
      )}
    </div>
  );
}

function NothingChosen() {
  return (
    <Empty title={say("report.nothing")} hint={say("report.nothingHint")}>
      <Link href={addressOf.deadlinesWith({}, null)}>{say("report.toDeadlines")}</Link>
    </Empty>
  );
}
