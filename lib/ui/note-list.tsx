import type { Note } from "../resolution/resolution";
import { say } from "../vocabulary/words";

/** Id of the element that holds the note of a mark; `document` tells the notes of several documents on one page apart. */
export function noteId(mark: string, document = ""): string {
  return `note-${document}${mark}`;
}

/** The notes of a paragraph, under it. */
export function NoteList({
  notes,
  document = "",
}: {
  readonly notes: readonly Note[];
  readonly document?: string;
}) {
  const once = [...new Map(notes.map((note) => [note.mark, note])).values()];
  if (once.length === 0) return null;
  return (
    <section aria-label={say("common.notes")} className="small quiet">
      {once.map(({ mark, text }) => (
        <p key={mark} id={noteId(mark, document)}>
          <span className="note-mark">{mark}</span> {text}
        </p>
      ))}
    </section>
  );
}
