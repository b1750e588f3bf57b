import type { Day } from "../calendar/day";
import { formatWindow } from "../queries/format-window";
import { headlineOccurrence } from "../queries/headline";
import { segmentText } from "../queries/marked-text";
import type { MandateView, OccurrenceView, ProvisionView } from "../queries/views";
import { say } from "../vocabulary/words";
import { BodyList } from "./body-link";
import { marksOf } from "./marked-text";
import { SelectionTick } from "./report-selection";
import { SaidStatus } from "./said-status";
import { StandingLabel } from "./standing";

/** A provision in a list: its words, whom it asks, how it stands. */
export function ProvisionRow({
  mandate,
  provision,
  asOf,
  selectable = false,
}: {
  readonly mandate: Pick<MandateView, "text" | "label">;
  readonly provision: ProvisionView;
  readonly asOf: Day | null;
  /** Its due dates can be ticked to report on them. */
  readonly selectable?: boolean;
}) {
  return (
    <div className="provision-row">
      <ProvisionWords text={mandate.text} provision={provision} />
      <div className="small">
        {provision.asks ? <BodyList bodies={provision.addressees} asOf={asOf} /> : null}
        <div className="quiet">{say(`force.${provision.force}`)}</div>
      </div>
      <div className="small">
        {headlines(provision.occurrences).map(({ occurrence, alike }) => (
          <div key={occurrence.id}>
            {selectable && <SelectionTick occurrences={alike} what={nameOfTick(mandate.label, occurrence)} />}{" "}
            <StandingLabel standing={occurrence.standing} timeliness={occurrence.timeliness} />
            <SaidStatus occurrence={occurrence} />
            <div className="quiet">{formatWindow(occurrence.from, occurrence.by)}</div>
          </div>
        ))}
        <MoreDates occurrences={provision.occurrences} />
      </div>
    </div>
  );
}

/** The words of a provision with its verb, bodies and times marked. */
export function ProvisionWords({
  text,
  provision,
}: {
  readonly text: string;
  readonly provision: ProvisionView;
}) {
  const [start, end] = provision.span;
  const words = text.slice(start, end);
  const marks = marksOf(provision)
    .filter(({ kind }) => kind !== "condition")
    .map(({ kind, span }) => ({ kind, span: [span[0] - start, span[1] - start] as const }));
  return (
    <p className="words">
      {segmentText(words, marks, []).map((segment) =>
        segment.is === "text" ? (
          <span
            key={segment.at}
            className={segment.marks.map((mark) => `mark-${mark}`).join(" ") || undefined}
          >
            {segment.text}
          </span>
        ) : null,
      )}
    </p>
  );
}

/** What a tick stands for, to whoever does not see its row. */
function nameOfTick(label: string, { body, from, by }: OccurrenceView): string {
  const place = say("common.op", { label });
  return [place, body?.name, formatWindow(from, by)].filter((part) => part != null).join(", ");
}

interface Headline {
  readonly occurrence: OccurrenceView;
  /** The occurrences of the bodies that stand alike. */
  readonly alike: readonly number[];
}

/** One line for bodies that stand alike, one for each that stands differently. */
function headlines(occurrences: readonly OccurrenceView[]): Headline[] {
  const bodies = [...new Set(occurrences.map(({ body }) => body?.id ?? null))];
  const each = bodies.flatMap(
    (id) => headlineOccurrence(occurrences.filter(({ body }) => (body?.id ?? null) === id)) ?? [],
  );
  const lines = new Map<string, Headline>();
  for (const occurrence of each) {
    const { standing, timeliness, status, statusAsOf, from, by } = occurrence;
    const key = [standing, timeliness, status, statusAsOf, from, by].join(" ");
    lines.set(key, { occurrence, alike: [...(lines.get(key)?.alike ?? []), occurrence.id] });
  }
  return [...lines.values()];
}

function MoreDates({ occurrences }: { readonly occurrences: readonly OccurrenceView[] }) {
  const times = new Set(occurrences.map(({ from, by }) => `${from} ${by}`)).size;
  return times > 1 ? <div className="quiet">{say("mandates.more", { number: times - 1 })}</div> : null;
}
