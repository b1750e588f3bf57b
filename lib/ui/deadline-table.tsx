import type { Day } from "../calendar/day";
import { formatWindow } from "../queries/format-window";
import type { DeadlineView } from "../queries/views";
import { say } from "../vocabulary/words";
import { addressOf } from "./address";
import { BodyLink } from "./body-link";
import { Due } from "./due";
import { Excerpt } from "./excerpt";
import { Reasons } from "./reasons";
import { SelectionTick } from "./report-selection";
import { nameOfResolution } from "./resolution-name";
import { SaidStatus } from "./said-status";
import { StandingLabel } from "./standing";

/** Id of the row of an occurrence, to which a time line on the same page leads. */
export function deadlineRowId(occurrence: number): string {
  return `deadline-${occurrence}`;
}

/** Due times as rows: the days, what is asked in the words of the resolution, of whom, how it stands, why these days. */
export function DeadlineTable({
  deadlines,
  caption,
  asOf,
  selectable = false,
}: {
  readonly deadlines: readonly DeadlineView[];
  readonly caption: string;
  readonly asOf: Day | null;
  /** Each can be ticked to report on it. */
  readonly selectable?: boolean;
}) {
  return (
    <div className="table-box">
      <table className="table stacked">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say("deadlines.columns.due")}</th>
            <th scope="col">{say("deadlines.columns.what")}</th>
            <th scope="col">{say("deadlines.columns.body")}</th>
            <th scope="col">{say("deadlines.columns.standing")}</th>
          </tr>
        </thead>
        <tbody>
          {deadlines.map((deadline) => (
            <DeadlineRow
              key={deadline.occurrence.id}
              deadline={deadline}
              asOf={asOf}
              selectable={selectable && deadline.provision.asks}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function DeadlineRow({
  deadline,
  asOf,
  selectable,
}: {
  readonly deadline: DeadlineView;
  readonly asOf: Day | null;
  readonly selectable: boolean;
}) {
  const { occurrence, provision, words, mandate, resolution } = deadline;
  return (
    <tr id={deadlineRowId(occurrence.id)}>
      <td className="due-cell">
        {selectable && <SelectionTick occurrences={[occurrence.id]} what={nameOfDeadline(deadline)} />}{" "}
        <strong>
          <Due occurrence={occurrence} />
        </strong>
        <Reasons reasons={occurrence.reasons} />
      </td>
      <td>
        {/* A plain link: only a whole page load opens the fold in which the due time may lie. */}
        <a href={addressOf.occurrence(resolution.slug, mandate.label, occurrence.id, asOf)}>
          {nameOfResolution(resolution)}, {say("common.op", { label: mandate.label })}
        </a>
        <Excerpt words={words} />
      </td>
      <td data-label={say("deadlines.columns.body")}>
        {occurrence.body === null ? (
          <span className="quiet">{provision.asks ? say("common.nobody") : say("deadlines.declared")}</span>
        ) : (
          <BodyLink id={occurrence.body.id} name={occurrence.body.name} asOf={asOf} />
        )}
      </td>
      <td>
        <StandingLabel standing={occurrence.standing} timeliness={occurrence.timeliness} />
        <div className="small">
          <SaidStatus occurrence={occurrence} />
        </div>
      </td>
    </tr>
  );
}

/** What a tick stands for, to whoever does not see its row. */
function nameOfDeadline({ occurrence, mandate, resolution }: DeadlineView): string {
  const { body, from, by } = occurrence;
  const place = `${nameOfResolution(resolution)}, ${say("common.op", { label: mandate.label })}`;
  return [place, body?.name, formatWindow(from, by)].filter((part) => part != null).join(", ");
}
