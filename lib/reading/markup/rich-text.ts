import type { Note } from "../../resolution/resolution";
import type { Span } from "../../resolution/span";
import { superscript } from "../layout/superscript";

/** Text with what hung on it: the notes where their marks stood, and the words set in italics. */
export interface RichText {
  readonly text: string;
  readonly notes: readonly Note[];
  readonly italics: readonly Span[];
}

export const EMPTY: RichText = { text: "", notes: [], italics: [] };

/**
 * One text after the other with a separator between them; notes and italics move along. An empty text adds nothing.
 * @example
 * join([{ text: "Requests:", notes: [], italics: [] }, { text: "(a) To act.", notes: [{ mark: "1", text: "A.", at: 11 }], italics: [] }], "\n").notes[0].at // => 21
 */
export function join(parts: readonly RichText[], separator: string): RichText {
  if (parts.length === 1 && parts[0] !== undefined) return parts[0];
  const filled = parts.filter((part) => part.text !== "" || part.notes.length > 0);
  let text = "";
  const notes: Note[] = [];
  const italics: Span[] = [];
  for (const part of filled) {
    // A note that stands by itself hangs on the text before it.
    if (text !== "" && part.text !== "") text += separator;
    const offset = text.length;
    text += part.text;
    for (const note of part.notes) notes.push({ ...note, at: note.at + offset });
    for (const [start, end] of part.italics) italics.push([start + offset, end + offset]);
  }
  return { text, notes, italics };
}

/**
 * The text up to an offset.
 * @example
 * upTo({ text: "Approves: 10", notes: [{ mark: "1", text: "A.", at: 12 }], italics: [[0, 8]] }, 9) // => { text: "Approves:", notes: [], italics: [[0, 8]] }
 */
export function upTo({ text, notes, italics }: RichText, end: number): RichText {
  return {
    text: text.slice(0, end),
    notes: notes.filter(({ at }) => at <= end),
    italics: italics.filter((italic) => italic[1] <= end),
  };
}

/**
 * The text from an offset on, without the white space it then begins with.
 * @example
 * dropStart({ text: "1 - Urges", notes: [], italics: [[4, 9]] }, 3) // => { text: "Urges", notes: [], italics: [[0, 5]] }
 */
export function dropStart(rich: RichText, length: number): RichText {
  const cut = length + (rich.text.slice(length).length - rich.text.slice(length).trimStart().length);
  return {
    text: rich.text.slice(cut),
    notes: rich.notes.map((note) => ({ ...note, at: Math.max(0, note.at - cut) })),
    italics: rich.italics
      .map(([start, end]): Span => [Math.max(0, start - cut), Math.max(0, end - cut)])
      .filter(([start, end]) => start < end),
  };
}

/**
 * The text with a note in place of the last print of its mark; unchanged where the mark is not found.
 * @example
 * withNoteAt({ text: "(c) Allowances;* and", notes: [], italics: [] }, "*", "Dependency allowances.").text // => "(c) Allowances; and"
 */
export function withNoteAt(rich: RichText, mark: string, note: string): RichText {
  const at = mark === "" ? -1 : rich.text.lastIndexOf(mark);
  if (at < 0) return rich;
  const move = (offset: number) => (offset > at ? offset - mark.length : offset);
  return {
    text: rich.text.slice(0, at) + rich.text.slice(at + mark.length),
    notes: [...rich.notes.map((other) => ({ ...other, at: move(other.at) })), { mark, text: note, at }],
    italics: rich.italics.map(([start, end]): Span => [move(start), move(end)]),
  };
}

/** A piece of a line as the mark-up gives it. */
export type Piece =
  | { readonly kind: "text"; readonly text: string; readonly italic: boolean }
  /** Without text: the mark of a note that is printed elsewhere. */
  | { readonly kind: "note"; readonly mark: string; readonly text: string };

/** A raised number after a unit of length is its power: "20 m²". */
const UNIT = /\d\s?[kcm]?m$/;

/** Soft hyphens, zero-width characters and left-to-right marks: remains of typesetting, in no reader's text. */
const INVISIBLE = /[\u00ad\u200b\u200e\u2060\ufeff]/g;

/**
 * The pieces of one line as text: each run of white space (no-break spaces and tabs too) is one space, none at the ends; a note
 * stands where its mark stood, directly after the character before it.
 * @example
 * fromPieces([{ kind: "text", text: "\tUrges ", italic: true }, { kind: "text", text: " States;", italic: false }]) // => { text: "Urges States;", notes: [], italics: [[0, 5]] }
 */
export function fromPieces(pieces: readonly Piece[]): RichText {
  const parts: string[] = [];
  const notes: Note[] = [];
  const italics: Span[] = [];
  // Only the last letters are looked at again: a page may come as one paragraph of a million letters.
  let [length, tail] = [0, ""];
  for (const piece of pieces) {
    const spaced = tail.endsWith(" ");
    let added: string;
    if (piece.kind === "text") {
      added = evenly(piece.text);
      if ((length === 0 || spaced) && added.startsWith(" ")) added = added.slice(1);
      if (piece.italic) addItalic(italics, added, length, spaced);
    } else if (piece.text === "" && UNIT.test(tail)) added = superscript(piece.mark);
    else {
      notes.push({ mark: piece.mark, text: piece.text, at: length - (spaced ? 1 : 0) });
      continue;
    }
    parts.push(added);
    length += added.length;
    tail = added.length >= TAIL ? added.slice(-TAIL) : (tail + added).slice(-TAIL);
  }
  const text = parts.join("").trimEnd();
  return { text, notes, italics };
}

/** What `evenly` changes: most pieces hold none of it. */
const UNEVEN = /[\u00ad\u200b\u200e\u2060\ufeff]|[^\S ]| {2}/;

/** The text without what no reader sees, each run of white space one space. */
function evenly(text: string): string {
  return UNEVEN.test(text) ? text.replace(INVISIBLE, "").replace(/\s+/g, " ") : text;
}

/** More than the longest unit with its number. */
const TAIL = 12;

/** Neighbouring runs in italics are one: "Calls" + " " + "upon" is the verb "Calls upon". */
function addItalic(italics: Span[], text: string, from: number, spaced: boolean): void {
  const start = from + text.length - text.trimStart().length;
  const end = from + text.trimEnd().length;
  if (end <= start) return;
  const last = italics.at(-1);
  const between = last === undefined ? Number.POSITIVE_INFINITY : start - last[1];
  const close = between === 0 || (between === 1 && (spaced || text.startsWith(" ")));
  if (last !== undefined && close) italics[italics.length - 1] = [last[0], end];
  else italics.push([start, end]);
}
