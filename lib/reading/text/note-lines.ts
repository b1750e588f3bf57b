import type { NoteText } from "../layout/block";
import type { Line } from "../layout/line";
import { gatherNotes, type NoteToken } from "./gather-notes";
import { leavesNotes, readNoteToken } from "./note-start";

/** A line of the text proper; `broken`: a page or notes end before it, so that it may go on in the middle of a sentence. */
export interface TextLine extends Line {
  readonly broken: boolean;
}

/** The text without its notes. */
export interface TakenNotes {
  readonly lines: readonly TextLine[];
  readonly notes: readonly NoteText[];
}

const RULE = /^(?:[_‗]{5,}|[-—–]{3,})$/;

/**
 * Whether a line is the rule above notes.
 * @example
 * isRule("__________________") // => true
 */
export function isRule(text: string): boolean {
  return RULE.test(text);
}

/**
 * Takes footnotes and page furniture out of the lines; `furniture` holds indices into `lines`. A note starts with its mark;
 * under a rule ("____") everything to the end of the page is notes. A page ends at a page break, or, in a text that has
 * none, at its furniture.
 * @example
 * takeNotes([{ text: "_____", cells: [], indent: 0, gap: true, newPage: false, place: 0 }, { text: "1 Target 5.2.", cells: [], indent: 0, gap: true, newPage: false, place: 1 }], new Set()).notes // => [{ mark: "1", text: "Target 5.2.", place: 1 }]
 */
export function takeNotes(lines: readonly Line[], furniture: ReadonlySet<number>): TakenNotes {
  const walk = new NoteWalk(lines);
  for (const [index, line] of lines.entries()) {
    if (line.newPage) walk.endPage();
    if (line.text !== "") walk.take(line, index, furniture.has(index));
  }
  return walk.result();
}

class NoteWalk {
  private readonly kept: TextLine[] = [];
  private readonly notes: NoteText[] = [];
  private region: NoteToken[] = [];
  private ruled = false;
  private open = false;
  private broken = false;
  private last = 0;
  private readonly paged: boolean;

  constructor(private readonly lines: readonly Line[]) {
    this.paged = lines.some((line) => line.newPage);
  }

  take(line: Line, index: number, furniture: boolean): void {
    if (furniture) {
      if (!this.paged) this.close();
      this.broken = true;
    } else if (isRule(line.text)) {
      this.close();
      this.ruled = true;
      this.open = true;
      this.broken = true;
    } else if (!this.takeAsNote(line, index)) {
      this.close();
      this.kept.push({ ...line, broken: this.broken });
      this.broken = false;
    }
  }

  private takeAsNote(line: Line, index: number): boolean {
    const { lines, open, last, region } = this;
    const before = region.at(-1);
    const ruled = this.ruled || before?.text === "";
    const token = readNoteToken({ lines, index, ruled, open, last: last + region.length });
    if (token === null || (token.mark === null && leavesNotes(line, before, this.ruled))) return false;
    region.push(token);
    this.open = true;
    this.broken = true;
    return true;
  }

  endPage(): void {
    this.close();
    this.broken = true;
  }

  private close(): void {
    if (!this.open) return;
    for (const note of gatherNotes(this.region)) {
      this.notes.push(note);
      this.last = Math.max(this.last, Number(note.mark) || 0);
    }
    this.region = [];
    this.ruled = false;
    this.open = false;
  }

  result(): TakenNotes {
    this.close();
    return { lines: this.kept, notes: this.notes };
  }
}
