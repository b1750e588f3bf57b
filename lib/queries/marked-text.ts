import type { Note } from "../resolution/resolution";
import type { Span } from "../resolution/span";

/** What a stretch of a paragraph's text stands for. */
export type MarkKind = "verb" | "addressee" | "deadline" | "condition" | "event" | "reference";

export interface Mark {
  readonly kind: MarkKind;
  readonly span: Span;
}

/** A stretch of text with all that it stands for, or the mark of a note; `at` is its place in the text. */
export type Segment =
  | { readonly is: "text"; readonly at: number; readonly text: string; readonly marks: readonly MarkKind[] }
  | { readonly is: "note"; readonly at: number; readonly note: Note };

/**
 * A text cut where marks begin or end and where notes stood, so that it can be shown with its layers without a letter
 * being changed: the text segments joined are the text. Marks may overlap; those outside the text are cut to it.
 * @example
 * segmentText("Urges Member States", [{ kind: "verb", span: [0, 5] }], []) // => [{ is: "text", at: 0, text: "Urges", marks: ["verb"] }, { is: "text", at: 5, text: " Member States", marks: [] }]
 */
export function segmentText(text: string, marks: readonly Mark[], notes: readonly Note[]): Segment[] {
  const cuts = [0, text.length, ...marks.flatMap(({ span }) => [...span]), ...notes.map(({ at }) => at)];
  const places = [...new Set(cuts.map((cut) => Math.min(Math.max(cut, 0), text.length)))].sort(
    (a, b) => a - b,
  );
  return places.flatMap((start, index): Segment[] => {
    const here = notes
      .filter(({ at }) => Math.min(at, text.length) === start)
      .map((note): Segment => ({ is: "note", at: start, note }));
    const end = places[index + 1];
    if (end === undefined) return here;
    return [...here, { is: "text", at: start, text: text.slice(start, end), marks: kindsAt(marks, start) }];
  });
}

function kindsAt(marks: readonly Mark[], place: number): MarkKind[] {
  return [
    ...new Set(marks.filter(({ span }) => span[0] <= place && place < span[1]).map(({ kind }) => kind)),
  ];
}
