import Link from "next/link";
import { formatDay } from "../calendar/day";
import type { EvidenceView, StatusRecordView } from "../queries/views";
import type { Status } from "../vocabulary/status";
import { say } from "../vocabulary/words";
import { EvidenceFileLink } from "./evidence-file";
import styles from "./report.module.css";
import { safeAddress } from "./safe-address";

/** What was said of an occurrence, newest first, each with who said it and on what evidence; what was corrected stands struck through. */
export function StatusRecords({
  records,
  status,
  correctionOf = null,
}: {
  readonly records: readonly StatusRecordView[];
  readonly status: Status;
  /** Where a record is corrected; null: whoever looks at it may not. */
  readonly correctionOf?: ((record: number) => string) | null;
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
        <StatusRecord key={record.id} record={record} correctionOf={correctionOf} />
      ))}
    </section>
  );
}

/** One status record. */
export function StatusRecord({
  record,
  correctionOf = null,
}: {
  readonly record: StatusRecordView;
  readonly correctionOf?: ((record: number) => string) | null;
}) {
  const { correctedBy } = record;
  const judgement = JUDGEMENTS.find((known) => known === record.judgement) ?? "register";
  return (
    <div className={correctedBy === undefined ? "record" : `record ${styles.struck}`}>
      {correctedBy === undefined ? (
        <Said record={record} />
      ) : (
        <>
          <del>
            <Said record={record} />
          </del>
          <div>
            {say("correction.corrected", {
              who: correctedBy.by,
              day: formatDay(correctedBy.on),
              because: correctedBy.because ?? "",
            })}
          </div>
        </>
      )}
      <EvidenceList evidence={record.evidence} />
      <div className="small quiet">
        {record.corrects !== undefined && <>{say("correction.corrects")} </>}
        {say("mandate.recorded", {
          who: record.recordedBy,
          day: formatDay(record.recordedOn),
          judgement: say(`judgement.${judgement}`),
        })}{" "}
        {correctionOf !== null && correctedBy === undefined && (
          <Link href={correctionOf(record.id)}>{say("correction.link")}</Link>
        )}
      </div>
    </div>
  );
}

/** The status with its days, and what was noted. */
function Said({ record }: { readonly record: StatusRecordView }) {
  return (
    <>
      <div>
        <strong>{say(`status.${record.status}`)}</strong>,{" "}
        {say("mandate.saidOf", { day: formatDay(record.asOf) })}
        {record.doneOn !== null && <>, {say("mandate.doneOn", { day: formatDay(record.doneOn) })}</>}
      </div>
      {record.onwards && <div>{say("mandate.onwards")}</div>}
      {record.note !== null && <div>{record.note}</div>}
    </>
  );
}

/** Evidence as a list; nothing where there is none. */
export function EvidenceList({ evidence }: { readonly evidence: readonly EvidenceView[] }) {
  if (evidence.length === 0) return null;
  return (
    <ul className="evidence" aria-label={say("mandate.evidence")}>
      {evidence.map((piece) => (
        <li key={[piece.symbol, piece.paragraph, piece.title, piece.address, piece.file?.hash].join(" ")}>
          <Evidence evidence={piece} />
        </li>
      ))}
    </ul>
  );
}

const JUDGEMENTS = ["self-reported", "assessed", "register"] as const;

function Evidence({
  evidence: { symbol, paragraph, title, address, date, passage, file },
}: {
  readonly evidence: EvidenceView;
}) {
  const name = [symbol, paragraph, title].filter((part) => part !== null).join(", ");
  const known = name === "" ? (address ?? "") : name;
  const link = safeAddress(address);
  return (
    <>
      {link === null ? known : <a href={link}>{known}</a>}
      {date !== null && <> ({formatDay(date)})</>}
      {file !== undefined && (
        <>
          {known !== "" && ": "}
          <EvidenceFileLink file={file} />
        </>
      )}
      {passage !== null && (
        <>
          : <q>{passage}</q>
        </>
      )}
    </>
  );
}
