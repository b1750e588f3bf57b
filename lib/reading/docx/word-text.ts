import { plainMark } from "../layout/superscript";
import { type Element, elements, textOf } from "../markup/element";
import type { Piece } from "../markup/rich-text";
import { wordValue } from "./word-value";

/** What a paragraph's runs may refer to. */
export interface References {
  /** Text of a footnote or endnote, by the kind of its reference and its id. */
  readonly noteText: (kind: string, id: string) => string;
  /** The mark Word prints for the next note of a kind: "5", or "i". */
  readonly nextMark: (kind: string) => string;
}

/** Text that a tracked change takes out, boxes that float, and what a field is computed from: none of it is printed in the line. */
const NOT_PRINTED = new Set([
  "del",
  "moveFrom",
  "delText",
  "instrText",
  "txbxContent",
  "pPr",
  "rPr",
  "Fallback",
]);

/**
 * The pieces of one paragraph of WordprocessingML: text and note marks in order.
 * @example
 * wordPieces({ name: "p", attributes: {}, children: [{ name: "r", attributes: {}, children: [{ name: "t", attributes: {}, children: ["Urges"] }] }] }, { noteText: () => "", nextMark: () => "" }) // => [{ kind: "text", text: "Urges", italic: false }]
 */
export function wordPieces(node: Element, references: References): Piece[] {
  return elements(node).flatMap((child): Piece[] => {
    if (NOT_PRINTED.has(child.name)) return [];
    return child.name === "r" ? runPieces(child, references) : wordPieces(child, references);
  });
}

function runPieces(run: Element, references: References): Piece[] {
  const properties = elements(run, "rPr")[0];
  if (properties !== undefined && isOn(properties, "vanish")) return [];
  const raised = properties !== undefined && wordValue(properties, "vertAlign") === "superscript";
  return elements(run).flatMap((child): Piece[] => {
    switch (child.name) {
      case "t":
        return textPieces(rawText(child), raised);
      case "tab":
        return textPieces(" ", false);
      case "br":
      case "cr":
        return [LINE_BREAK];
      case "noBreakHyphen":
        return textPieces("\u2011", false);
      case "footnoteReference":
      case "endnoteReference":
        return notePieces(child, run, references);
      default:
        return NOT_PRINTED.has(child.name) ? [] : wordPieces(child, references);
    }
  });
}

/** A line broken within a paragraph. */
export const LINE_BREAK: Piece = { kind: "text", text: "\n", italic: false };

/** Raised digits print an earlier note's mark again, as "4,5" two of them; what else is raised ("No" with a small "o") is text. */
function textPieces(text: string, raised: boolean): Piece[] {
  if (!raised || !/^[\d\s,]+$/.test(text)) return [{ kind: "text", text, italic: false }];
  return text
    .split(/[\s,]+/)
    .flatMap((mark): Piece[] => (mark === "" ? [] : [{ kind: "note", mark, text: "" }]));
}

/** A reference with a mark of its own ("*") has it printed after it, in the same run. */
function notePieces(reference: Element, run: Element, references: References): Piece[] {
  const text = references.noteText(reference.name, reference.attributes["w:id"] ?? "");
  const custom = /^(?:1|true|on)$/.test(reference.attributes["w:customMarkFollows"] ?? "");
  if (custom) return [{ kind: "note", mark: plainMark(textOf(run)) || "*", text }];
  return [{ kind: "note", mark: references.nextMark(reference.name), text }];
}

/** A property that is switched on by its presence unless it says otherwise. */
function isOn(properties: Element, name: string): boolean {
  const property = elements(properties, name)[0];
  return property !== undefined && !/^(?:0|false|off)$/.test(property.attributes["w:val"] ?? "");
}

function rawText(element: Element): string {
  return element.children.filter((child) => typeof child === "string").join("");
}
