import { findEnactingBody } from "../layout/enacting-words";
import type { Line } from "../layout/line";

/** Symbol of a document, alone: "A/C.3/74/L.10/Rev.1", "S/RES/2231 (2015)". */
const SYMBOL = /^[A-Z]{1,7}(?:\/[A-Z0-9][A-Za-z0-9.()-]*){1,6}(?: ?\(\d{4}\)| [A-Z](?:-[A-Z])?)?\*{0,2}$/;
/** What the foot of a page holds: "2/11", "23-25890 (E)    030124", "*2325890*", "GE.14-12345", "Please recycle". */
const FOOT = [
  /^\d{1,3} ?\/ ?\d{1,3}$/,
  /^\d{2}-\d{5}(?: ?\([A-Z]\))?(?: +\d{6})*$/,
  /^\*?\s?\d{7}\s?\*?$/,
  /^\d{6}$/,
  /^(?:\*\s*){3,}$/,
  /^GE\.\d{2}-\d{5}(?: ?\([A-Z]\))?(?: +\d{6})*$/,
  /^(?:Please recycle|\*\d{7}\*)\W*$/i,
  /^Page \d{1,3}(?: of \d{1,3})?$/i,
  /^[–—-] ?\d{1,4} ?[–—-]$/,
];
/** Heads of bound volumes: "24 General Assembly—Thirty-second Session", "Resolutions adopted on the reports of the Sixth Committee 99". */
const VOLUME_HEAD = [
  /^(?:\d{1,4}\s+)?(?:General Assembly|Economic and Social Council|Security Council)\s*[—–-]+\s*[\w-]+(?:\s[\w-]+){0,3}\s(?:Session|Year)(?:\s+\d{1,4})?$/i,
  /^(?:\d{1,4}\s+)?(?:[IVX]{1,5}\.\s*)?Resolutions? (?:and Decisions )?(?:adopted (?:on|without|by|during)|of the) .{3,90}$/i,
  /^(?:\d{1,4}\s+)?Resolutions adopted by the (?:Security )?Council (?:in|during|at).{3,60}$/i,
];

/** The head of a volume in words that no text has on a line of its own: it needs no page break beside it. */
const VOLUME_NAME =
  /^Resolutions and Decisions of the (?:General Assembly|Economic and Social Council|Security Council)$/i;

/** Most lines that a running head has. */
const HEAD_LINES = 4;

const isFoot = (text: string) => FOOT.some((pattern) => pattern.test(text));
const bare = (symbol: string) => symbol.replace(/\*+$/, "").replace(/\s+/g, " ");

/** The document's own symbol: the first one that stands alone on a line or in a cell near the beginning. */
function ownSymbol(lines: readonly Line[]): string | null {
  for (const line of lines.slice(0, 40)) {
    const symbol = [line.text, ...line.cells].find((cell) => SYMBOL.test(cell));
    if (symbol) return bare(symbol);
  }
  return null;
}

/**
 * The places (indices into `lines`) of what belongs to the page and not to the text: page numbers, job numbers, running heads.
 * A running head is the document's symbol on a later page, and a line that stands beside such a line on two pages or more,
 * or repeats words of the first page there.
 * @example
 * findFurniture([{ text: "2/11", cells: ["2/11"], indent: 0, gap: true, newPage: false, place: 0 }]).has(0) // => true
 */
export function findFurniture(lines: readonly Line[]): Set<number> {
  const symbol = ownSymbol(lines);
  const furniture = new Set<number>();
  let symbolSeen = false;
  for (const [index, line] of lines.entries()) {
    const holdsSymbol = [line.text, ...line.cells].some((cell) => SYMBOL.test(cell) && bare(cell) === symbol);
    if (holdsSymbol && symbolSeen) furniture.add(index);
    symbolSeen ||= holdsSymbol;
    if (isFoot(line.text) || (line.cells.length > 1 && line.cells.every(isFoot))) furniture.add(index);
    if (index > 0 && VOLUME_NAME.test(line.text)) furniture.add(index);
    if (isVolumeHead(lines, index) || isFootNumber(lines, index)) furniture.add(index);
  }
  addRunningHeads(lines, furniture);
  return furniture;
}

/** Head of a bound volume or a bare page number among the first lines of a page. */
function isVolumeHead(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (!line) return false;
  const top = lines.slice(Math.max(0, index - 2), index + 1).some((near) => near.newPage) || index < 3;
  if (!top) return false;
  return (
    (/^\d{1,4}$/.test(line.text) && line.newPage) ||
    VOLUME_HEAD.some((head) => head.test(line.text)) ||
    (/^\d{1,4}$/.test(line.text) && VOLUME_HEAD.some((head) => head.test(lines[index - 1]?.text ?? "")))
  );
}

/** A bare number that ends a page without notes is the page's. */
function isFootNumber(lines: readonly Line[], index: number): boolean {
  if (!/^\d{1,4}$/.test(lines[index]?.text ?? "") || !lines[index + 1]?.newPage) return false;
  for (let at = index - 1; at >= 0 && at > index - 80; at--) {
    if (/^_{5,}$/.test(lines[at]?.text ?? "")) return false;
    if (lines[at]?.newPage) break;
  }
  return true;
}

function addRunningHeads(lines: readonly Line[], furniture: Set<number>): void {
  const head = headLines(lines);
  const firstPage = flat(head.join(" "));
  const beside = (index: number) =>
    furniture.has(index - 1) ||
    furniture.has(index + 1) ||
    lines[index]?.newPage ||
    lines[index + 1]?.newPage;
  for (let round = 0; round < HEAD_LINES; round++) {
    const count = new Map<string, number>();
    for (const [index, line] of lines.entries()) {
      // Lines found before count, too: one page may print its head below the symbol, the others above it.
      if (beside(index)) count.set(line.text, (count.get(line.text) ?? 0) + 1);
    }
    for (const [index, line] of lines.entries()) {
      if (furniture.has(index) || index < head.length || !beside(index)) continue;
      const repeated = (count.get(line.text) ?? 0) > 1 && !/[,;.]$/.test(line.text);
      const echo =
        besideSymbol(lines, index, furniture) && line.text.length > 12 && firstPage.includes(flat(line.text));
      if (repeated || echo) furniture.add(index);
    }
  }
}

/** The lines above the first enacting words: they hold the title that running heads repeat. */
function headLines(lines: readonly Line[]): string[] {
  const end = lines.findIndex((line) => findEnactingBody(line.text) !== null);
  return lines.slice(0, end < 0 ? 20 : end).map((line) => line.text);
}

const flat = (text: string) => text.toLowerCase().replace(/[^\p{L}\d]/gu, "");

function besideSymbol(lines: readonly Line[], index: number, furniture: ReadonlySet<number>): boolean {
  return [index - 1, index + 1].some((near) => furniture.has(near) && SYMBOL.test(lines[near]?.text ?? ""));
}
