import { Alert, Button } from "@mantine/core";
import Link from "next/link";
import { type Day, formatDay } from "../calendar/day";
import { type SessionReference, sessionKey } from "../calendar/session";
import type { SessionList, SessionView } from "../operations/list-sessions";
import { formatSession } from "../queries/format-session";
import type { DeadlineView } from "../queries/views";
import { say } from "../vocabulary/words";
import { addressOf } from "./address";
import { DaysSource, DayWithBasis, daysOfSession } from "./calendar-days";
import { CalendarForm } from "./calendar-form";
import { sessionsOfSeries } from "./calendar-series";
import { DeadlineTable } from "./deadline-table";

/** What was just done to the session: how many due dates moved with it. */
export interface SessionNews {
  readonly is: "recorded" | "withdrawn";
  readonly moved: number;
}

/** A session: its days and how they are known, what is due with it, and, for those who may, the correction of its days. */
export function CalendarSessionPage({
  list,
  session,
  due,
  news,
  asOf,
  allowed,
  withdraw,
}: {
  readonly list: SessionList;
  readonly session: SessionView;
  readonly due: readonly DeadlineView[];
  readonly news: SessionNews | null;
  readonly asOf: Day | null;
  readonly allowed: boolean;
  readonly withdraw: (form: FormData) => Promise<void>;
}) {
  const { organ, contiguous, rule } = list;
  const reference = { organ, series: session.series, number: session.number };
  return (
    <div className="stack">
      <header>
        <p className="small">
          <Link href={addressOf.organCalendar(organ, asOf)}>{organ}</Link>
        </p>
        <h1>{formatSession(reference)}</h1>
        {news !== null && <Alert role="status">{say(`calendar.${news.is}`, { number: news.moved })}</Alert>}
        <SessionFacts session={session} />
        {rule !== null && session.series === "regular" && (
          <p className="quiet small">{say("calendar.rule", { rule })}</p>
        )}
      </header>
      <section aria-labelledby="due">
        <h2 id="due">{say("calendar.due")}</h2>
        <DueWithSession reference={reference} due={due} total={session.due} asOf={asOf} />
      </section>
      <section className="card">
        <h2>{say("calendar.correct")}</h2>
        {!allowed && <p className="quiet">{say("calendar.notAllowed")}</p>}
        {allowed && (
          <CalendarForm
            organ={organ}
            typed={typedOf(session, contiguous && session.series === "regular")}
            asOf={asOf}
            contiguous={contiguous && session.series === "regular"}
            fixed
          />
        )}
        {allowed && session.recorded !== null && (
          <Withdraw reference={reference} withdraw={withdraw} asOf={asOf} />
        )}
      </section>
      <Neighbours list={list} session={session} asOf={asOf} />
    </div>
  );
}

function SessionFacts({ session: { days, recorded, published } }: { readonly session: SessionView }) {
  return (
    <dl className="facts">
      <dt>{say("calendar.columns.opens")}</dt>
      <dd>{days === null ? say("calendar.notKnown") : <DayWithBasis days={days} side="opens" />}</dd>
      <dt>{say("calendar.columns.closes")}</dt>
      <dd>{days === null ? say("calendar.notKnown") : <DayWithBasis days={days} side="closes" />}</dd>
      {days !== null && days.source !== null && (
        <>
          <dt>{say("calendar.columns.source")}</dt>
          <dd>
            <DaysSource source={days.source} />
            {recorded !== null && (
              <div className="quiet small">
                {say("calendar.recordedBy", { who: recorded.by, day: formatDay(recorded.on) })}.{" "}
                {published === null
                  ? say("calendar.publishedNot")
                  : `${say("calendar.published", { days: daysOfSession(published) })}.`}
              </div>
            )}
          </dd>
        </>
      )}
    </dl>
  );
}

function DueWithSession({
  reference,
  due,
  total,
  asOf,
}: {
  readonly reference: SessionReference;
  readonly due: readonly DeadlineView[];
  readonly total: number;
  readonly asOf: Day | null;
}) {
  if (due.length === 0) return <p className="quiet">{say("calendar.dueNone")}</p>;
  return (
    <>
      <p>
        {due.length < total && <>{say("calendar.dueCut", { shown: due.length })} </>}
        <Link href={addressOf.deadlinesWith({ session: sessionKey(reference) }, asOf)}>
          {say("calendar.dueAll")}
        </Link>
      </p>
      <DeadlineTable deadlines={due} caption={say("calendar.due")} asOf={asOf} />
    </>
  );
}

/**
 * The form begins with the days that are known exactly: a time of year is not offered as if it were days, nor a last day that is but the day before the
 * next session opens.
 */
function typedOf({ series, number, days, recorded }: SessionView, follows: boolean) {
  const exact = days !== null && days.opensBasis !== "season" ? days : null;
  const closes =
    exact === null || (follows && exact.closesBasis !== "recorded") ? {} : { closes: exact.closes };
  const known = exact === null ? {} : { opens: exact.opens, ...closes };
  return {
    series,
    number: String(number),
    ...known,
    ...(recorded !== null && exact?.source ? { source: exact.source } : {}),
  };
}

function Withdraw({
  reference: { organ, series = "regular", number },
  withdraw,
  asOf,
}: {
  readonly reference: SessionReference;
  readonly withdraw: (form: FormData) => Promise<void>;
  readonly asOf: Day | null;
}) {
  return (
    <form action={withdraw}>
      <input type="hidden" name="organ" value={organ} />
      <input type="hidden" name="series" value={series} />
      <input type="hidden" name="number" value={number} />
      {asOf !== null && <input type="hidden" name="asOf" value={asOf} />}
      <p className="quiet">{say("calendar.withdrawHint")}</p>
      <Button type="submit" variant="default">
        {say("calendar.withdraw")}
      </Button>
    </form>
  );
}

/** To the sessions before and after it; the list has the newest first. */
function Neighbours({
  list,
  session,
  asOf,
}: {
  readonly list: SessionList;
  readonly session: SessionView;
  readonly asOf: Day | null;
}) {
  const ours = sessionsOfSeries(list, session.series);
  const at = ours.findIndex(({ number }) => number === session.number);
  const link = (neighbour: SessionView | undefined) =>
    neighbour === undefined ? (
      <span />
    ) : (
      <Link href={addressOf.session({ organ: list.organ, ...neighbour }, asOf)}>
        {formatSession({ organ: list.organ, series: neighbour.series, number: neighbour.number })}
      </Link>
    );
  return (
    <nav className="neighbours" aria-label={say("calendar.neighbours")}>
      {link(at < 0 ? ours[0] : ours[at + 1])}
      {link(at < 0 ? undefined : ours[at - 1])}
    </nav>
  );
}
