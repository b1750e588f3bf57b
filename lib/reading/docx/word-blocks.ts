import type { Block, NoteText } from "../layout/block";
import { type Element, elements, findElement, findElements } from "../markup/element";
import { fromPieces, join, type Piece, type RichText } from "../markup/rich-text";
import { takeTypedNotes } from "../markup/typed-notes";
import { type Counter, listCounter } from "./numbering";
import type { Parts } from "./unpack-docx";
import { wordReferences } from "./word-notes";
import { LINE_BREAK, wordPieces } from "./word-text";
import { wordValue } from "./word-value";

/** The paragraphs of a Word document as printed, the first page's header before them, and its notes. */
export interface WordText {
  readonly blocks: readonly Block[];
  readonly notes: readonly NoteText[];
}

/** A paragraph's list: directly, or through its style. */
interface List {
  readonly id: string;
  readonly level: number;
}

/**
 * Everything printed in order: the head of the first page, then the body, tables cell by cell.
 * @example
 * wordBlocks(new Map([["word/document.xml", { name: "document", attributes: {}, children: [{ name: "body", attributes: {}, children: [{ name: "p", attributes: {}, children: [{ name: "r", attributes: {}, children: [{ name: "t", attributes: {}, children: ["Agenda item 106"] }] }] }] }] }]])).blocks[0].text // => "Agenda item 106"
 */
export function wordBlocks(parts: Parts): WordText {
  const references = wordReferences(parts);
  const count = listCounter(parts.get("word/numbering.xml") ?? null);
  const styles = styleLists(parts.get("word/styles.xml") ?? null);
  const document = parts.get("word/document.xml");
  const body = document === undefined ? null : findElement(document, (element) => element.name === "body");
  const blocks: Block[] = [];
  const notes: NoteText[] = [];
  for (const paragraph of [...paragraphsOf(firstHeader(parts)), ...paragraphsOf(body)]) {
    const pieces = [...numberOf(paragraph, styles, count), ...wordPieces(paragraph, references)];
    for (const { text, notes: found } of linesOf(pieces)) {
      const place = blocks.length;
      blocks.push({ text, marks: found.map(({ mark, at }) => ({ mark, at })), place });
      const printed = found.filter((note) => note.text !== "");
      notes.push(...printed.map((note) => ({ mark: note.mark, text: note.text, place })));
    }
  }
  const typed = takeTypedNotes(blocks);
  return { blocks: typed.blocks, notes: [...notes, ...typed.notes] };
}

/**
 * A paragraph as the lines it stands for: "I", "Status of implementation" and "104th plenary meeting", "5 July 2018" are broken on
 * purpose; a break within or after a sentence only shapes the page.
 */
function linesOf(pieces: readonly Piece[]): RichText[] {
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece === LINE_BREAK) lines.push([]);
    else lines.at(-1)?.push(piece);
  }
  const apart: RichText[] = [];
  for (const line of lines.map(fromPieces)) {
    const before = apart.at(-1);
    if (line.text === "") continue;
    // "…strengthening dialogue" / "among civilizations": one heading over two lines.
    if (before !== undefined && /^\p{Ll}/u.test(line.text))
      apart[apart.length - 1] = join([before, line], " ");
    else apart.push(line);
  }
  return apart.some((line) => /[.,;:]$/.test(line.text)) ? [fromPieces(pieces)] : apart;
}

function paragraphsOf(root: Element | null): Element[] {
  if (root === null) return [];
  const hidden = (element: Element) => /^(?:del|moveFrom|txbxContent|Fallback)$/.test(element.name);
  return findElements(root, (element) => element.name === "p" || hidden(element)).filter(
    (element) => !hidden(element),
  );
}

/** The number that Word counts for a paragraph of a list. */
function numberOf(paragraph: Element, styles: ReadonlyMap<string, List>, count: Counter): Piece[] {
  const properties = elements(paragraph, "pPr")[0];
  if (properties === undefined) return [];
  const style = wordValue(properties, "pStyle") ?? "";
  const list = listOf(properties, styles.get(style)) ?? styles.get(style);
  if (list === undefined) return [];
  const number = count(list.id, list.level);
  return number === "" ? [] : [{ kind: "text", text: `${number} `, italic: false }];
}

function listOf(properties: Element, style: List | undefined): List | undefined {
  const list = elements(properties, "numPr")[0];
  if (list === undefined) return undefined;
  const id = wordValue(list, "numId") ?? style?.id ?? "0";
  return { id, level: Number(wordValue(list, "ilvl") ?? style?.level ?? 0) };
}

function styleLists(styles: Element | null): Map<string, List> {
  const lists = new Map<string, List>();
  if (styles === null) return lists;
  for (const style of findElements(styles, (element) => element.name === "style")) {
    const properties = elements(style, "pPr")[0];
    const list = properties === undefined ? undefined : listOf(properties, undefined);
    if (list !== undefined) lists.set(style.attributes["w:styleId"] ?? "", list);
  }
  return lists;
}

/** The header of the first page, which prints the symbol; where the file sets none apart, the header of all pages. */
function firstHeader(parts: Parts): Element | null {
  const document = parts.get("word/document.xml");
  const section =
    document === undefined ? null : findElement(document, (element) => element.name === "sectPr");
  const references = section === null ? [] : elements(section, "headerReference");
  const first = references.find((reference) => reference.attributes["w:type"] === "first") ?? references[0];
  const relations = parts.get("word/_rels/document.xml.rels");
  if (first === undefined || relations === undefined) return null;
  const relation = findElement(relations, (element) => {
    return element.name === "Relationship" && element.attributes.Id === first.attributes["r:id"];
  });
  return parts.get(`word/${relation?.attributes.Target ?? ""}`) ?? null;
}
