import { type Mark, segmentText } from "../queries/marked-text";
import type { ProvisionView } from "../queries/views";
import type { Note } from "../resolution/resolution";
import { say } from "../vocabulary/words";

const MARK_KINDS = ["verb", "addressee", "deadline", "condition", "event", "reference"] as const;

/** The text of a paragraph with what was found in it marked, and its notes where their marks stood. */
export function MarkedText({
  text,
  provisions,
  notes,
  noteId,
}: {
  readonly text: string;
  readonly provisions: readonly ProvisionView[];
  readonly notes: readonly Note[];
  /** Id of the element that holds the note of a mark. */
  readonly noteId: (mark: string) => string;
}) {
  const segments = segmentText(text, provisions.flatMap(marksOf), notes);
  return (
    <p className="words">
      {segments.map((segment) =>
        segment.is === "note" ? (
          <a
            key={`note ${segment.at} ${segment.note.mark}`}
            className="note-mark"
            href={`#${noteId(segment.note.mark)}`}
          >
            {segment.note.mark}
          </a>
        ) : (
          <MarkedSpan key={segment.at} text={segment.text} marks={segment.marks} />
        ),
      )}
    </p>
  );
}

function MarkedSpan({ text, marks }: { readonly text: string; readonly marks: readonly Mark["kind"][] }) {
  if (marks.length === 0) return <>{text}</>;
  return <span className={marks.map((mark) => `mark-${mark}`).join(" ")}>{text}</span>;
}

/** All that is marked in a paragraph for one of its provisions. */
export function marksOf(provision: ProvisionView): Mark[] {
  return [
    { kind: "verb", span: provision.verbSpan },
    ...provision.addressees.flatMap(({ span }): Mark[] =>
      span === null ? [] : [{ kind: "addressee", span }],
    ),
    ...provision.deadlines.map(({ span }): Mark => ({ kind: "deadline", span })),
    ...provision.conditions.map(({ span }): Mark => ({ kind: "condition", span })),
    ...provision.references.map(({ span }): Mark => ({ kind: "reference", span })),
    ...(provision.event === null ? [] : [{ kind: "event", span: provision.event.span } as const]),
  ];
}

/** What the marks mean: only those that the text has. */
export function MarkLegend({ provisions }: { readonly provisions: readonly ProvisionView[] }) {
  const present = new Set(provisions.flatMap(marksOf).map(({ kind }) => kind));
  return (
    <ul className="legend" aria-label={say("mandate.legend")}>
      {MARK_KINDS.filter((kind) => present.has(kind)).map((kind) => (
        <li key={kind}>
          <span className={`mark-${kind}`}>{say(`mandate.legendOf.${kind}`)}</span>
        </li>
      ))}
    </ul>
  );
}
