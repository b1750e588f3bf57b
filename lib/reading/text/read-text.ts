import type { Resolution } from "../../resolution/resolution";
import { buildResolution, type PrintedText } from "../layout/build-resolution";
import { emptyResolution } from "../layout/empty-resolution";
import { splitLines } from "../layout/line";
import { findMarks } from "../layout/note-marks";
import { plainCharacters } from "./characters";
import { joinToBlocks } from "./join-lines";
import { withoutMarkup } from "./markup";
import { takeNotes } from "./note-lines";
import { findFurniture } from "./page-furniture";
import { separateEnacting } from "./run-in-enacting";
import { mendScattered } from "./scattered-lines";
import { closeUp, findShape } from "./shape";
import { attachStrayMarks } from "./stray-marks";

/**
 * The printed paragraphs and notes of plain text in any of the layouts people and extractors give it.
 * @example
 * printedText("The General Assembly,\n\n1. *Requests* a report.").blocks.map((block) => block.text) // => ["The General Assembly,", "1. Requests a report."]
 */
export function printedText(text: string): PrintedText {
  // One kind of line end and space first: every later pass looks at lines.
  const plain = withoutMarkup(plainCharacters(text));
  const lines = mendScattered(separateEnacting(closeUp(splitLines(plain))));
  // Page numbers and running heads stand between the halves of a sentence, and between the text and its notes.
  const furniture = findFurniture(lines);
  // Notes are printed in the middle of paragraphs: they go before the paragraphs can be joined.
  const taken = takeNotes(attachStrayMarks(lines, furniture), furniture);
  // Only now do neighbouring lines belong together.
  const blocks = joinToBlocks(taken.lines, findShape(taken.lines));
  // Marks are looked for in whole paragraphs, when it is known which notes there are.
  return { blocks: findMarks(blocks, taken.notes, /^\s*\[\d{1,3}\]\s/m.test(plain)), notes: taken.notes };
}

/**
 * Reads a resolution from plain text: header, paragraphs with numbers and parts, notes where their marks stood. `symbol`
 * picks one where the text holds several. Never throws and never refuses: a text in which no organ speaks gives a
 * resolution without paragraphs and a finding that says so.
 * @example
 * readText("The General Assembly,\n\nRecalling its resolution 75/1,¹\n\n1. Requests a report.\n\n¹ Adopted in 2020.").paragraphs // => [{ "kind": "preambular", "part": null, "number": null, "text": "Recalling its resolution 75/1,", "notes": [{ "mark": "1", "text": "Adopted in 2020.", "at": 30 }] }, { "kind": "operative", "part": null, "number": "1", "text": "Requests a report.", "notes": [] }]
 */
export function readText(text: string, symbol?: string): Resolution {
  return buildResolution({ ...printedText(text), symbol }) ?? emptyResolution();
}
