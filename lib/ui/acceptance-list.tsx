import Link from "next/link";
import { formatDay } from "../calendar/day";
import type { AcceptanceView } from "../queries/views";
import { say } from "../vocabulary/words";
import { EvidenceList } from "./status-records";

/** What bodies made of what a provision asks of them: for each the last that was said, what was said before folded away. */
export function AcceptanceList({
  acceptances,
  recordAt,
}: {
  readonly acceptances: readonly AcceptanceView[];
  /** Where one is recorded; null: whoever looks at it may not. */
  readonly recordAt: string | null;
}) {
  const bodies = [...new Set(acceptances.map(({ body }) => body.id))];
  return (
    <>
      {bodies.map((id) => (
        <OfBody key={id} said={acceptances.filter(({ body }) => body.id === id)} />
      ))}
      {acceptances.length === 0 && <div className="small quiet">{say("acceptance.nothing")}</div>}
      {recordAt !== null && (
        <div className="small">
          <Link href={recordAt}>{say("acceptance.link")}</Link>
        </div>
      )}
    </>
  );
}

function OfBody({ said }: { readonly said: readonly AcceptanceView[] }) {
  const [last, ...before] = said;
  return (
    <>
      {last !== undefined && <Acceptance said={last} />}
      {before.length > 0 && (
        <details className="small">
          <summary>{say("acceptance.earlier", { number: before.length })}</summary>
          {before.map((one) => (
            <Acceptance key={one.id} said={one} />
          ))}
        </details>
      )}
    </>
  );
}

function Acceptance({ said }: { readonly said: AcceptanceView }) {
  const { body, acceptance, asOf, note, evidence, recordedBy, recordedOn } = said;
  return (
    <div className="record">
      <div>
        {body.name}: <strong>{say(`acceptanceName.${acceptance}`)}</strong>,{" "}
        {say("acceptance.asOf", { day: formatDay(asOf) })}
      </div>
      {note !== null && <div>{note}</div>}
      <EvidenceList evidence={evidence} />
      <div className="small quiet">
        {say("acceptance.recorded", { who: recordedBy, day: formatDay(recordedOn) })}
      </div>
    </div>
  );
}
