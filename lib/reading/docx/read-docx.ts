import { findMarks } from "../layout/note-marks";
import { printedOutcome } from "../layout/printed-outcome";
import type { ReadOptions, ReadOutcome } from "../outcome";
import { unpackDocx } from "./unpack-docx";
import { wordBlocks } from "./word-blocks";

/**
 * Reads a Word document (.docx) into a resolution: text as it stands with tracked changes accepted, numbers that Word counts
 * printed, footnotes and endnotes at their marks. Never throws.
 * @example
 * readDocx(new Uint8Array([80, 75, 3, 4])).reason // => "damaged"
 */
export function readDocx(bytes: Uint8Array, options: ReadOptions = {}): ReadOutcome {
  const unpacked = unpackDocx(bytes);
  if (!unpacked.ok) return unpacked;
  const { blocks, notes } = wordBlocks(unpacked.parts);
  return printedOutcome("docx", { blocks: findMarks(blocks, [], false), notes, symbol: options.symbol });
}
