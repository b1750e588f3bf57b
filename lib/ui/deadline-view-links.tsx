import Link from "next/link";
import { DEADLINE_VIEWS, type DeadlineQuery } from "../queries/deadline-query";
import { say } from "../vocabulary/words";
import { addressOf } from "./address";
import styles from "./deadline-page.module.css";

/** The ways of seeing the same deadlines: filters and days stay. */
export function DeadlineViewLinks({ page }: { readonly page: DeadlineQuery }) {
  return (
    <nav className={styles.views} aria-label={say("deadlinePage.views")}>
      <ul className={styles.choices}>
        {DEADLINE_VIEWS.map((view) => (
          <li key={view}>
            <Link
              href={addressOf.deadlinePage(fromFirstPage({ ...page, view }))}
              aria-current={view === page.view ? "page" : undefined}
            >
              {say(`deadlinePage.view.${view}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What shows other deadlines begins with their first page. */
export function fromFirstPage(page: DeadlineQuery): DeadlineQuery {
  return { ...page, query: { ...page.query, page: 1 } };
}
