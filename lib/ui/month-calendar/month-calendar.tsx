import type { Day } from "../../calendar/day";
import type { DeadlineMonth } from "../../operations/deadline-month";
import type { DeadlineQuery } from "../../queries/deadline-query";
import { monthGrid, WEEKDAYS } from "../../queries/month-grid";
import { formatYearMonth } from "../../queries/year-month";
import { say } from "../../vocabulary/words";
import styles from "./month-calendar.module.css";
import { MonthDay } from "./month-day";

export interface MonthCalendarProps {
  readonly page: DeadlineQuery;
  readonly shown: DeadlineMonth;
  readonly today: Day;
}

/** A table of weeks from Monday to Sunday; on a narrow screen the days that have something, one below the other. */
export function MonthCalendar({ page, shown, today }: MonthCalendarProps) {
  return (
    <>
      <table className={styles.month}>
        <caption className="visually-hidden">
          {say("deadlinePage.month.caption", { month: formatYearMonth(shown.month) })}
        </caption>
        <thead>
          <tr>
            {WEEKDAYS.map((weekday) => (
              <th key={weekday} scope="col">
                <abbr title={say(`deadlinePage.weekday.${weekday}`)}>
                  {say(`deadlinePage.weekday.${weekday}`).slice(0, 3)}
                </abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {monthGrid(shown.month).map((week) => (
            <tr key={week.find((day) => day !== null)}>
              {week.map((day, index) =>
                day === null ? (
                  <td key={WEEKDAYS[index]} className={styles.outside} />
                ) : (
                  <MonthDay key={day} day={day} due={shown.days.get(day)} page={page} today={today} />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={`quiet small ${styles.agenda}`}>{say("deadlinePage.month.agenda")}</p>
    </>
  );
}
