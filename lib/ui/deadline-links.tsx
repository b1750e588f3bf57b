import Link from "next/link";
import type { RegisterQuery } from "../queries/register-query";
import { say } from "../vocabulary/words";
import { addressOf } from "./address";
import styles from "./deadline-page.module.css";

/** Where deadlines come from and where they go: the sessions they hang on, and what reminds of them. */
export function DeadlineLinks({ query }: { readonly query: RegisterQuery }) {
  return (
    <nav className={styles.links} aria-label={say("deadlinePage.links")}>
      <Link href={addressOf.sessions(query.asOf)}>{say("deadlinePage.sessions")}</Link>
      <Link href={addressOf.reminders(query)}>{say("deadlinePage.reminders")}</Link>
    </nav>
  );
}
