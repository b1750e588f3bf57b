import type { Note } from "../../resolution/resolution";
import type { NoteMark, NoteText } from "./block";

/** Finds the note a mark refers to. */
export type NoteFinder = (mark: string, place: number) => NoteText | null;

/**
 * A finder over the notes of a document: the note printed at or after the mark's place, for numbering may start anew on
 * every page; where there is none, the last one printed before (a mark used again).
 * @example
 * noteFinder([{ mark: "1", text: "Resolution 70/1.", place: 9 }])("1", 30)?.text // => "Resolution 70/1."
 */
export function noteFinder(notes: readonly NoteText[]): NoteFinder {
  const byMark = new Map<string, NoteText[]>();
  for (const note of notes) byMark.set(note.mark, [...(byMark.get(note.mark) ?? []), note]);
  return (mark, place) => {
    const same = byMark.get(mark) ?? [];
    return same.find((note) => note.place >= place) ?? same.at(-1) ?? null;
  };
}

/**
 * The marks of one text with their notes, and the marks for which no note was printed.
 * @example
 * attachNotes([{ mark: "2", at: 4 }], 0, () => null) // => { notes: [], missing: ["2"] }
 */
export function attachNotes(
  marks: readonly NoteMark[],
  place: number,
  find: NoteFinder,
): { readonly notes: Note[]; readonly missing: string[] } {
  const notes: Note[] = [];
  const missing: string[] = [];
  for (const { mark, at } of marks) {
    const note = find(mark, place);
    if (note) notes.push({ mark, text: note.text, at });
    else missing.push(mark);
  }
  return { notes, missing };
}
