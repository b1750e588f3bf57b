import type { NoteText } from "../layout/block";
import { plainMark } from "../layout/superscript";
import { countWords, joinLines } from "../text/hyphens";
import type { PageLine } from "./page-lines";

/** A line of underscores, which Word sets above the notes. */
const RULE = /^[_‗]{5,}$/;

/** How the text of a note starts: with its mark, raised or alone. */
const START = /^(?:([¹²³⁰⁴-⁹]{1,3})\s*|(\*{1,3}|†)\s*)(?=\S)/;

/** A line with its number in reading order. */
export interface PlacedLine extends PageLine {
  readonly place: number;
}

/**
 * Takes the notes at the feet of the pages out of the lines: from the rule, or from the first line that starts with a raised mark
 * and is set smaller than the text or stands in the lower half, to the end of the page. A note goes on at the foot of the next page.
 * `bodySize`: of the text's letters; `heights`: of each page; both in points.
 * @example
 * takeNotes([{ text: "¹ Resolution 70/1.", x: 117, right: 185, y: 88, size: 10, page: 0, place: 7 }], 12, [792]).notes // => [{ mark: "1", text: "Resolution 70/1.", place: 7 }]
 */
export function takeNotes(
  lines: readonly PlacedLine[],
  bodySize: number,
  heights: readonly number[],
): { readonly lines: PlacedLine[]; readonly notes: NoteText[] } {
  const kept: PlacedLine[] = [];
  const notes: { mark: string; lines: string[]; place: number }[] = [];
  let [page, within] = [-1, false];
  for (const line of lines) {
    if (line.page !== page) [page, within] = [line.page, false];
    if (RULE.test(line.text)) {
      within = true;
      continue;
    }
    const start = START.exec(line.text);
    const small = line.size < bodySize * 0.92;
    const low = line.y < (heights[line.page] ?? 0) / 2;
    within ||= start !== null && (small || (low && start[1] !== undefined));
    if (!within) kept.push(line);
    else if (start !== null) {
      const mark = plainMark(start[1] ?? start[2] ?? "");
      notes.push({ mark, lines: [line.text.slice(start[0].length)], place: line.place });
    } else notes.at(-1)?.lines.push(line.text);
  }
  const words = countWords(lines.map((line) => line.text));
  return {
    lines: kept,
    notes: notes.map(({ mark, lines: printed, place }) => ({ mark, text: joinLines(printed, words), place })),
  };
}
