import Link from "next/link";
import type { Day } from "../calendar/day";
import type { ActivityList } from "../operations/list-activity";
import type { ActivityQuery } from "../queries/activity-query";
import { say } from "../vocabulary/words";
import { ActivityFilters } from "./activity-filters";
import { ActivityItem } from "./activity-item";
import { addressOf } from "./address";
import { Empty } from "./empty";
import { IgnoredParameters } from "./ignored-parameters";

/** What was done in the register, the latest first. */
export function ActivityPage({
  list,
  query,
  asOf,
}: {
  readonly list: ActivityList;
  readonly query: ActivityQuery;
  readonly asOf: Day | null;
}) {
  const { activities, next } = list;
  return (
    <>
      <h1>{say("activity.title")}</h1>
      <p className="lead">{say("activity.lead")}</p>
      <IgnoredParameters ignored={query.ignored} />
      <div className="with-filters">
        <ActivityFilters query={query} asOf={asOf} />
        <section aria-label={say("activity.list")}>
          {activities.length === 0 && <Empty title={say("activity.none")} hint={say("activity.noneHint")} />}
          <ol className="occurrences">
            {activities.map((activity) => (
              <ActivityItem key={activity.id} activity={activity} list={list} asOf={asOf} />
            ))}
          </ol>
          <Pages query={query} next={next} asOf={asOf} />
        </section>
      </div>
    </>
  );
}

function Pages({
  query,
  next,
  asOf,
}: {
  readonly query: ActivityQuery;
  readonly next: number | null;
  readonly asOf: Day | null;
}) {
  if (next === null && query.before === null) return null;
  return (
    <nav className="pager" aria-label={say("common.paging")}>
      <span>
        {query.before !== null && (
          <Link href={addressOf.activity({ ...query, before: null }, asOf)}>← {say("activity.latest")}</Link>
        )}
      </span>
      <span>
        {next !== null && (
          <Link href={addressOf.activity({ ...query, before: next }, asOf)}>{say("activity.earlier")} →</Link>
        )}
      </span>
    </nav>
  );
}
