import type { Day } from "../calendar/day";
import type { DeadlineList } from "../operations/list-deadlines";
import { type DeadlineQuery, daysShown } from "../queries/deadline-query";
import { describeFilters } from "../queries/describe-query";
import type { RegisterQuery } from "../queries/register-query";
import { formatStretch } from "../queries/time-stretch";
import { say } from "../vocabulary/words";
import { addressOf } from "./address";
import { ChosenFilters } from "./chosen-filters";
import { DeadlineFilters } from "./deadline-filters";
import { DeadlineLineView } from "./deadline-line-view";
import { DeadlineLinks } from "./deadline-links";
import styles from "./deadline-page.module.css";
import { DeadlineSectionList } from "./deadline-section-list";
import { DeadlineViewLinks } from "./deadline-view-links";
import { IgnoredParameters } from "./ignored-parameters";
import { MonthView } from "./month-calendar/month-view";
import { namesIn } from "./names";
import { Subscribe } from "./subscribe";
import { TakeAway } from "./take-away";

export interface DeadlinePageProps {
  readonly page: DeadlineQuery;
  readonly list: DeadlineList;
  /** The day seen from. */
  readonly today: Day;
  /** Whoever looks at it may say what became of what is due. */
  readonly mayRecord?: boolean;
}

/** What is due, overdue and done, with the filters beside it: as a list, along a time line, or in a month. */
export function DeadlineListPage({ page, list, today, mayRecord = false }: DeadlinePageProps) {
  const { query } = page;
  const addressOfQuery = (changed: RegisterQuery) => addressOf.deadlinePage({ ...page, query: changed });
  return (
    <>
      <div className={styles.head}>
        <h1>{say("deadlines.title")}</h1>
        <DeadlineLinks query={query} />
      </div>
      <p className="lead">{say("deadlinePage.lead")}</p>
      <IgnoredParameters ignored={query.ignored} />
      <Subscribe query={query} />
      <DeadlineViewLinks page={page} />
      <p role="status">
        <Found page={page} list={list} today={today} />
      </p>
      <ChosenFilters query={query} names={namesIn(list)} addressOfQuery={addressOfQuery} />
      <div className="with-filters">
        <DeadlineFilters page={page} list={list} />
        <div className="stack">
          <Shown page={page} list={list} today={today} mayRecord={mayRecord} />
          {list.total > 0 && <TakeAway query={query} list="deadlines" />}
        </div>
      </div>
    </>
  );
}

/** How many there are, where, and under which filters. */
function Found({ page, list, today }: DeadlinePageProps) {
  const filters = describeFilters(page.query, namesIn(list));
  const said = { number: list.total, filtered: filters === "" ? "no" : "yes", filters };
  const stretch = daysShown(page, today);
  if (stretch === null || page.view === "list") return say("deadlinePage.found.list", said);
  return say(`deadlinePage.found.${page.view}`, { ...said, days: formatStretch(stretch) });
}

function Shown({ page, list: { shown, total }, today, mayRecord = false }: DeadlinePageProps) {
  if (shown.is === "line") return <DeadlineLineView page={page} line={shown} total={total} today={today} />;
  if (shown.is === "month") return <MonthView page={page} shown={shown} today={today} />;
  return <DeadlineSectionList page={page} list={shown} selectable={mayRecord && page.query.asOf === null} />;
}
