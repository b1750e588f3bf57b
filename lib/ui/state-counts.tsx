import { type StateRollUp, type StatusCounts, statusesThatOccur } from "../tracking/state-tracking";
import { getBody } from "../vocabulary/bodies";
import type { Status } from "../vocabulary/status";
import { say } from "../vocabulary/words";
import styles from "./state.module.css";
import { ScrollBox } from "./state-scroll";
import { lookOf, StateStatusLabel } from "./state-status";

/** How many States have each status, by regional group: as bars of one scale, and as a table. */
export function StateCounts({ rollUp }: { readonly rollUp: StateRollUp }) {
  const { groups, counts, states } = rollUp;
  const statuses = statusesThatOccur(counts);
  const largest = Math.max(...groups.map((group) => group.states));
  return (
    <>
      <ul className={styles.legend} aria-hidden="true">
        {statuses.map((status) => (
          <li key={status}>
            <StateStatusLabel status={status} />
          </li>
        ))}
      </ul>
      <div className={styles.bars} aria-hidden="true">
        {groups.map((group) => (
          <Bar key={group.group} {...group} statuses={statuses} largest={largest} />
        ))}
      </div>
      <ScrollBox label={say("stateList.countsCaption")}>
        <table className={styles.table}>
          <caption>{say("stateList.countsCaption")}</caption>
          <thead>
            <tr>
              <th scope="col">{say("stateList.group")}</th>
              {statuses.map((status) => (
                <th key={status} scope="col" className={styles.number}>
                  {say(`status.${status}`)}
                </th>
              ))}
              <th scope="col" className={styles.number}>
                {say("stateList.total")}
              </th>
            </tr>
          </thead>
          <tbody>
            {groups.map((group) => (
              <Row key={group.group} {...group} name={getBody(group.group).name} statuses={statuses} />
            ))}
            <Row name={say("stateList.all")} counts={counts} states={states} statuses={statuses} />
          </tbody>
        </table>
      </ScrollBox>
    </>
  );
}

function Bar({
  group,
  counts,
  statuses,
  largest,
}: {
  readonly group: string;
  readonly counts: StatusCounts;
  readonly statuses: readonly Status[];
  readonly largest: number;
}) {
  return (
    <>
      <span>{getBody(group).name}</span>
      <div className={styles.bar}>
        {statuses
          .filter((status) => counts[status] > 0)
          .map((status) => (
            <div
              key={status}
              className={`${styles.segment} ${lookOf(status)}`}
              style={{ width: `${(100 * counts[status]) / largest}%` }}
              title={say("stateList.chartCount", { number: counts[status], status: say(`status.${status}`) })}
            />
          ))}
      </div>
    </>
  );
}

function Row({
  name,
  counts,
  states,
  statuses,
}: {
  readonly name: string;
  readonly counts: StatusCounts;
  readonly states: number;
  readonly statuses: readonly Status[];
}) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {statuses.map((status) => (
        <td key={status} className={styles.number}>
          {counts[status]}
        </td>
      ))}
      <td className={styles.number}>{states}</td>
    </tr>
  );
}
