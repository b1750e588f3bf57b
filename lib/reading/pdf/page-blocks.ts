import type { Block } from "../layout/block";
import { findEnactingBody } from "../layout/enacting-words";
import { isAnnexHeading, isClosingLine, isPartHeading, isTitleLine } from "../layout/headings";
import { findMarker } from "../layout/markers";
import { findOpening } from "../layout/opening-words";
import { countWords, joinLines, type WordCounts } from "../text/hyphens";
import { finished, startsSmall } from "../text/sentence-shape";
import type { PlacedLine } from "./page-notes";

/** How the text is set. */
interface Setting {
  /** Where most lines begin, and how far it is from one line of a paragraph to the next, in points. */
  readonly left: number;
  /** Where full lines end. */
  readonly right: number;
  readonly leading: number;
  /** Paragraphs begin with an indent. */
  readonly indented: boolean;
}

/**
 * Lines to paragraphs, by what the page shows: a paragraph starts after more than the usual distance, with an indent after a
 * finished line, or with a number or letter. Before the enacting words every line stands by itself, as on any first page.
 * @example
 * pageBlocks([{ text: "The General Assembly,", x: 147, right: 247, y: 424, size: 10, page: 0, place: 0 }, { text: "Urges all", x: 147, right: 488, y: 406, size: 10, page: 0, place: 1 }, { text: "States", x: 123, right: 150, y: 394, size: 10, page: 0, place: 2 }]).map((block) => block.text) // => ["The General Assembly,", "Urges all States"]
 */
export function pageBlocks(printed: readonly PlacedLine[]): Block[] {
  const lines = printed.flatMap(separateEnacting);
  const enacting = lines.findIndex((line) => findEnactingBody(line.text) !== null);
  const head = enacting < 0 ? 0 : enacting;
  const body = lines.slice(head);
  const setting = findSetting(body);
  const words = countWords(lines.map((line) => line.text));
  const groups: PlacedLine[][] = [];
  for (const [index, line] of body.entries()) {
    const before = body[index - 1];
    if (before === undefined || startsBlock(before, line, setting)) groups.push([line]);
    else groups.at(-1)?.push(line);
  }
  return [...lines.slice(0, head).map((line) => [line]), ...groups].map((group) => blockOf(group, words));
}

/** "The Sixty-sixth World Health Assembly, Having considered the report": two paragraphs in one line. */
function separateEnacting(line: PlacedLine): PlacedLine[] {
  const found = /^(The\s[^,;:.]{3,140},)\s+(?=\p{Lu})/u.exec(line.text);
  const words = found?.[1];
  if (found === null || words === undefined || findEnactingBody(words) === null) return [line];
  const rest = line.text.slice(found[0].length);
  return findOpening(rest) === null
    ? [line]
    : [
        { ...line, text: words },
        { ...line, text: rest },
      ];
}

function blockOf(group: readonly PlacedLine[], words: WordCounts): Block {
  const lines = group.map((line) => line.text);
  const text = words.breaksWords ? joinLines(lines, words) : joinWhole(lines);
  return { text: text.replace(/\s+/g, " ").trim(), marks: [], place: group[0]?.place ?? 0 };
}

/** Where the setter broke no words, every hyphen at the end of a line is the word's own: "front-" + "line". */
function joinWhole(lines: readonly string[]): string {
  return lines.reduce((text, line) => {
    const open = /(?:\S[-\u2010\u2011]|\d–|\p{L}\/)$/u.test(text) && /^[\p{L}\d]/u.test(line);
    return text + (text === "" || open ? "" : " ") + line;
  }, "");
}

function findSetting(lines: readonly PlacedLine[]): Setting {
  const left = mode(lines.map((line) => Math.round(line.x)));
  const steps = lines.flatMap((line, index) => {
    const before = lines[index - 1];
    return before !== undefined && before.page === line.page ? [Math.round((before.y - line.y) * 2) / 2] : [];
  });
  const leading = mode(steps.filter((step) => step > 4));
  const starts = lines.filter(
    (line) => findOpening(line.text) !== null || findMarker(line.text)?.kind === "number",
  );
  const indents = starts.filter((line) => line.x > left + 6);
  const right = mode(lines.map((line) => Math.round(line.right / 3) * 3));
  return { left, right, leading, indented: indents.length > starts.length * 0.6 };
}

function mode(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function startsBlock(before: PlacedLine, line: PlacedLine, setting: Setting): boolean {
  if (standsAlone(before.text) || standsAlone(line.text)) return true;
  const marker = findMarker(before.text);
  if (marker !== null && marker.length >= before.text.length) return false;
  if (before.page !== line.page) return startsPage(before, line, setting);
  const step = before.y - line.y;
  // Cells of one line: a table's, or a number and its words.
  if (step < 2) return false;
  if (step > setting.leading * 1.3 && !goesOn(before, line, setting)) return true;
  if (isTitleLine(line.text)) return true;
  const indented = line.x > setting.left + 6 && line.x > before.x + 6;
  return finished(before.text) && (indented || startsMarked(line.text)) && !startsSmall(line.text);
}

/**
 * A raised mark sets a line further down than usual: text goes on after it in small letters, or after a full line that ends no
 * sentence.
 */
function goesOn(before: PlacedLine, line: PlacedLine, setting: Setting): boolean {
  if (finished(before.text) || Math.abs(before.size - line.size) > 0.6) return false;
  return startsSmall(line.text) || (isFull(before, setting) && !startsMarked(line.text));
}

function isFull(line: PlacedLine, setting: Setting): boolean {
  return line.right > setting.right - 12;
}

/** At the head of a page no distance tells: a line before it that ends short does, then an indent, then the sentence before. */
function startsPage(before: PlacedLine, line: PlacedLine, setting: Setting): boolean {
  if (!finished(before.text)) return Math.abs(line.size - before.size) > 0.6 && !startsSmall(line.text);
  if (startsSmall(line.text)) return false;
  if (startsMarked(line.text) || !isFull(before, setting)) return true;
  return setting.indented ? line.x > setting.left + 6 : true;
}

function startsMarked(text: string): boolean {
  return findMarker(text) !== null || findOpening(text) !== null;
}

function standsAlone(text: string): boolean {
  return (
    findEnactingBody(text) !== null || isPartHeading(text) || isClosingLine(text) || isAnnexHeading(text)
  );
}
