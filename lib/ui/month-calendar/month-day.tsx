import Link from "next/link";
import { type Day, dateOf, formatDay, formatDayWithWeekday } from "../../calendar/day";
import { DEADLINES_A_DAY, type DueOnDay } from "../../operations/deadline-month";
import type { DeadlineQuery } from "../../queries/deadline-query";
import type { DeadlineView } from "../../queries/views";
import { say } from "../../vocabulary/words";
import { addressOf } from "../address";
import { fromFirstPage } from "../deadline-view-links";
import { nameOfResolution } from "../resolution-name";
import { SIGNS, standingColour } from "../standing";
import { barName } from "../time-line/bar-name";
import styles from "./month-calendar.module.css";

/** A day of the month with what falls due on it. */
export function MonthDay({
  day,
  due,
  page,
  today,
}: {
  readonly day: Day;
  readonly due: DueOnDay | undefined;
  readonly page: DeadlineQuery;
  readonly today: Day;
}) {
  const kind = due === undefined ? styles.free : styles.busy;
  const isToday = day === today;
  return (
    <td className={isToday ? `${kind} ${styles.today}` : kind} aria-current={isToday ? "date" : undefined}>
      <time dateTime={day} className={styles.date}>
        <span aria-hidden="true" className={styles.number}>
          {dateOf(day)}
        </span>
        <span className={styles.name}>{formatDayWithWeekday(day)}</span>
        {isToday && <span className={styles.todayName}>{say("deadlinePage.today")}</span>}
      </time>
      {due !== undefined && <DayItems day={day} due={due} page={page} />}
    </td>
  );
}

function DayItems({
  day,
  due: { total, deadlines },
  page,
}: {
  readonly day: Day;
  readonly due: DueOnDay;
  readonly page: DeadlineQuery;
}) {
  return (
    <ul className={styles.items}>
      {deadlines.map((deadline) => (
        <li key={deadline.occurrence.id}>
          <DayItem deadline={deadline} asOf={page.query.asOf} />
        </li>
      ))}
      {total > DEADLINES_A_DAY && (
        <li>
          <Link
            className={styles.more}
            href={addressOfDay(day, page)}
            aria-label={say("deadlinePage.month.moreOf", {
              number: total - deadlines.length,
              day: formatDay(day),
              total,
            })}
          >
            {say("deadlinePage.month.more", { number: total - deadlines.length })}
          </Link>
        </li>
      )}
    </ul>
  );
}

function DayItem({ deadline, asOf }: { readonly deadline: DeadlineView; readonly asOf: Day | null }) {
  const { occurrence, mandate, resolution } = deadline;
  const { standing, body } = occurrence;
  const name = barName(deadline);
  // A plain link: only a whole page load opens the fold in which the due time may lie.
  return (
    <a
      className={styles.item}
      style={standingColour(standing)}
      href={addressOf.occurrence(resolution.slug, mandate.label, occurrence.id, asOf)}
      aria-label={name}
      title={name}
    >
      {standing !== null && (
        <svg viewBox="0 0 16 16" aria-hidden="true" className={styles.sign}>
          <path d={SIGNS[standing]} fill="currentColor" fillRule="evenodd" />
        </svg>
      )}
      <span className={styles.what}>
        {breakable(nameOfResolution(resolution))}, {say("common.op", { label: mandate.label })}
      </span>
      {body !== null && <span className={styles.whom}>{body.acronym ?? body.name}</span>}
    </a>
  );
}

/** A symbol may break after its strokes (with a space of no width), not within its numbers. */
function breakable(name: string): string {
  return name.replaceAll("/", "/\u200b");
}

/** All of a day as a list, under the same filters. */
function addressOfDay(day: Day, page: DeadlineQuery): string {
  const filters = { ...page.query.filters, dueFrom: [day], dueTo: [day] };
  return addressOf.deadlinePage(fromFirstPage({ ...page, view: "list", query: { ...page.query, filters } }));
}
