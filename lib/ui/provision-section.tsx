import type { ReactNode } from "react";
import type { Day } from "../calendar/day";
import type { MandateReview } from "../operations/review-of-mandate";
import type { AcceptanceView, ProvisionView } from "../queries/views";
import { slice } from "../resolution/span";
import { say } from "../vocabulary/words";
import { AcceptanceList } from "./acceptance-list";
import { BodyLink } from "./body-link";
import { OccurrenceList } from "./occurrence-list";
import { ProvisionReferences, type ReferenceSurroundings } from "./provision-references";
import { ProvisionWords } from "./provision-row";
import type { RecordingLinks } from "./recording-links";
import { ReviewNoteOfProvision } from "./review/review-note";

/** A provision: who, what, how strongly, by when and why that day, and what was said of it. */
export function ProvisionSection({
  provision,
  number,
  text,
  surroundings,
  asOf,
  today,
  acceptances = [],
  acceptanceAt = null,
  recording = null,
  followed = null,
  review = null,
}: {
  readonly provision: ProvisionView;
  readonly number: number;
  readonly text: string;
  readonly surroundings: ReferenceSurroundings;
  readonly asOf: Day | null;
  readonly today: Day;
  /** What bodies made of what is asked of them, newest first. */
  readonly acceptances?: readonly AcceptanceView[];
  /** Where an acceptance and statuses are recorded; null: whoever looks at it may not. */
  readonly acceptanceAt?: string | null;
  readonly recording?: RecordingLinks | null;
  /** How it is followed State by State and by figures. */
  readonly followed?: ReactNode;
  /** What a person made of the paragraph. */
  readonly review?: MandateReview | null;
}) {
  const { verb, force, asks, asked, conditions, references, event } = provision;
  return (
    <section className="card" aria-labelledby={`provision-${number}`}>
      <h2 id={`provision-${number}`}>
        {say("mandate.provision", { number })}: <span className="mark-verb">{verb}</span>
      </h2>
      <dl className="facts">
        <dt>{say("mandate.what")}</dt>
        <dd>
          <ProvisionWords text={text} provision={provision} />
        </dd>
        <dt>{say("mandate.who")}</dt>
        <dd>
          <Addressees provision={provision} asOf={asOf} />
        </dd>
        <dt>{say("mandate.force")}</dt>
        <dd>
          {say(`force.${force}`)}
          {!asks && <div className="small quiet">{say("mandate.declares")}</div>}
          {!provision.certain && <div className="small">{say("mandate.uncertain")}</div>}
          <ReviewNoteOfProvision review={review} span={provision.span} text={text} />
        </dd>
        {asked.length > 0 && <dt>{say("mandate.asked")}</dt>}
        {asked.length > 0 && (
          <dd>
            {asked.map(({ kind, span, certain }) => (
              <div key={kind}>
                {say(`asked.${kind}`)}
                {!certain && <span className="small quiet"> ({say("mandate.askedPerhaps")})</span>}{" "}
                <span className="small quiet">“{slice(text, span)}”</span>
              </div>
            ))}
          </dd>
        )}
        {conditions.length > 0 && <dt>{say("mandate.conditions")}</dt>}
        {conditions.length > 0 && (
          <dd>
            {conditions.map(({ kind, span }) => (
              <div key={span.join("-")}>
                <span className="mark-condition">{slice(text, span)}</span>{" "}
                <span className="small quiet">{say(`condition.${kind}`)}</span>
              </div>
            ))}
          </dd>
        )}
        {references.length > 0 && <dt>{say("mandate.references")}</dt>}
        {references.length > 0 && (
          <dd>
            <ProvisionReferences references={references} surroundings={surroundings} asOf={asOf} />
          </dd>
        )}
        <dt>{say("mandate.when")}</dt>
        <dd>
          {event !== null && (
            <p className="small quiet">
              {say(event.role === "sets" ? "mandate.setsEvent" : "mandate.servesEvent", { name: event.name })}
            </p>
          )}
          <OccurrenceList provision={provision} asOf={asOf} today={today} recording={recording} />
        </dd>
        {asks && (acceptances.length > 0 || acceptanceAt !== null) && <dt>{say("acceptance.title")}</dt>}
        {asks && (acceptances.length > 0 || acceptanceAt !== null) && (
          <dd>
            <AcceptanceList acceptances={acceptances} recordAt={acceptanceAt} />
          </dd>
        )}
      </dl>
      {followed}
    </section>
  );
}

function Addressees({
  provision: { addressees },
  asOf,
}: {
  readonly provision: ProvisionView;
  readonly asOf: Day | null;
}) {
  if (addressees.length === 0) return <span className="quiet">{say("common.nobody")}</span>;
  return addressees.map(({ bodyId, name, span }) => (
    <div key={bodyId}>
      <BodyLink id={bodyId} name={name} asOf={asOf} />
      {span === null && <span className="small quiet"> ({say("mandate.implied")})</span>}
    </div>
  ));
}
