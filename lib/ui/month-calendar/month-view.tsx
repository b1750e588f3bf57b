import type { Day } from "../../calendar/day";
import type { DeadlineMonth } from "../../operations/deadline-month";
import type { DeadlineQuery } from "../../queries/deadline-query";
import { formatYearMonth } from "../../queries/year-month";
import { say } from "../../vocabulary/words";
import { DeadlineMoves } from "../deadline-moves";
import { DeadlineNearest } from "../deadline-nearest";
import { MonthCalendar } from "./month-calendar";

/** A month of the calendar with what falls due in it, and the links to the months around it. */
export function MonthView({
  page,
  shown,
  today,
}: {
  readonly page: DeadlineQuery;
  readonly shown: DeadlineMonth;
  readonly today: Day;
}) {
  const month = formatYearMonth(shown.month);
  return (
    <section className="stack" aria-labelledby="month">
      <h2 id="month">{month}</h2>
      <DeadlineMoves page={page} zoom="month" today={today} />
      {shown.nearest === null ? (
        <MonthCalendar page={page} shown={shown} today={today} />
      ) : (
        <DeadlineNearest
          page={page}
          title={say("deadlinePage.emptyMonth", { days: month })}
          nearest={shown.nearest}
        />
      )}
    </section>
  );
}
