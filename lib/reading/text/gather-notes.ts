import type { NoteText } from "../layout/block";

/** One line of notes as printed. */
export interface NoteToken {
  /** The mark it starts with; null where it goes on. */
  readonly mark: string | null;
  /** The words after the mark; empty where the mark stands alone. */
  readonly text: string;
  /** Number of the line in the text. */
  readonly place: number;
}

interface OpenNote {
  readonly mark: string;
  lines: string[];
}

/**
 * Notes from the lines at the foot of one page, in the order of their marks. Extractors that lose the columns print marks
 * apart from their texts: texts then go to the marks that wait for one, a text a sentence.
 * @example
 * gatherNotes([{ mark: "1", text: "", place: 7 }, { mark: "2", text: "", place: 8 }, { mark: null, text: "Resolution 70/1.", place: 9 }, { mark: null, text: "Target 5.2.", place: 10 }]) // => [{ mark: "1", text: "Resolution 70/1.", place: 7 }, { mark: "2", text: "Target 5.2.", place: 7 }]
 */
export function gatherNotes(region: readonly NoteToken[]): NoteText[] {
  const { notes, waiting, orphans } = assign(region);
  if (orphans.length > 0 && waiting.length > 0) share(orphans, waiting);
  takeFromBefore(notes);
  // All notes of a page stand at one place: an extractor may print them in another order than their marks.
  const place = region[0]?.place ?? 0;
  return notes
    .filter((note) => note.lines.length > 0)
    .sort((a, b) => (Number(a.mark) || 0) - (Number(b.mark) || 0))
    .map(({ mark, lines }) => ({ mark, text: lines.join(" ").replace(/\s+/g, " ").trim(), place }));
}

/** Gives each line without a mark to the note before it, or to the marks that wait for texts; orphans come before any mark. */
function assign(region: readonly NoteToken[]) {
  const notes: OpenNote[] = [];
  const orphans: string[] = [];
  let waiting: OpenNote[] = [];
  let run: string[] = [];
  const settle = () => {
    const last = notes.at(-1);
    if (run.length > 0 && waiting.length > 0) {
      share(run, waiting);
      waiting = [];
    } else if (last) last.lines = last.lines.concat(run);
    else for (const line of run) orphans.push(line);
    run = [];
  };
  for (const { mark, text } of region) {
    if (mark === null) {
      run.push(text);
      continue;
    }
    settle();
    const note = { mark, lines: text === "" ? [] : [text] };
    notes.push(note);
    waiting = text === "" ? [...waiting, note] : [];
  }
  settle();
  return { notes, waiting, orphans };
}

/** Divides lines among notes after lines that end a sentence; what is left over goes with the last note. */
function share(lines: readonly string[], notes: readonly OpenNote[]): void {
  let current = 0;
  for (const [index, line] of lines.entries()) {
    notes[current]?.lines.push(line);
    const ends = /[.)]$/.test(line) && index + 1 < lines.length;
    if (ends && current + 1 < notes.length) current++;
  }
}

/** A mark printed far from its text: the text went on after that of the note before, behind a full stop. */
function takeFromBefore(notes: readonly OpenNote[]): void {
  const byNumber = new Map(notes.map((note) => [Number(note.mark), note]));
  for (const empty of notes) {
    const donor = empty.lines.length > 0 ? undefined : byNumber.get(Number(empty.mark) - 1);
    const end = donor?.lines.findIndex((line) => line.endsWith(".")) ?? -1;
    if (donor && end >= 0 && end + 1 < donor.lines.length) empty.lines = donor.lines.splice(end + 1);
  }
}
