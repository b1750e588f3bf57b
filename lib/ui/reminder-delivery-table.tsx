import { formatDay } from "../calendar/day";
import type { ReminderDeliveryView, ReminderRuleList } from "../operations/list-reminder-rules";
import { say } from "../vocabulary/words";

/** What was sent last, and what is on its way or was given up. */
export function ReminderDeliveryTable({ deliveries }: Pick<ReminderRuleList, "deliveries">) {
  return (
    <section aria-labelledby="deliveries">
      <h2 id="deliveries">{say("reminders.deliveries")}</h2>
      {deliveries.length === 0 ? (
        <p className="quiet">{say("reminders.noDeliveries")}</p>
      ) : (
        <div className="table-box">
          <table className="table stacked">
            <caption className="visually-hidden">{say("reminders.deliveries")}</caption>
            <thead>
              <tr>
                <th scope="col">{say("reminders.columns.day")}</th>
                <th scope="col">{say("reminders.columns.rule")}</th>
                <th scope="col" className="number">
                  {say("reminders.columns.number")}
                </th>
                <th scope="col">{say("reminders.columns.state")}</th>
              </tr>
            </thead>
            <tbody>
              {deliveries.map((delivery) => (
                <Delivery key={delivery.key} delivery={delivery} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function Delivery({ delivery }: { readonly delivery: ReminderDeliveryView }) {
  const { day, rule, number, error } = delivery;
  return (
    <tr>
      <td>{formatDay(day)}</td>
      <th scope="row">{rule}</th>
      <td className="number" data-label={say("reminders.columns.number")}>
        {number}
      </td>
      <td data-label={say("reminders.columns.state")}>
        {formatState(delivery)}
        {error !== null && <div className="small quiet">{error}</div>}
      </td>
    </tr>
  );
}

function formatState({ state, attempts, at }: ReminderDeliveryView): string {
  const moment = at === null ? "" : say("reminders.at", { time: at.time, day: formatDay(at.day) });
  const said = say(`reminders.states.${state}`, { attempts, at: moment });
  return state === "waiting" && moment !== "" ? `${said}, ${say("reminders.next", { at: moment })}` : said;
}
