import Link from "next/link";
import { type Day, formatDay } from "../calendar/day";
import type { Overview } from "../operations/show-overview";
import { deriveBuckets } from "../queries/deadline-buckets";
import { lastDaySoon } from "../tracking/standing";
import { say } from "../vocabulary/words";
import { addressOf } from "./address";
import { DeadlinesAlongTime } from "./charts/deadlines-along-time";
import { StandingByBody } from "./charts/standing-by-body";
import { DeadlineTable } from "./deadline-table";
import { Empty } from "./empty";

/** The register at a glance: figures that lead to their rows, standing by body, deadlines along time. */
export function OverviewPage({
  overview,
  asOf,
  today,
}: {
  readonly overview: Overview;
  readonly asOf: Day | null;
  readonly today: Day;
}) {
  return (
    <div className="stack">
      <header>
        <h1>{say("overview.title")}</h1>
        <p className="lead">
          {say("overview.lead", { resolutions: overview.resolutions, day: formatDay(today) })}
        </p>
      </header>
      {overview.resolutions === 0 ? (
        <Empty title={say("overview.empty")} hint={say("overview.emptyHint")} />
      ) : (
        <>
          <Figures overview={overview} asOf={asOf} today={today} />
          <Charts overview={overview} asOf={asOf} today={today} />
          <Deadlines overview={overview} asOf={asOf} />
        </>
      )}
    </div>
  );
}

function Figures({
  overview,
  asOf,
  today,
}: {
  readonly overview: Overview;
  readonly asOf: Day | null;
  readonly today: Day;
}) {
  const asked = (standing: string) => addressOf.mandatesWith({ asks: "yes", standing }, asOf);
  return (
    <ul className="tiles">
      <Tile
        name={say("overview.mandates")}
        hint={say("overview.mandatesHint")}
        number={overview.mandates}
        href={addressOf.mandatesWith({}, asOf)}
      />
      <Tile
        name={say("overview.asking")}
        hint={say("overview.askingHint")}
        number={overview.asking}
        href={addressOf.mandatesWith({ asks: "yes" }, asOf)}
      />
      <Tile
        name={say("overview.fulfilled")}
        hint={say("overview.fulfilledHint")}
        number={overview.fulfilled}
        href={asked("fulfilled")}
        standing="fulfilled"
      />
      <Tile
        name={say("overview.overdue")}
        hint={say("overview.overdueHint")}
        number={overview.overdue}
        href={asked("overdue")}
        standing="overdue"
      />
      <Tile
        name={say("overview.dueSoon")}
        hint={say("overview.dueSoonHint", { day: formatDay(lastDaySoon(today)) })}
        number={overview.dueSoon}
        href={asked("due-soon")}
        standing="due-soon"
      />
    </ul>
  );
}

function Tile({
  name,
  hint,
  number,
  href,
  standing,
}: {
  readonly name: string;
  readonly hint: string;
  readonly number: number;
  readonly href: string;
  readonly standing?: "fulfilled" | "overdue" | "due-soon";
}) {
  return (
    <li>
      <Link className={standing === undefined ? "tile" : `tile tile-${standing}`} href={href}>
        <span className="tile-number">{number}</span>
        <span className="tile-name">{name}</span>
        <span className="small quiet">{hint}</span>
      </Link>
    </li>
  );
}

function Charts({
  overview,
  asOf,
  today,
}: {
  readonly overview: Overview;
  readonly asOf: Day | null;
  readonly today: Day;
}) {
  return (
    <div className="two-columns">
      <section className="card" aria-labelledby="by-body">
        <h2 id="by-body">{say("overview.byBody")}</h2>
        <p className="lead small">{say("overview.byBodyLead")}</p>
        <StandingByBody bodies={overview.bodies} asOf={asOf} />
        <p>
          <Link href={addressOf.bodies(asOf)}>{say("overview.allBodies")}</Link>
        </p>
      </section>
      <section className="card" aria-labelledby="along-time">
        <h2 id="along-time">{say("overview.line")}</h2>
        <p className="lead small">{say("overview.lineLead")}</p>
        <DeadlinesAlongTime due={deriveBuckets(overview.dueDays, today)} asOf={asOf} />
        <p>
          <Link href={addressOf.deadlinesWith({}, asOf)}>{say("overview.allDeadlines")}</Link>
        </p>
      </section>
    </div>
  );
}

function Deadlines({ overview, asOf }: { readonly overview: Overview; readonly asOf: Day | null }) {
  return (
    <div className="stack">
      <section aria-labelledby="next">
        <h2 id="next">{say("overview.next")}</h2>
        {overview.next.length === 0 ? (
          <p className="quiet">{say("overview.noNext")}</p>
        ) : (
          <DeadlineTable deadlines={overview.next} caption={say("overview.next")} asOf={asOf} />
        )}
      </section>
      <section aria-labelledby="latest">
        <h2 id="latest">{say("overview.latest")}</h2>
        {overview.latest.length === 0 ? (
          <p className="quiet">{say("overview.noLatest")}</p>
        ) : (
          <DeadlineTable deadlines={overview.latest} caption={say("overview.latest")} asOf={asOf} />
        )}
      </section>
    </div>
  );
}
