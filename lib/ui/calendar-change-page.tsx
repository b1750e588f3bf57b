import { Alert, Button } from "@mantine/core";
import Link from "next/link";
import type { Day } from "../calendar/day";
import type { SessionView } from "../operations/list-sessions";
import type { RecordSessionOutcome, SessionToRecord } from "../operations/record-session";
import { formatSession } from "../queries/format-session";
import { formatWindow } from "../queries/format-window";
import { say } from "../vocabulary/words";
import { addressOf } from "./address";
import { daysOfSession } from "./calendar-days";
import { CalendarForm, type TypedSession } from "./calendar-form";
import { MovedWindows } from "./calendar-moved-windows";

export interface SessionChange {
  readonly organ: string;
  readonly contiguous: boolean;
  readonly typed: TypedSession;
  /** What is typed, as it would be recorded; null: something is missing. */
  readonly session: SessionToRecord | null;
  /** The session as it is now; null: the calendar does not have it yet. */
  readonly known: SessionView | null;
  /** What is wrong with what is typed, a sentence each. */
  readonly problems: readonly string[];
  /** What recording it would do; null: it cannot be recorded as it is typed. */
  readonly outcome: RecordSessionOutcome | null;
}

/** Shows what would move if the days of a session were recorded as they are typed, and records them. */
export function CalendarChangePage({
  change,
  asOf,
  record,
}: {
  readonly change: SessionChange;
  readonly asOf: Day | null;
  readonly record: (form: FormData) => Promise<void>;
}) {
  const { organ, contiguous, typed, session, known, outcome } = change;
  const problems = [...change.problems, ...(outcome?.ok === false ? [outcome.message] : [])];
  const name = session === null ? organ : formatSession(session);
  return (
    <div className="stack">
      <header>
        <p className="small">
          <Link
            href={session && known ? addressOf.session(session, asOf) : addressOf.organCalendar(organ, asOf)}
          >
            {session && known ? name : organ}
          </Link>
        </p>
        <h1>{session === null ? say("calendar.add") : say("calendar.changeTitle", { session: name })}</h1>
        <p className="lead">{say("calendar.changeLead")}</p>
      </header>
      {problems.length > 0 && <Alert color="red">{problems.join(" ")}</Alert>}
      {session !== null && outcome?.ok && (
        <section className="card stack">
          <DaysBeforeAndAfter known={known} session={session} />
          <MovedWindows moved={outcome.moved} asOf={asOf} />
          <form action={record}>
            <input type="hidden" name="organ" value={organ} />
            {asOf !== null && <input type="hidden" name="asOf" value={asOf} />}
            {Object.entries(typed).map(([field, value]) => (
              <input key={field} type="hidden" name={field} value={value} />
            ))}
            <Button type="submit">{say("calendar.form.record")}</Button>
          </form>
        </section>
      )}
      <section className="card">
        <h2>{say("calendar.form.again")}</h2>
        <CalendarForm organ={organ} typed={typed} asOf={asOf} contiguous={contiguous} />
      </section>
    </div>
  );
}

function DaysBeforeAndAfter({
  known,
  session: { opens, closes, source },
}: {
  readonly known: SessionView | null;
  readonly session: SessionToRecord;
}) {
  return (
    <dl className="facts">
      <dt>{say("calendar.daysNow")}</dt>
      <dd>{known?.days ? daysOfSession(known.days) : say("calendar.noDays")}</dd>
      <dt>{say("calendar.daysNew")}</dt>
      <dd>
        <strong>{formatWindow(opens, closes)}</strong> <span className="quiet">({source})</span>
      </dd>
    </dl>
  );
}
