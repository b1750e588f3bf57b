import { type Element, elements, findElement, findElements, textOf } from "../markup/element";
import { dropStart, join, type RichText } from "../markup/rich-text";
import { linesOf, type NotesByMark } from "./lines";

/** A statement of Akoma Ntoso in reading order, before it is decided what is preambular and what operative. */
export type Block =
  | { readonly kind: "resolution"; readonly letter: string }
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "preambular"; readonly body: RichText }
  | { readonly kind: "numbered"; readonly number: string; readonly body: RichText }
  | { readonly kind: "unnumbered"; readonly body: RichText }
  | { readonly kind: "table"; readonly body: RichText }
  | { readonly kind: "footnote"; readonly mark: string; readonly text: string }
  | { readonly kind: "draft"; readonly paragraphs: number };

/** A number as markup or text gives it: "1.", "\t2.", "3 -" (Arabic). */
const NUMBER = /^(\d+)\s*[.\-–]?$/;
const NUMBER_IN_TEXT = /^(\d+)\s*(?:\.|-|–)\s+/;

/**
 * The blocks of one statement: its preamble and body, in the order in which they stand.
 * @example
 * blocksOf({ name: "statement", attributes: {}, children: [{ name: "mainBody", attributes: {}, children: [{ name: "paragraph", attributes: {}, children: [{ name: "num", attributes: {}, children: ["1."] }, { name: "content", attributes: {}, children: [{ name: "p", attributes: {}, children: ["Urges States."] }] }] }] }] }).map((block) => block.kind) // => ["numbered"]
 */
export function blocksOf(statement: Element): Block[] {
  const notes = notesOf(statement);
  return elements(statement).flatMap((part) => {
    if (part.name === "preamble") return elements(part).flatMap((child) => preambleBlocks(child, notes));
    if (part.name === "mainBody") return elements(part).flatMap((child) => bodyBlocks(child, notes));
    if (part.name === "components") return [draftOf(part)];
    return [];
  });
}

function notesOf(statement: Element): NotesByMark {
  const notes = findElements(statement, (element) => element.name === "authorialNote");
  return new Map(notes.map((note) => [note.attributes.marker ?? "", textOf(note)]));
}

function preambleBlocks(element: Element, notes: NotesByMark): Block[] {
  if (element.name === "formula") return [];
  const body = join(linesOf(element, notes), "\n");
  if (body.text === "") return [];
  if (element.name === "p" && isBold(element)) return [{ kind: "heading", text: body.text }];
  return [{ kind: element.name === "blockList" ? "unnumbered" : "preambular", body }];
}

function bodyBlocks(element: Element, notes: NotesByMark): Block[] {
  switch (element.name) {
    case "section":
      return sectionBlocks(element, notes);
    case "subheading":
    case "heading":
      return [{ kind: "heading", text: textOf(element) }];
    case "crossHeading":
      return [{ kind: "preambular", body: join(linesOf(element, notes), "\n") }];
    case "paragraph":
      return paragraphBlocks(element, notes);
    default: {
      const body = join(linesOf(element, notes), "\n");
      const table = elements(element).some((child) => findElement(child, isTable) !== null);
      return table ? [{ kind: "table", body }] : unnumbered(body, element);
    }
  }
}

const isTable = ({ name }: Element) => name === "table";

/** A section's number and the heading after it are one heading: "II", "Informal system". */
function sectionBlocks(section: Element, notes: NotesByMark): Block[] {
  return elements(section).flatMap((child): Block[] =>
    child.name === "num" ? [{ kind: "heading", text: textOf(child) }] : bodyBlocks(child, notes),
  );
}

function paragraphBlocks(paragraph: Element, notes: NotesByMark): Block[] {
  const number = elements(paragraph, "num").map(textOf).join(" ");
  const drafts = findElements(paragraph, (element) => element.name === "embeddedStructure").map(draftOf);
  if (isHeading(paragraph)) return headingBlocks(paragraph, number, notes);
  const children = paragraph.children.filter((child) => typeof child === "string" || child.name !== "num");
  const body = join(linesOf({ ...paragraph, children }, notes), "\n");
  const printed = NUMBER.exec(number)?.[1];
  if (printed !== undefined) return [{ kind: "numbered", number: printed, body }, ...drafts];
  if (number !== "") {
    return [
      { kind: "unnumbered", body: join([{ text: number, notes: [], italics: [] }, body], " ") },
      ...drafts,
    ];
  }
  return [...unnumbered(body, paragraph), ...drafts];
}

/** The markup has headings as elements of their own, as classes (H1, H23, HCh), or as a line wholly in bold. */
function isHeading(paragraph: Element): boolean {
  if (/^H(?:\d+|Ch)$/.test(paragraph.attributes.class ?? "")) return true;
  return elements(paragraph).every((child) => child.name === "heading" || child.name === "subheading");
}

function headingBlocks(paragraph: Element, number: string, notes: NotesByMark): Block[] {
  const rest = elements(paragraph).filter((child) => child.name !== "num");
  // A crossHeading inside a heading's paragraph is a preambular paragraph of that part.
  const [crossings, words] = [rest.filter(isCrossHeading), rest.filter((child) => !isCrossHeading(child))];
  const text = [number, ...words.map(textOf)].filter((word) => word !== "").join(" ");
  const heading: Block[] = text === "" ? [] : [{ kind: "heading", text }];
  return [...heading, ...crossings.flatMap((child) => bodyBlocks(child, notes))];
}

function isCrossHeading(element: Element): boolean {
  return element.name === "crossHeading";
}

function unnumbered(body: RichText, element: Element): Block[] {
  // A row of asterisks only marks the end.
  if (/^[*\s]*$/.test(body.text)) return [];
  if (element.attributes.class === "FootnoteText") return [footnoteOf(body.text)];
  const printed = NUMBER_IN_TEXT.exec(body.text);
  if (printed?.[1] !== undefined)
    return [{ kind: "numbered", number: printed[1], body: dropStart(body, printed[0].length) }];
  if (!/[;,.]$/.test(body.text) && (isItalic(body) || isBold(element)))
    return [{ kind: "heading", text: body.text }];
  return [{ kind: "unnumbered", body }];
}

function footnoteOf(text: string): Block {
  const space = text.indexOf(" ");
  return { kind: "footnote", mark: text.slice(0, Math.max(0, space)), text: text.slice(space + 1) };
}

function isItalic({ text, italics }: RichText): boolean {
  return italics.length === 1 && italics[0]?.[0] === 0 && italics[0][1] === text.length;
}

/** Whether all words of a line are in bold or underlined, as headings are that the markup does not call so. */
function isBold(element: Element): boolean {
  const bold = findElements(element, ({ attributes }) => {
    return attributes.class !== undefined && /\b(?:bold|underline)\b/.test(attributes.class);
  });
  return (
    bold.length > 0 && bold.map(textOf).join("").replace(/\s/g, "") === textOf(element).replace(/\s/g, "")
  );
}

function draftOf(element: Element): Block {
  const paragraphs = findElements(element, (child) => child.name === "paragraph");
  return { kind: "draft", paragraphs: paragraphs.length };
}
