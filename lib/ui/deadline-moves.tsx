import Link from "next/link";
import type { Day } from "../calendar/day";
import type { DeadlineQuery } from "../queries/deadline-query";
import { shownParameters } from "../queries/deadline-query";
import { formatStretch, neighbourOf, stretchOf, type Zoom } from "../queries/time-stretch";
import { formatYearMonth, type YearMonth, yearMonthOf } from "../queries/year-month";
import { say } from "../vocabulary/words";
import { addressOf } from "./address";
import styles from "./deadline-page.module.css";
import { fromFirstPage } from "./deadline-view-links";
import { HiddenParameters } from "./hidden-parameters";

/** Earlier, today, later, and any month: links and a form, so that it works without JavaScript. */
export function DeadlineMoves({
  page,
  zoom,
  today,
}: {
  readonly page: DeadlineQuery;
  readonly zoom: Zoom;
  readonly today: Day;
}) {
  const month = page.at ?? yearMonthOf(today);
  const to = (at: YearMonth | null) => addressOf.deadlinePage(fromFirstPage({ ...page, at }));
  const [before, after] = [neighbourOf(zoom, month, -1), neighbourOf(zoom, month, 1)];
  const nameOf = (at: YearMonth) => formatStretch(stretchOf(zoom, at));
  return (
    <div className={styles.moves}>
      <nav aria-label={say("deadlinePage.move")}>
        <ul className={styles.choices}>
          <li>
            <Link
              href={to(before)}
              rel="prev"
              aria-label={say("deadlinePage.earlier", { days: nameOf(before) })}
            >
              <span aria-hidden="true">← </span>
              {nameOf(before)}
            </Link>
          </li>
          <li>
            <Link href={to(null)} aria-current={page.at === null ? "date" : undefined}>
              {say("deadlinePage.today")}
            </Link>
          </li>
          <li>
            <Link href={to(after)} rel="next" aria-label={say("deadlinePage.later", { days: nameOf(after) })}>
              {nameOf(after)}
              <span aria-hidden="true"> →</span>
            </Link>
          </li>
        </ul>
      </nav>
      <JumpToMonth page={page} month={month} />
    </div>
  );
}

function JumpToMonth({ page, month }: { readonly page: DeadlineQuery; readonly month: YearMonth }) {
  const { filters, asOf } = page.query;
  const kept = { ...filters, ...shownParameters(page), asOf: asOf ?? undefined };
  return (
    <form className={styles.jump} method="get" action="/deadlines">
      <HiddenParameters parameters={kept} except={["at"]} />
      <label htmlFor="at">{say("deadlinePage.jump")}</label>
      <input
        id="at"
        name="at"
        type="month"
        defaultValue={month}
        pattern="[0-9]{4}-[0-9]{2}"
        placeholder="2021-09"
        title={formatYearMonth(month)}
        required
      />
      <button type="submit">{say("deadlinePage.go")}</button>
    </form>
  );
}
