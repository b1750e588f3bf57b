import Link from "next/link";
import { formatDay } from "../calendar/day";
import type { ReportedOccurrence } from "../operations/show-report";
import { formatWindow } from "../queries/format-window";
import { slice } from "../resolution/span";
import { say } from "../vocabulary/words";
import { addressOf } from "./address";
import { Excerpt } from "./excerpt";
import styles from "./report.module.css";
import { nameOfResolution } from "./resolution-name";
import { StandingLabel } from "./standing";

/** What a report is said of: the words, the body, the days, and how each stands now. Of several each can be left out. */
export function ReportSubjects({
  subjects,
  messages,
}: {
  readonly subjects: readonly ReportedOccurrence[];
  /** Why it was not recorded of some, by the number of the occurrence. */
  readonly messages: ReadonlyMap<number, string>;
}) {
  return (
    <ul className={styles.subjects}>
      {subjects.map((subject) => (
        <Subject
          key={subject.place.id}
          subject={subject}
          several={subjects.length > 1}
          message={messages.get(subject.place.id) ?? null}
        />
      ))}
    </ul>
  );
}

function Subject({
  subject,
  several,
  message,
}: {
  readonly subject: ReportedOccurrence;
  readonly several: boolean;
  readonly message: string | null;
}) {
  const { place } = subject;
  const value = `${place.id}:${place.mandate.version}`;
  return (
    <li className={styles.subject}>
      {several ? (
        <input
          type="checkbox"
          name="occurrence"
          value={value}
          defaultChecked
          aria-label={say("report.chosen", { what: nameOfSubject(subject) })}
        />
      ) : (
        <input type="hidden" name="occurrence" value={value} />
      )}
      <div>
        <SubjectWords subject={subject} />
        {message !== null && <p className="small">{message}</p>}
      </div>
    </li>
  );
}

/** What is asked of whom and by when, and what was last said of it. */
export function SubjectWords({ subject }: { readonly subject: ReportedOccurrence }) {
  const { occurrence, provision, mandate } = subject;
  const { resolution, label, text } = mandate;
  return (
    <>
      <Link href={addressOf.occurrence(resolution.slug, label, occurrence.id, null)}>
        {nameOfResolution(resolution)}, {say("common.op", { label })}
      </Link>
      <Excerpt words={slice(text, provision.span)} />
      <div className="small">
        {[occurrence.body?.name, formatWindow(occurrence.from, occurrence.by) ?? say("mandate.noTime")]
          .filter((part) => part !== undefined)
          .join(" · ")}
      </div>
      <div className="small">
        <StandingLabel standing={occurrence.standing} timeliness={occurrence.timeliness} />{" "}
        <span className="quiet">{statusNow(subject)}</span>
      </div>
    </>
  );
}

/** "A/RES/74/176, OP 26, Secretary-General, 14 September 2021 to 12 September 2022" */
export function nameOfSubject({ occurrence, mandate }: ReportedOccurrence): string {
  const { resolution, label } = mandate;
  const window = formatWindow(occurrence.from, occurrence.by);
  return [
    nameOfResolution(resolution),
    say("common.op", { label }),
    ...(occurrence.body === null ? [] : [occurrence.body.name]),
    ...(window === null ? [] : [window]),
  ].join(", ");
}

function statusNow({ occurrence: { status, statusAsOf } }: ReportedOccurrence): string {
  const said = say(`status.${status}`);
  if (statusAsOf === null) return say("report.now", { status: said });
  return say("report.nowSaid", { status: said, day: formatDay(statusAsOf) });
}
