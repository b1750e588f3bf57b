import type { Note } from "../resolution/resolution";
import { say } from "../vocabulary/words";

/** Id of the element that holds the note of a mark. */
export function noteId(mark: string): string {
  return `note-${mark}`;
}

/** The notes of a paragraph, under it. */
export function NoteList({ notes }: { readonly notes: readonly Note[] }) {
  const once = [...new Map(notes.map((note) => [note.mark, note])).values()];
  if (once.length === 0) return null;
  return (
    <section aria-label={say("common.notes")} className="small quiet">
      {once.map(({ mark, text }) => (
        <p key={mark} id={noteId(mark)}>
          <span className="note-mark">{mark}</span> {text}
        </p>
      ))}
    </section>
  );
}
