import Link from "next/link";
import type { Day } from "../calendar/day";
import type { OccurrenceView, ProvisionView } from "../queries/views";
import { say } from "../vocabulary/words";
import { occurrenceId } from "./address";
import { BodyLink } from "./body-link";
import { Moves } from "./calendar-moves";
import { Due } from "./due";
import { Reasons } from "./reasons";
import type { RecordingLinks } from "./recording-links";
import { StandingLabel, standingColour } from "./standing";
import { StatusRecords } from "./status-records";

/** More dates than this are folded away, but for those around today. */
const SHOWN_AT_ONCE = 3;

/** The due times of a provision: those around today open, the others folded. */
export function OccurrenceList({
  provision,
  asOf,
  today,
  recording = null,
}: {
  readonly provision: ProvisionView;
  readonly asOf: Day | null;
  readonly today: Day;
  /** Where statuses are recorded; null: whoever looks at it may not. */
  readonly recording?: RecordingLinks | null;
}) {
  const { occurrences, asks } = provision;
  const open = aroundToday(occurrences, today);
  const shown = occurrences.filter((occurrence) => open.has(occurrence.id));
  return (
    <>
      <ul className="occurrences">
        {shown.map((occurrence) => (
          <OccurrenceItem
            key={occurrence.id}
            occurrence={occurrence}
            several={occurrences.length > 1}
            asks={asks}
            asOf={asOf}
            recording={recording}
          />
        ))}
      </ul>
      {shown.length < occurrences.length && (
        <details>
          <summary>{say("mandate.allDates", { number: occurrences.length })}</summary>
          <ul className="occurrences">
            {occurrences.map((occurrence) => (
              <OccurrenceItem
                key={occurrence.id}
                occurrence={occurrence}
                several
                again={open.has(occurrence.id)}
                asks={asks}
                asOf={asOf}
                recording={recording}
              />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function OccurrenceItem({
  occurrence,
  several,
  again = false,
  asks,
  asOf,
  recording,
}: {
  readonly occurrence: OccurrenceView;
  readonly several: boolean;
  /** It stands on the page already, with its id. */
  readonly again?: boolean;
  readonly asks: boolean;
  readonly asOf: Day | null;
  readonly recording: RecordingLinks | null;
}) {
  return (
    <li
      id={again ? undefined : occurrenceId(occurrence.id)}
      className="occurrence"
      style={standingColour(occurrence.standing)}
    >
      {several && occurrence.body !== null && (
        <div>
          <BodyLink id={occurrence.body.id} name={occurrence.body.name} asOf={asOf} />
        </div>
      )}
      <div>
        <Due occurrence={occurrence} />
      </div>
      {occurrence.standing !== null && (
        <StandingLabel standing={occurrence.standing} timeliness={occurrence.timeliness} />
      )}
      <Moves moves={occurrence.moves} />
      <Reasons reasons={occurrence.reasons} />
      {asks && (
        <StatusRecords
          records={occurrence.records}
          status={occurrence.status}
          correctionOf={recording?.correctionOf ?? null}
        />
      )}
      {asks && recording !== null && (
        <Link className="small" href={recording.reportOf(occurrence.id)}>
          {say("report.link")}
        </Link>
      )}
    </li>
  );
}

/** All where they are few; else what has records, the last past one and the next ones. */
function aroundToday(occurrences: readonly OccurrenceView[], today: Day): ReadonlySet<number> {
  if (occurrences.length <= SHOWN_AT_ONCE) return new Set(occurrences.map(({ id }) => id));
  const past = occurrences.filter(({ by }) => by !== null && by < today);
  const ahead = occurrences.filter(({ by }) => by === null || by >= today);
  const recorded = occurrences.filter(({ records }) => records.length > 0);
  return new Set([...past.slice(-1), ...ahead.slice(0, 2), ...recorded].map(({ id }) => id));
}
