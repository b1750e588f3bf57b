import { type Element, elements, textOf } from "../markup/element";
import { fromPieces, join, type Piece, type RichText } from "../markup/rich-text";

/** Elements that stand on lines of their own inside a paragraph. */
const OWN_LINES = new Set([
  ...[
    "p",
    "list",
    "sublist",
    "blockList",
    "point",
    "item",
    "intro",
    "wrapUp",
    "listIntroduction",
    "listWrapUp",
    "content",
  ],
  ...["alinea", "mod", "quotedStructure", "container", "subheading", "heading", "paragraph", "table", "tr"],
]);

/** What to keep of a paragraph's content: the notes of the whole document by mark, for marks that are printed again. */
export type NotesByMark = ReadonlyMap<string, string>;

/**
 * The lines of an element of Akoma Ntoso: one for each paragraph, list item and table row below it, items with their letters.
 * `notes` holds the document's notes by mark, for marks that are printed again. A draft set out inside a paragraph
 * (`embeddedStructure`) is the text of another document and is left out.
 * @example
 * linesOf({ name: "list", attributes: {}, children: [{ name: "point", attributes: {}, children: [{ name: "num", attributes: {}, children: ["(a)"] }, { name: "content", attributes: {}, children: ["To act;"] }] }] }, new Map()).map((line) => line.text) // => ["(a) To act;"]
 */
export function linesOf(element: Element, notes: NotesByMark): RichText[] {
  if (element.name === "embeddedStructure") return [];
  if (element.name === "tr") return [cellsOf(element, notes)];
  if (element.name === "point" || element.name === "item") return itemOf(element, notes);
  const lines: RichText[] = [];
  let pieces: Piece[] = [];
  for (const child of element.children) {
    if (typeof child !== "string" && (OWN_LINES.has(child.name) || child.name === "embeddedStructure")) {
      addLine(pieces, lines);
      pieces = [];
      for (const line of linesOf(child, notes)) lines.push(line);
    } else addPieces(child, false, notes, pieces);
  }
  addLine(pieces, lines);
  return lines;
}

function addLine(pieces: readonly Piece[], lines: RichText[]): void {
  if (pieces.length === 0) return;
  const line = fromPieces(pieces);
  if (line.text !== "" || line.notes.length > 0) lines.push(line);
}

/** A heading over the item, then "(a)" and its words on one line, then what else the item holds on the following lines. */
function itemOf(item: Element, notes: NotesByMark): RichText[] {
  const number = elements(item, "num").map(textOf).join(" ");
  const headings = elements(item, "subheading", "heading").flatMap((heading) => linesOf(heading, notes));
  const children = item.children.filter((child) => typeof child === "string" || !OF_ITEM.has(child.name));
  const [first, ...others] = linesOf({ ...item, name: "content", children }, notes);
  const start = { text: number, notes: [], italics: [] };
  return [...headings, join(first === undefined ? [start] : [start, first], " "), ...others];
}

const OF_ITEM = new Set(["num", "subheading", "heading"]);

/** The cells of a row, set apart by tabs. */
function cellsOf(row: Element, notes: NotesByMark): RichText {
  return join(
    elements(row).map((cell) => join(linesOf(cell, notes), " ")),
    "\t",
  );
}

/** The text, notes and italics inside a line. */
function addPieces(node: Element | string, italic: boolean, notes: NotesByMark, pieces: Piece[]): void {
  if (typeof node === "string") pieces.push({ kind: "text", text: node, italic });
  else if (node.name === "authorialNote") pieces.push(noteOf(node));
  else if (node.name === "sup") pieces.push(...raisedOf(node, italic, notes));
  else if (node.name === "eol" || node.name === "br") pieces.push({ kind: "text", text: " ", italic });
  else {
    const inItalics = italic || /\bitalic\b/.test(node.attributes.class ?? "");
    for (const child of node.children) addPieces(child, inItalics, notes, pieces);
  }
}

function noteOf(note: Element): Piece {
  return { kind: "note", mark: note.attributes.marker ?? "", text: textOf(note) };
}

/**
 * A raised mark that repeats an earlier note ("Convention⁵") is a note again; brackets raised around a mark (Arabic prints "⁽⁵⁾")
 * are part of the mark; any other raised text ("nᵒ 29") is text.
 */
function raisedOf(raised: Element, italic: boolean, notes: NotesByMark): Piece[] {
  const text = textOf(raised);
  if (text === "(" || text === ")") return [];
  const mark = text.replace(/^\(|\)$/g, "");
  const note = notes.get(mark);
  if (note !== undefined) return [{ kind: "note", mark, text: note }];
  return [{ kind: "text", text: raised.children.length === 0 ? "" : text, italic }];
}
