import type { Block, NoteText } from "../layout/block";
import { fromPieces, type Piece } from "../markup/rich-text";
import { takeTypedNotes } from "../markup/typed-notes";
import { finished, startsSmall } from "../text/sentence-shape";
import type { HtmlBlock, HtmlPiece } from "./html-blocks";

/** The paragraphs of a page as printed, and its notes. */
export interface HtmlText {
  readonly blocks: readonly Block[];
  readonly notes: readonly NoteText[];
}

/**
 * Blocks of mark-up to paragraphs and notes: a note is what a mark in the text links to, or a block that begins with a raised mark.
 * @example
 * htmlText([{ pieces: [{ kind: "mark", mark: "1", target: "", id: "" }, { kind: "text", text: " Resolution 70/1." }], ids: new Set(), preformatted: false }]).notes // => [{ mark: "1", text: "Resolution 70/1.", place: 0 }]
 */
export function htmlText(blocks: readonly HtmlBlock[]): HtmlText {
  const targets = new Map<string, string>();
  for (const block of blocks) {
    for (const piece of block.pieces.slice(startsWithMark(block) ? 1 : 0)) {
      if (piece.kind === "mark" && piece.target !== "") targets.set(piece.target, piece.mark);
    }
  }
  const printed: Block[] = [];
  const notes: NoteText[] = [];
  let place = 0;
  for (const block of blocks) {
    const mark = noteMark(block, targets);
    if (mark !== null) {
      notes.push({ mark, text: noteWords(block), place });
      continue;
    }
    for (const line of splitBreaks(block.pieces)) {
      const { text, notes: marks } = fromPieces(line.map(toPiece));
      if (text !== "")
        printed.push({ text, marks: marks.map(({ mark, at }) => ({ mark, at })), place: place++ });
    }
  }
  const typed = takeTypedNotes(printed);
  return { blocks: typed.blocks, notes: [...notes, ...typed.notes] };
}

function startsWithMark(block: HtmlBlock): boolean {
  return firstPrinted(block)?.kind === "mark";
}

function firstPrinted(block: HtmlBlock): HtmlPiece | undefined {
  return block.pieces.find(
    (piece) => piece.kind === "mark" || (piece.kind === "text" && piece.text.trim() !== ""),
  );
}

function noteMark(block: HtmlBlock, targets: ReadonlyMap<string, string>): string | null {
  const first = firstPrinted(block);
  const linked = [...block.ids].map((id) => targets.get(id)).find((mark) => mark !== undefined);
  if (first?.kind === "mark") return first.mark;
  return linked ?? null;
}

/** Without its mark at the start, and without the arrow that leads back to the text. */
function noteWords(block: HtmlBlock): string {
  const words = block.pieces.flatMap((piece) => (piece.kind === "text" ? [piece.text] : []));
  return fromPieces([{ kind: "text", text: words.join(""), italic: false }])
    .text.replace(/\s*[↩⏎↑^]\uFE0E?\s*$/u, "")
    .replace(/^(?:\[?\d{1,3}[\]./]\s+)/, "");
}

function toPiece(piece: HtmlPiece): Piece {
  if (piece.kind === "mark") return { kind: "note", mark: piece.mark, text: "" };
  return { kind: "text", text: piece.kind === "break" ? " " : piece.text, italic: false };
}

/**
 * The lines of one block. A break after a finished sentence, or between the short lines of a first page, parts; two breaks always
 * do; any other only shapes the page.
 */
function splitBreaks(pieces: readonly HtmlPiece[]): HtmlPiece[][] {
  const lines: HtmlPiece[][] = [[]];
  let breaks = 0;
  for (const piece of pieces) {
    if (piece.kind === "break") {
      breaks++;
      continue;
    }
    const before = lines.at(-1) ?? [];
    if (piece.kind === "text" && piece.text.trim() === "") {
      before.push(piece);
      continue;
    }
    if (
      breaks > 0 &&
      (breaks > 1 || parts(wordsOf(before.slice(-8)), piece.kind === "text" ? piece.text.trim() : ""))
    )
      lines.push([]);
    else if (breaks > 0) before.push({ kind: "text", text: " " });
    breaks = 0;
    lines.at(-1)?.push(piece);
  }
  return lines;
}

function wordsOf(pieces: readonly HtmlPiece[]): string {
  return pieces
    .map((piece) => (piece.kind === "text" ? piece.text : ""))
    .join("")
    .replace(/\s+/g, " ")
    .trim();
}

function parts(before: string, after: string): boolean {
  if (finished(before)) return !startsSmall(after);
  return before.length < 90 && /^[\p{Lu}\d“(["]/u.test(after);
}
