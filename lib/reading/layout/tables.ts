import type { Block } from "./block";
import { findEnactingBody } from "./enacting-words";
import { isAnnexHeading, isClosingLine, isPartHeading, isTitleLine } from "./headings";
import { findMarker } from "./markers";
import { findOpening } from "./opening-words";

/** The text without its tables, and where the paragraphs stand that lost one. */
export interface WithoutTables {
  readonly blocks: readonly Block[];
  /** `place` of each paragraph whose table was left out. */
  readonly places: ReadonlySet<number>;
}

/** A paragraph that announces something; a heading of a column may have got into its line: "as follows: Amount". */
const ANNOUNCES = /^(.{20,}:)(?:\s+\p{Lu}[^.;:]{0,80})?$/su;
const TOTAL = /(?:^|[\s|])(?:Sub)?(?:[Tt]otal|TOTAL)(?=[\s,|]|$)/;
const PROSE_END = /[.;:,]\S?$/;

/** The longest table known here has 180 blocks, cell by cell. */
const MOST_BLOCKS = 1000;

/**
 * Leaves out tables of figures that a paragraph announces with a colon and that have a row "Total". Only the announcing
 * words are the same in every form of a document: extractors print columns one after the other, in part, or across, so
 * that no order of lines gives the rows back; and rows with numbers of their own would pass for paragraphs.
 * @example
 * withoutTables(["1. Approves the following amounts for 2037:", "1. Ladders 10", "Total 10", "2. Requests a report."].map((text, place) => ({ text, marks: [], place }))).blocks.map((block) => block.text) // => ["1. Approves the following amounts for 2037:", "2. Requests a report."]
 * @example
 * withoutTables(["1. Elects the following States:", "Chad", "2. Requests a report."].map((text, place) => ({ text, marks: [], place }))).places.size // => 0
 */
export function withoutTables(blocks: readonly Block[]): WithoutTables {
  const out: Block[] = [];
  const places = new Set<number>();
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (!block) break;
    const words = announcement(block.text);
    const end = words === null ? null : tableEnd(blocks, index);
    if (words === null || end === null) {
      out.push(block);
      continue;
    }
    out.push({ ...block, text: words, marks: block.marks.filter((mark) => mark.at <= words.length) });
    places.add(block.place);
    index = end - 1;
  }
  return { blocks: out, places };
}

/** The words of an operative paragraph up to its colon; null for any other block. */
function announcement(text: string): string | null {
  const words = ANNOUNCES.exec(text)?.[1];
  if (words === undefined) return null;
  return findMarker(text)?.kind === "number" || findOpening(text) === "operative" ? words : null;
}

/** Index of the first block after the table that follows a paragraph; null where none follows. */
function tableEnd(blocks: readonly Block[], chapeau: number): number | null {
  const number = numberOf(blocks[chapeau]?.text ?? "");
  const most = Math.min(blocks.length, chapeau + MOST_BLOCKS);
  let total = false;
  for (let index = chapeau + 1; index < most; index++) {
    const text = blocks[index]?.text ?? "";
    if (endsTable(text, number)) return total ? beforeHeading(blocks, chapeau, index) : null;
    // "(a) The balance of 3,009,300 dollars, …;": items are no rows.
    if (/^\(/.test(text) && findMarker(text) !== null && PROSE_END.test(text)) return null;
    total ||= TOTAL.test(text) && !PROSE_END.test(text);
  }
  return total && most === blocks.length ? most : null;
}

/** The next paragraph, or what stands after the last one. A row has a number, too, but no stop at its end. */
function endsTable(text: string, number: number | null): boolean {
  if (findEnactingBody(text) !== null || isClosingLine(text) || isAnnexHeading(text)) return true;
  if (!PROSE_END.test(text) && announcement(text) === null) return false;
  const own = numberOf(text);
  if (own !== null) return number === null || own === number + 1;
  return findOpening(text) === "operative";
}

/**
 * Where the table within the text of one whole paragraph starts, its rows on lines of their own: the offset behind the
 * announcing words; null where it holds none. The same rule as `withoutTables`, for markup that has the paragraph whole.
 * @example
 * findTableStart("Approves the following amounts for 2037:\nLadders\t10\nTotal\t10") // => 40
 * @example
 * findTableStart("Elects the following States:\nChad\nPeru") // => null
 */
export function findTableStart(text: string): number | null {
  const [words = "", ...rows] = text.split("\n");
  if (!words.endsWith(":") || rows.some((row) => /^\(/.test(row) && findMarker(row) !== null)) return null;
  return rows.some((row) => TOTAL.test(row) && !PROSE_END.test(row)) ? words.length : null;
}

/** Where the next resolution of a document follows, its label and title stand above its enacting words. */
function beforeHeading(blocks: readonly Block[], chapeau: number, end: number): number {
  if (findEnactingBody(blocks[end]?.text ?? "") === null) return end;
  for (let index = end - 1; index > chapeau && index >= end - 4; index--) {
    const text = blocks[index]?.text ?? "";
    if (isPartHeading(text) || isTitleLine(text)) return index;
  }
  return end;
}

function numberOf(text: string): number | null {
  const marker = findMarker(text);
  return marker?.kind === "number" ? Number.parseInt(marker.label, 10) : null;
}
