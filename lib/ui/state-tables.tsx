import type { Day } from "../calendar/day";
import { formatDay } from "../calendar/day";
import type { StateView } from "../operations/list-states";
import type { StateRecordView } from "../store/reading/states";
import { getBody } from "../vocabulary/bodies";
import { REGIONAL_GROUP_IDS, type RegionalGroupId } from "../vocabulary/regional-groups";
import { say } from "../vocabulary/words";
import { BodyLink } from "./body-link";
import styles from "./state.module.css";
import { ScrollBox } from "./state-scroll";
import { StateStatusLabel } from "./state-status";
import { EvidenceList } from "./status-records";

export interface StateTablesProps {
  readonly states: readonly StateView[];
  readonly asOf: Day | null;
  /** The States that are ticked; null: nothing can be ticked. */
  readonly ticked: ReadonlySet<string> | null;
}

/** What was said of each State: a table a regional group, the States by name. */
export function StateTables(props: StateTablesProps) {
  return REGIONAL_GROUP_IDS.map((group) => <GroupTable key={group} group={group} {...props} />);
}

function GroupTable({ group, states, asOf, ticked }: StateTablesProps & { readonly group: RegionalGroupId }) {
  const own = states.filter(({ state }) => state.group === group);
  const heading = say("stateList.groupHeading", { group: getBody(group).name, number: own.length });
  return (
    <details className={styles.group} open>
      <summary>{heading}</summary>
      <ScrollBox label={heading}>
        <table className={styles.table} aria-label={heading}>
          <thead>
            <tr>
              {ticked !== null && (
                <td className={styles.tick}>
                  <span className="visually-hidden">{say("stateList.ticked")}</span>
                </td>
              )}
              <th scope="col">{say("stateList.state")}</th>
              <th scope="col">{say("stateList.status")}</th>
              <th scope="col">{say("stateList.asOf")}</th>
              <th scope="col">{say("stateList.doneOn")}</th>
              <th scope="col">{say("stateList.said")}</th>
            </tr>
          </thead>
          <tbody>
            {own.map((view) => (
              <StateRow key={view.state.id} view={view} asOf={asOf} ticked={ticked} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </details>
  );
}

function StateRow({
  view: { state, records },
  asOf,
  ticked,
}: Pick<StateTablesProps, "asOf" | "ticked"> & { readonly view: StateView }) {
  const [last, ...before] = records;
  return (
    <tr>
      {ticked !== null && (
        <td className={styles.tick}>
          <input
            type="checkbox"
            name="state"
            value={state.id}
            defaultChecked={ticked.has(state.id)}
            aria-label={say("stateList.tick", { state: state.name })}
          />
        </td>
      )}
      <th scope="row">
        <BodyLink id={state.id} name={state.name} asOf={asOf} />
        {state.remark !== null && (
          <div className="small quiet">{say(`stateList.remark.${state.remark}`)}</div>
        )}
      </th>
      <td>
        <StateStatusLabel status={last?.status ?? "no-information"} />
      </td>
      <td>{last !== undefined && formatDay(last.asOf)}</td>
      <td>{last?.doneOn && formatDay(last.doneOn)}</td>
      <td>
        {last !== undefined && <Said record={last} />}
        {before.length > 0 && (
          <details className="small">
            <summary>{say("stateList.earlier", { number: before.length })}</summary>
            {before.map((record) => (
              <div key={record.id} className="record">
                {say("stateList.earlierRecord", {
                  status: say(`status.${record.status}`),
                  day: formatDay(record.asOf),
                })}
                <Said record={record} />
              </div>
            ))}
          </details>
        )}
      </td>
    </tr>
  );
}

const JUDGEMENTS = ["self-reported", "assessed", "register"] as const;

function Said({
  record: { note, evidence, recordedBy, recordedOn, judgement },
}: {
  readonly record: StateRecordView;
}) {
  const judged = JUDGEMENTS.find((one) => one === judgement) ?? "register";
  return (
    <>
      {note !== null && <div>{note}</div>}
      <EvidenceList evidence={evidence} />
      <div className="small quiet">
        {say("stateList.by", {
          who: recordedBy,
          day: formatDay(recordedOn),
          judgement: say(`judgement.${judged}`),
        })}
      </div>
    </>
  );
}
