import { decodeText } from "../decode";
import { printedOutcome } from "../layout/printed-outcome";
import type { ReadOptions, ReadOutcome, Refusal } from "../outcome";
import { printedText } from "./read-text";

/** Plain text above this is refused unless the caller says otherwise: sixteen times the longest resolution known here. */
export const LARGEST_TEXT = 4 * 1024 * 1024;

/** Lines above this are no resolution, whatever their length: memory goes with the number of lines. */
const MOST_LINES = 200_000;

/**
 * Reads bytes that hold plain text: UTF-8, UTF-16 or Windows-1252. Never throws. Time and memory are bounded by the size of
 * the text, which is at most `options.largestText` bytes.
 * @example
 * readTextBytes(new TextEncoder().encode("Dear Sir, please find enclosed."), {}).reason // => "not-a-resolution"
 */
export function readTextBytes(bytes: Uint8Array, options: ReadOptions = {}): ReadOutcome {
  const largest = options.largestText ?? LARGEST_TEXT;
  if (bytes.length > largest)
    return tooLarge(`${inMegabytes(bytes.length)} MB of text, and at most ${inMegabytes(largest)} MB`);
  const text = decodeText(bytes);
  if (text === null) {
    return refuse(
      "not-text",
      "The bytes are no text in a known encoding; save the file as UTF-8 and try again.",
    );
  }
  if (text.trim() === "") {
    return refuse("empty", "The file holds only white space; check that it was saved in full.");
  }
  if (countLines(text) > MOST_LINES) return tooLarge(`more than ${MOST_LINES} lines, and at most so many`);
  return printedOutcome("text", { ...printedText(text), symbol: options.symbol });
}

function refuse(reason: Refusal, message: string): ReadOutcome {
  return { ok: false, reason, message };
}

function tooLarge(size: string): ReadOutcome {
  return refuse(
    "too-large",
    `The file has ${size} are read; give the resolution alone, without the volume around it.`,
  );
}

function countLines(text: string): number {
  let count = 1;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count++;
  return count;
}

const inMegabytes = (bytes: number) => (bytes / (1024 * 1024)).toFixed(1);
