import Link from "next/link";
import { formatDay } from "../calendar/day";
import type { Recorded, RecordedPage } from "../operations/show-recorded";
import { say } from "../vocabulary/words";
import { addressOf } from "./address";
import { Due } from "./due";
import { Empty } from "./empty";
import { Excerpt } from "./excerpt";
import styles from "./report.module.css";
import { SubjectWords } from "./report-subjects";
import { nameOfResolution } from "./resolution-name";
import { StandingLabel } from "./standing";

/** What was recorded, and what the same body has to account for next. */
export function ReportRecorded({ page }: { readonly page: RecordedPage }) {
  const { recorded } = page;
  if (recorded.length === 0) {
    return (
      <>
        <h1>{say("recorded.title")}</h1>
        <Empty title={say("recorded.nothing")} hint={say("report.nothingHint")} />
      </>
    );
  }
  return (
    <div className="stack">
      <header>
        <h1>{say("recorded.title")}</h1>
        <p className="lead" role="status">
          {say("recorded.lead", { number: recorded.length })}
        </p>
      </header>
      <ul className={`card ${styles.subjects}`}>
        {recorded.map((one) => (
          <RecordedItem key={one.record.id} recorded={one} />
        ))}
      </ul>
      <Next page={page} />
    </div>
  );
}

function RecordedItem({ recorded: { record, subject } }: { readonly recorded: Recorded }) {
  const { resolution, label } = subject.mandate;
  return (
    <li className={styles.subject}>
      <div>
        <p>
          <strong>
            {say("recorded.what", {
              status: say(`status.${record.status}`),
              day: formatDay(record.asOf),
            })}
          </strong>{" "}
          <Link href={addressOf.correction(resolution.slug, label, record.id)}>
            {say("recorded.correct")}
          </Link>
        </p>
        <SubjectWords subject={subject} />
      </div>
    </li>
  );
}

function Next({ page: { body, next, recorded } }: { readonly page: RecordedPage }) {
  const first = recorded[0]?.subject.mandate;
  return (
    <section aria-labelledby="next">
      <h2 id="next">{say("recorded.next")}</h2>
      {body !== null && next === null && <p>{say("recorded.noneOverdue", { body: body.name })}</p>}
      {body !== null && next !== null && (
        <div className="card">
          <p>
            <strong>{say("recorded.nextOverdue", { body: body.name })}</strong>
          </p>
          <p>
            {nameOfResolution(next.resolution)}, {say("common.op", { label: next.mandate.label })}
          </p>
          <Excerpt words={next.words} />
          <p className="small">
            <Due occurrence={next.occurrence} />{" "}
            <StandingLabel standing={next.occurrence.standing} timeliness={next.occurrence.timeliness} />
          </p>
          <Link href={addressOf.reportOn(next.resolution.slug, next.mandate.label, next.occurrence.id)}>
            {say("recorded.report")}
          </Link>
        </div>
      )}
      <p className={styles.recording}>
        {first !== undefined && (
          <Link href={addressOf.mandate(first.resolution.slug, first.label, null)}>
            {say("recorded.back", { label: first.label })}
          </Link>
        )}
        <Link href={addressOf.deadlinesWith({}, null)}>{say("recorded.deadlines")}</Link>
      </p>
    </section>
  );
}
