import { superscript } from "../layout/superscript";

/** A piece of text as a page shows it; lengths in points, the origin at the page's lower left corner. */
export interface TextItem {
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly width: number;
  /** Of the letters. */
  readonly size: number;
}

/** One printed line, or one cell of it where wide white space divides it. */
export interface PageLine {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  /** Of its largest letters. */
  readonly size: number;
  /** From 0. */
  readonly page: number;
}

interface OpenLine {
  readonly items: TextItem[];
  y: number;
  size: number;
}

/**
 * The items of a page as lines from top to bottom, cells from left to right. Small letters raised above the line stay in it,
 * as superscript digits: marks of notes.
 * @example
 * pageLines([{ text: "Crime,", x: 72, y: 400, width: 30, size: 10 }, { text: "5", x: 102, y: 404, width: 3, size: 6 }], 0)[0].text // => "Crime,⁵"
 */
export function pageLines(items: readonly TextItem[], page: number): PageLine[] {
  const lines: OpenLine[] = [];
  const printed = items.filter((item) => item.text.trim() !== "" && item.size > 0);
  // Pages are not always written from top to bottom; the marks of notes go to their lines afterwards.
  for (const item of printed.filter((item) => !isMark(item))) {
    const line = lines.find((open) => Math.abs(open.y - item.y) < Math.min(open.size, item.size) * 0.3);
    if (line === undefined) lines.push({ items: [item], y: item.y, size: item.size });
    else {
      line.items.push(item);
      if (item.size > line.size) [line.size, line.y] = [item.size, item.y];
    }
  }
  for (const mark of printed.filter(isMark)) {
    const line = lineOfMark(lines, mark);
    if (line === undefined) lines.push({ items: [mark], y: mark.y, size: mark.size });
    else line.items.push(mark);
  }
  return lines.toSorted((a, b) => b.y - a.y).flatMap((line) => cellsOf(line, page));
}

function isMark(item: TextItem): boolean {
  return /^\s*(?:\d{1,3}|[a-z]|\*{1,3})\s*$/.test(item.text);
}

/** The line on whose baseline a mark stands, or above whose baseline it is raised, close to the line's words. */
function lineOfMark(lines: readonly OpenLine[], mark: TextItem): OpenLine | undefined {
  const near = lines.filter(({ items, y, size }) => {
    const above = mark.y - y;
    const beside = items.some((item) => {
      return mark.x > item.x - size * 2 && mark.x < item.x + item.width + size * 2;
    });
    return beside && above > -size * 0.3 && above < size * 0.8;
  });
  return near.toSorted((a, b) => Math.abs(mark.y - a.y) - Math.abs(mark.y - b.y))[0];
}

/** White space this many letters high divides a line into cells: "General Assembly" and "Distr.: General". */
const CELL_GAP = 3;

function cellsOf(line: OpenLine, page: number): PageLine[] {
  const cells: PageLine[] = [];
  let [text, x, right] = ["", 0, 0];
  const close = () => {
    const clean = text.replace(/\s+/g, " ").trim();
    if (clean !== "") cells.push({ text: clean, x, right, y: line.y, size: line.size, page });
    text = "";
  };
  for (const item of line.items.toSorted((a, b) => a.x - b.x)) {
    const raised = isRaised(line, item);
    if (text !== "" && item.x - right > CELL_GAP * line.size) close();
    if (text === "") x = item.x;
    // A mark stands on the word before it, whatever white space was set between them.
    else if (!raised && item.x - right > line.size * 0.15) text += " ";
    text = raised ? text.trimEnd() + superscript(item.text.trim()) : text + item.text;
    right = item.x + item.width;
  }
  close();
  return cells;
}

function isRaised(line: OpenLine, item: TextItem): boolean {
  if (!/^\s*\d{1,3}\s*$/.test(item.text)) return false;
  return item.y > line.y + line.size * 0.15 || item.size < line.size * 0.8;
}
