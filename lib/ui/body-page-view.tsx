import Link from "next/link";
import type { ReactNode } from "react";
import type { Day } from "../calendar/day";
import type { MandateList } from "../operations/list-mandates";
import type { BodyPage } from "../operations/show-body";
import type { RegisterQuery } from "../queries/register-query";
import { formatBodyClass } from "../vocabulary/bodies";
import { say } from "../vocabulary/words";
import { addressOf } from "./address";
import { DeadlineTable, deadlineRowId } from "./deadline-table";
import { MandateCard } from "./mandate-card";
import { StandingCountList } from "./standing-count-list";
import { TimeLine } from "./time-line/time-line";

/** A body: what is asked of it, how it stands, what is next. */
export function BodyPageView({
  page,
  list,
  query,
  today,
  watch,
}: {
  readonly page: BodyPage;
  readonly list: MandateList;
  readonly query: RegisterQuery;
  readonly today: Day;
  /** The button by which one watches it. */
  readonly watch?: ReactNode;
}) {
  const { body, summary, deadlines } = page;
  const filters = { body: body.id, asks: "yes" };
  return (
    <div className="stack">
      <header>
        <h1>
          {body.name}
          {body.acronym !== null && <span className="quiet"> {body.acronym}</span>}
        </h1>
        <p className="lead">
          {body.known ? `${formatBodyClass(body.class)}. ` : `${say("common.unknownBody")}. `}
          {summary === null
            ? say("bodies.nothing")
            : say("bodies.summary", { mandates: summary.mandates, provisions: summary.provisions })}
        </p>
        {watch}
        {summary !== null && (
          <StandingCountList counts={summary.standing} filters={filters} asOf={query.asOf} />
        )}
      </header>
      <section className="stack" aria-labelledby="deadlines">
        <h2 id="deadlines">{say("bodies.deadlines")}</h2>
        {deadlines.length === 0 ? (
          <p className="quiet">{say("bodies.noDeadlines")}</p>
        ) : (
          <>
            <TimeLine deadlines={deadlines} today={today} rowId={deadlineRowId} asOf={query.asOf} />
            <DeadlineTable deadlines={deadlines} caption={say("bodies.deadlines")} asOf={query.asOf} />
          </>
        )}
      </section>
      <section aria-labelledby="asked">
        <h2 id="asked">{say("bodies.asked")}</h2>
        <p>
          <Link href={addressOf.mandatesWith(filters, query.asOf)}>{say("bodies.all")}</Link>
        </p>
        <ol className="mandates">
          {list.mandates.map((mandate) => (
            <MandateCard key={mandate.id} mandate={mandate} asOf={query.asOf} />
          ))}
        </ol>
        {list.pages > 1 && (
          <p>
            <Link href={addressOf.mandatesWith(filters, query.asOf)}>
              {say("common.all", { number: list.totals.mandates })}
            </Link>
          </p>
        )}
      </section>
    </div>
  );
}
