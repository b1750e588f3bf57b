import { findEnactingBody } from "../layout/enacting-words";
import { isClosingLine, isDayLine } from "../layout/headings";
import type { Line } from "../layout/line";
import { findMarker } from "../layout/markers";
import { findOpening } from "../layout/opening-words";
import { plainMark } from "../layout/superscript";
import type { NoteToken } from "./gather-notes";
import { finished, startsSmall } from "./sentence-shape";

const SURE_START = /^(?:([¹²³⁰⁴-⁹]{1,3})\s*|\[(\d{1,3})\]\s*|(\d{1,3})\/\s+)(?=\S)/;
/** A raised mark before a capital starts a note even where no empty line stands before it. */
const RAISED_START = /^[¹²³⁰⁴-⁹]{1,3}\s*[\p{Lu}“"*[]/u;
const NUMBER_START = /^(\d{1,3})\s+(?=[\p{Lu}“"‘(\d]|https?:|www\.)/u;
const LETTER_START = /^([a-z]|\*{1,3}|†)\s*(?=[\p{Lu}“"])/u;
const CITATION =
  /^(?:Ibid|Idem|See|Official|United Nations|Resolution|General Assembly|Security Council|Economic and Social|Document|Adopted|Report|Dr\.|For|The text|https?:|Available|Documents? |[A-Z]{1,6}\/)/;

/** What is known when a line is read that may belong to a note. */
export interface NotePlace {
  readonly lines: readonly Line[];
  readonly index: number;
  /** Under a rule, or after a mark that waits for its text: everything is notes. */
  readonly ruled: boolean;
  /** The line before belongs to a note. */
  readonly open: boolean;
  /** The number of the last note. */
  readonly last: number;
}

/**
 * A line as a line of notes, or null when it is text. A mark that is printed as only marks are starts a note wherever a
 * paragraph could start; a plain number where the count goes on or a citation follows; under a rule everything is notes.
 * @example
 * readNoteToken({ lines: [{ text: "¹ Resolution 70/1.", cells: [], indent: 0, gap: true, newPage: false, place: 3 }], index: 0, ruled: false, open: false, last: 0 }) // => { mark: "1", text: "Resolution 70/1.", place: 3 }
 */
export function readNoteToken(at: NotePlace): NoteToken | null {
  const { lines, index, ruled, open } = at;
  const line = lines[index];
  if (!line) return null;
  const { text, place } = line;
  const starts = ruled || open || line.gap || (lines[index - 1]?.newPage ?? false);
  const sure = starts || RAISED_START.test(text) ? SURE_START.exec(text) : null;
  if (sure) {
    return { mark: plainMark(sure[1] ?? sure[2] ?? sure[3] ?? ""), text: text.slice(sure[0].length), place };
  }
  if (/^\d{1,3}$/.test(text) && (ruled || isLastOfPage(lines, index))) return { mark: text, text: "", place };
  const plain = plainStart(text, at, line.gap);
  if (plain) return { mark: plain[1] ?? "", text: text.slice(plain[0].length), place };
  return ruled || (open && !line.gap) ? { mark: null, text, place } : null;
}

/** A note that starts with a plain number, letter or asterisk. */
function plainStart(text: string, { ruled, open, last }: NotePlace, gap: boolean): RegExpExecArray | null {
  const number = isDayLine(text) ? null : NUMBER_START.exec(text);
  if (number) {
    const counts = (open || last > 0) && Number(number[1]) === last + 1;
    const cites = CITATION.test(text.slice(number[0].length));
    return ruled || ((gap || open) && (counts || cites)) ? number : null;
  }
  const letter = LETTER_START.exec(text);
  return letter && (ruled || (letter[1] ?? "").startsWith("*")) ? letter : null;
}

/** A bare number, then the last few lines of a page, none of which starts a paragraph: a note without a rule above it. */
function isLastOfPage(lines: readonly Line[], index: number): boolean {
  if (!(lines[index]?.gap || lines[index + 1]?.gap) || index + 1 >= lines.length) return false;
  for (let at = index + 1; at < index + 8; at++) {
    const line = lines[at];
    if (!line || line.newPage) return at > index + 1;
    const { text } = line;
    if (findMarker(text) !== null || findOpening(text) !== null || startsSmall(text)) return false;
  }
  return false;
}

/** Whether a line cannot go on with a note that is finished. */
function opensText(text: string): boolean {
  return (
    startsSmall(text) ||
    findMarker(text)?.kind === "number" ||
    findOpening(text) !== null ||
    findEnactingBody(text) !== null
  );
}

/**
 * Whether a line without a mark ends the notes though no page ends: in scanned volumes the text goes on in the next column.
 * `ruled`: the notes stand under a rule; there only an empty line can end them.
 * @example
 * leavesNotes({ text: "tion and, where that is doubtful,", cells: [], indent: 0, gap: true, newPage: false, place: 9 }, { mark: "15", text: "E/INCB/52.", place: 8 }, false) // => true
 */
export function leavesNotes(line: Line, before: NoteToken | undefined, ruled: boolean): boolean {
  if (isClosingLine(line.text)) return true;
  if (!line.gap)
    return !ruled && before !== undefined && /\.[”"’)]?$/.test(before.text) && opensText(line.text);
  if (!before || before.text === "") return findMarker(line.text)?.kind === "number";
  if (findMarker(line.text) !== null || findEnactingBody(line.text) !== null) return true;
  return startsSmall(line.text) || (finished(before.text) && findOpening(line.text) !== null);
}
