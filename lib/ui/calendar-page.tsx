import Link from "next/link";
import { type Day, formatDay } from "../calendar/day";
import type { SessionDays } from "../calendar/session";
import type { OrganView } from "../operations/list-sessions";
import { formatSession } from "../queries/format-session";
import { say } from "../vocabulary/words";
import { addressOf } from "./address";
import { daysOfSession } from "./calendar-days";

/** The organs that the calendar knows, with the session that runs and the next one. */
export function CalendarPage({
  organs,
  asOf,
  today,
}: {
  readonly organs: readonly OrganView[];
  readonly asOf: Day | null;
  readonly today: Day;
}) {
  return (
    <div className="stack">
      <header>
        <h1>{say("calendar.title")}</h1>
        <p className="lead">{say("calendar.lead", { day: formatDay(today) })}</p>
      </header>
      <div className="table-box">
        <table className="table stacked">
          <caption className="visually-hidden">{say("calendar.title")}</caption>
          <thead>
            <tr>
              <th scope="col">{say("calendar.columns.organ")}</th>
              <th scope="col">{say("calendar.columns.running")}</th>
              <th scope="col">{say("calendar.columns.next")}</th>
            </tr>
          </thead>
          <tbody>
            {organs.map(({ organ, running, next }) => (
              <tr key={organ}>
                <th scope="row">
                  <Link href={addressOf.organCalendar(organ, asOf)}>{organ}</Link>
                </th>
                <td data-label={say("calendar.columns.running")}>
                  {running?.opensBasis === "season" && say("calendar.perhaps")}{" "}
                  <SessionInBrief days={running} none={say("calendar.notSitting")} asOf={asOf} />
                </td>
                <td data-label={say("calendar.columns.next")}>
                  <SessionInBrief days={next} none={say("calendar.notKnown")} asOf={asOf} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function SessionInBrief({
  days,
  none,
  asOf,
}: {
  readonly days: SessionDays | null;
  readonly none: string;
  readonly asOf: Day | null;
}) {
  if (days === null) return <span className="quiet">{none}</span>;
  return (
    <>
      <Link href={addressOf.session(days, asOf)}>{formatSession(days)}</Link>
      <div className="small">
        {daysOfSession(days)} <span className="quiet">({say(`calendar.basis.${days.opensBasis}`)})</span>
      </div>
    </>
  );
}
