import type { PageLine } from "./page-lines";

/** The part of a page, above and below, in which running heads and page numbers stand. */
const MARGIN = 0.09;

/** A document's symbol alone: "A/C.3/74/L.10/Rev.1", "S/RES/2231 (2015)". */
const SYMBOL = /^[A-Z]{1,7}(?:\/[A-Z0-9][A-Za-z0-9.()-]*){1,6}(?: ?\(\d{4}\)| [A-Z](?:-[A-Z])?)?\*{0,2}$/;

/** What the foot of a page holds: "2/13", "23-25978 (E) 100124", "*2325978*", "GE.14-12345", "Please recycle", a bare page number. */
const FOOT =
  /^(?:\d{1,3}(?:\s?\/\s?\d{1,3})?|(?:GE\.)?\d{2}-\d{5}(?: ?\([A-Z]\))?(?: +\d{6})*|\*\s?\d{7}\s?\*|Please recycle\W*|Page \d{1,3}(?: of \d{1,3})?|[–—-] ?\d{1,4} ?[–—-])$/i;

/**
 * The lines that belong to the pages and not to the text: in the margins above and below, a symbol or a page number and all that
 * stands on one line with it, and whatever is printed there at the same height on another page. The first page's head is text.
 * `heights`: of each page, in points.
 * @example
 * findFurniture([{ text: "2/13", x: 60, right: 75, y: 38, size: 10, page: 1 }], [792, 792]).size // => 1
 */
export function findFurniture(lines: readonly PageLine[], heights: readonly number[]): Set<PageLine> {
  const margins = lines.filter((line) => inMargin(line, heights[line.page] ?? 0));
  const furniture = new Set<PageLine>();
  for (const line of margins) {
    const low = line.y < (heights[line.page] ?? 0) / 2;
    if (line.page === 0 && !low) continue;
    const beside = margins.filter((other) => other.page === line.page && Math.abs(other.y - line.y) < 4);
    const alone = FOOT.test(line.text) || SYMBOL.test(line.text) || isRepeated(line, margins);
    if (alone) for (const other of beside) furniture.add(other);
  }
  return furniture;
}

function inMargin(line: PageLine, height: number): boolean {
  return line.y > height * (1 - MARGIN) || line.y < height * MARGIN;
}

/** Digits change from page to page, the rest does not. Sentences that end with punctuation are never repeated by design. */
function isRepeated(line: PageLine, margins: readonly PageLine[]): boolean {
  const key = keyOf(line.text);
  const same = margins.filter((other) => {
    return other.page !== line.page && Math.abs(other.y - line.y) < 4 && keyOf(other.text) === key;
  });
  return same.length > 0 && !/[,;:]$/.test(line.text);
}

function keyOf(text: string): string {
  return text.replace(/\d+/g, "#");
}
