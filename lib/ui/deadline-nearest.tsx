import Link from "next/link";
import type { NearestDueDays } from "../operations/deadline-line";
import type { DeadlineQuery } from "../queries/deadline-query";
import { formatYearMonth, yearMonthOf } from "../queries/year-month";
import { say } from "../vocabulary/words";
import { addressOf } from "./address";
import styles from "./deadline-page.module.css";
import { fromFirstPage } from "./deadline-view-links";

/** Where nothing is shown: the nearest months in which something falls due. */
export function DeadlineNearest({
  page,
  title,
  nearest: { earlier, later },
}: {
  readonly page: DeadlineQuery;
  readonly title: string;
  readonly nearest: NearestDueDays;
}) {
  const sides = [
    { day: earlier, says: "deadlinePage.nearestEarlier", none: "deadlinePage.noneEarlier" },
    { day: later, says: "deadlinePage.nearestLater", none: "deadlinePage.noneLater" },
  ] as const;
  return (
    <div className="card">
      <p>
        <strong>{title}</strong>
      </p>
      <ul className={styles.plain}>
        {sides.map(({ day, says, none }) => (
          <li key={says}>
            {day === null ? (
              <span className="quiet">{say(none)}</span>
            ) : (
              <Link href={addressOf.deadlinePage(fromFirstPage({ ...page, at: yearMonthOf(day) }))}>
                {say(says, { month: formatYearMonth(yearMonthOf(day)) })}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
