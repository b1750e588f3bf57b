import { decodeText } from "../decode";
import type { PrintedText } from "../layout/build-resolution";
import { findMarks } from "../layout/note-marks";
import { printedOutcome } from "../layout/printed-outcome";
import { buildTree } from "../markup/build-tree";
import type { ReadOptions, ReadOutcome } from "../outcome";
import { printedText } from "../text/read-text";
import { type HtmlBlock, htmlBlocks } from "./html-blocks";
import { htmlText } from "./html-text";
import { breaksLines, plainText } from "./plain-text";

/**
 * Reads a saved web page into a resolution: paragraphs as the mark-up has them, lists with the numbers a browser would print,
 * notes by their links or raised marks; what stands around the document (navigation, forms, hidden text) is left out.
 * Never throws.
 * @example
 * readHtml("<p><i>The General Assembly</i>,</p><p>1. <i>Urges</i> States to act.</p>").resolution.paragraphs[0].text // => "Urges States to act."
 */
export function readHtml(source: string | Uint8Array, options: ReadOptions = {}): ReadOutcome {
  const text = typeof source === "string" ? source : decodeText(source);
  if (text === null) return NOT_TEXT;
  const { root, stopped } = buildTree(text, { xml: false });
  if (stopped !== null) return TOO_MUCH;
  return printedOutcome("html", { ...printedHtml(htmlBlocks(root)), symbol: options.symbol });
}

/** Pages that break their lines themselves are read as text; of the others, mark-up says what a paragraph is. */
function printedHtml(blocks: readonly HtmlBlock[]): PrintedText {
  if (breaksLines(blocks)) return printedText(plainText(blocks));
  const { blocks: printed, notes } = htmlText(blocks);
  // Where the mark-up shows the marks, a bare number is a number.
  const shown = printed.some((block) => block.marks.length > 0);
  return { blocks: findMarks(printed, shown ? [] : notes, false), notes };
}

const NOT_TEXT: ReadOutcome = {
  ok: false,
  reason: "not-text",
  message: "These bytes are no web page in a known encoding: save the page anew as HTML.",
};

const TOO_MUCH: ReadOutcome = {
  ok: false,
  reason: "too-large",
  message: "This web page holds more mark-up than any document: save the text of the resolution alone.",
};
