import { formatDay } from "../calendar/day";
import type { EvidenceView, StatusRecordView } from "../queries/views";
import type { Status } from "../vocabulary/status";
import { say } from "../vocabulary/words";

/** What was said of an occurrence, newest first, each with who said it and on what evidence. */
export function StatusRecords({
  records,
  status,
}: {
  readonly records: readonly StatusRecordView[];
  readonly status: Status;
}) {
  if (records.length === 0) {
    return (
      <p className="small">
        {say(`status.${status}`)}. <span className="quiet">{say("mandate.nothingSaid")}</span>
      </p>
    );
  }
  return (
    <section aria-label={say("mandate.history")}>
      {records.map((record) => (
        <StatusRecord key={record.id} record={record} />
      ))}
    </section>
  );
}

function StatusRecord({ record }: { readonly record: StatusRecordView }) {
  const judgement = JUDGEMENTS.find((known) => known === record.judgement) ?? "register";
  return (
    <div className="record">
      <div>
        <strong>{say(`status.${record.status}`)}</strong>,{" "}
        {say("mandate.saidOf", { day: formatDay(record.asOf) })}
        {record.doneOn !== null && <>, {say("mandate.doneOn", { day: formatDay(record.doneOn) })}</>}
      </div>
      {record.onwards && <div>{say("mandate.onwards")}</div>}
      {record.note !== null && <div>{record.note}</div>}
      <ul className="evidence" aria-label={say("mandate.evidence")}>
        {record.evidence.map((evidence) => (
          <li key={[evidence.symbol, evidence.paragraph, evidence.title, evidence.address].join(" ")}>
            <Evidence evidence={evidence} />
          </li>
        ))}
      </ul>
      <div className="small quiet">
        {say("mandate.recorded", {
          who: record.recordedBy,
          day: formatDay(record.recordedOn),
          judgement: say(`judgement.${judgement}`),
        })}
      </div>
    </div>
  );
}

const JUDGEMENTS = ["self-reported", "assessed", "register"] as const;

function Evidence({
  evidence: { symbol, paragraph, title, address, date, passage },
}: {
  readonly evidence: EvidenceView;
}) {
  const name = [symbol, paragraph, title].filter((part) => part !== null).join(", ");
  const known = name === "" ? (address ?? "") : name;
  return (
    <>
      {address === null ? known : <a href={address}>{known}</a>}
      {date !== null && <> ({formatDay(date)})</>}
      {passage !== null && (
        <>
          : <q>{passage}</q>
        </>
      )}
    </>
  );
}
