import Link from "next/link";
import type { Day } from "../calendar/day";
import { SESSION_SERIES, type SessionSeries, sessionKey } from "../calendar/session";
import type { SessionList, SessionView } from "../operations/list-sessions";
import { formatSession } from "../queries/format-session";
import { say } from "../vocabulary/words";
import { addressOf } from "./address";
import { DaysSource, DayWithBasis } from "./calendar-days";
import { CalendarForm } from "./calendar-form";
import { sessionsOfSeries } from "./calendar-series";

/** The sessions of an organ, newest first in each series, with how their days are known and what hangs on them. */
export function CalendarOrganPage({
  list,
  asOf,
  allowed,
}: {
  readonly list: SessionList;
  readonly asOf: Day | null;
  readonly allowed: boolean;
}) {
  const { organ, countedBy, contiguous, rule } = list;
  return (
    <div className="stack">
      <header>
        <p className="small">
          <Link href={addressOf.sessions(asOf)}>{say("calendar.back")}</Link>
        </p>
        <h1>{organ}</h1>
        <p className="lead">
          {say("calendar.organLead", { countedBy, contiguous: contiguous ? "yes" : "no" })}
          {rule !== null && <> {say("calendar.rule", { rule })}</>}
        </p>
        <p className="small">
          <a href="#add">{say("calendar.add")}</a>
        </p>
      </header>
      {SESSION_SERIES.map((series) => {
        const ours = sessionsOfSeries(list, series);
        if (ours.length === 0) return null;
        return <Series key={series} organ={organ} series={series} sessions={ours} asOf={asOf} />;
      })}
      <section className="card">
        <h2 id="add">{say("calendar.add")}</h2>
        {allowed ? (
          <CalendarForm organ={organ} typed={{}} asOf={asOf} contiguous={contiguous} />
        ) : (
          <p className="quiet">{say("calendar.notAllowed")}</p>
        )}
      </section>
    </div>
  );
}

function Series({
  organ,
  series,
  sessions,
  asOf,
}: {
  readonly organ: string;
  readonly series: SessionSeries;
  readonly sessions: readonly SessionView[];
  readonly asOf: Day | null;
}) {
  return (
    <section className="table-box" aria-label={say(`calendar.series.${series}`)}>
      <table className="table stacked">
        <caption>{say(`calendar.series.${series}`)}</caption>
        <thead>
          <tr>
            <th scope="col">{say("calendar.columns.session")}</th>
            <th scope="col">{say("calendar.columns.opens")}</th>
            <th scope="col">{say("calendar.columns.closes")}</th>
            <th scope="col">{say("calendar.columns.source")}</th>
            <th scope="col" className="number">
              {say("calendar.columns.due")}
            </th>
          </tr>
        </thead>
        <tbody>
          {sessions.map((session) => (
            <SessionRow key={session.number} organ={organ} session={session} asOf={asOf} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function SessionRow({
  organ,
  session: { series, number, days, due },
  asOf,
}: {
  readonly organ: string;
  readonly session: SessionView;
  readonly asOf: Day | null;
}) {
  const reference = { organ, series, number };
  const unknown = <span className="quiet">{say("calendar.notKnown")}</span>;
  return (
    <tr>
      <th scope="row">
        <Link href={addressOf.session(reference, asOf)} aria-label={formatSession(reference)}>
          {number}
        </Link>
      </th>
      <td data-label={say("calendar.columns.opens")}>
        {days === null ? unknown : <DayWithBasis days={days} side="opens" />}
      </td>
      <td data-label={say("calendar.columns.closes")}>
        {days === null ? unknown : <DayWithBasis days={days} side="closes" />}
      </td>
      <td className="small">
        <DaysSource source={days?.source ?? null} />
      </td>
      <td className="number" data-label={say("calendar.columns.due")}>
        {due === 0 ? (
          <span className="quiet">0</span>
        ) : (
          <Link
            href={addressOf.deadlinesWith({ session: sessionKey(reference) }, asOf)}
            aria-label={`${formatSession(reference)}: ${say("calendar.dueCount", { number: due })}`}
          >
            {due}
          </Link>
        )}
      </td>
    </tr>
  );
}
