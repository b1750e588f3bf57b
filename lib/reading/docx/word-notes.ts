import { type Element, elements, findElements } from "../markup/element";
import { fromPieces } from "../markup/rich-text";
import type { Parts } from "./unpack-docx";
import { type References, wordPieces } from "./word-text";

const PARTS = [
  ["footnoteReference", "word/footnotes.xml", "footnote"],
  ["endnoteReference", "word/endnotes.xml", "endnote"],
] as const;

/**
 * The notes of a document: their texts, and the marks Word prints for them, counted in the order in which they are referred to.
 * @example
 * wordReferences(new Map()).nextMark("footnoteReference") // => "1"
 */
export function wordReferences(parts: Parts): References {
  const texts = new Map<string, string>();
  for (const [kind, part, name] of PARTS) {
    const root = parts.get(part);
    if (root === undefined) continue;
    for (const note of findElements(root, (element) => element.name === name)) {
      texts.set(`${kind} ${note.attributes["w:id"] ?? ""}`, noteText(note));
    }
  }
  const counts = new Map<string, number>();
  return {
    noteText: (kind, id) => texts.get(`${kind} ${id}`) ?? "",
    nextMark: (kind) => {
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      return String(count);
    },
  };
}

/** A note begins with its own mark, which Word computes, or with a star that was typed. */
function noteText(note: Element): string {
  const printed = elements(note, "p").map((paragraph) => fromPieces(wordPieces(paragraph, NONE)).text);
  return printed
    .join(" ")
    .replace(/^\*+\s*/, "")
    .trim();
}

/** A note refers to no other. */
const NONE: References = { noteText: () => "", nextMark: () => "" };
