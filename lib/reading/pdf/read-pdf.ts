import type { PrintedText } from "../layout/build-resolution";
import { findMarks } from "../layout/note-marks";
import { printedOutcome } from "../layout/printed-outcome";
import type { ReadOptions, ReadOutcome } from "../outcome";
import { type OpenPdf, openPdf } from "./open-pdf";
import { pageBlocks } from "./page-blocks";
import { findFurniture } from "./page-furniture";
import { takeNotes } from "./page-notes";

/**
 * Reads a PDF with a text layer into a resolution: running heads and page numbers are told by their place, notes by their size and
 * raised marks, paragraphs by distances and indents. Never throws.
 * @example
 * (await readPdf(new TextEncoder().encode("%PDF-1.7"))).reason // => "damaged"
 */
export async function readPdf(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadOutcome> {
  const opened = await openPdf(bytes);
  if (!opened.ok) return opened;
  return printedOutcome("pdf", { ...printedPages(opened.pdf), symbol: options.symbol });
}

function printedPages({ lines, heights }: OpenPdf): PrintedText {
  const furniture = findFurniture(lines, heights);
  const text = lines.filter((line) => !furniture.has(line)).map((line, place) => ({ ...line, place }));
  const { lines: body, notes } = takeNotes(text, sizeOfText(lines), heights);
  return { blocks: findMarks(pageBlocks(body), notes, false), notes };
}

/** The size in which most letters are set. */
function sizeOfText(lines: OpenPdf["lines"]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 10) / 10;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
