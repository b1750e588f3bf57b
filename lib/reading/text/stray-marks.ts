import { findEnactingBody } from "../layout/enacting-words";
import type { Line } from "../layout/line";
import { findMarker } from "../layout/markers";
import { findOpening } from "../layout/opening-words";
import { superscript } from "../layout/superscript";
import { isRule } from "./note-lines";

const BARE = /^\d{1,2}$/;

/** Keeps the count of lines: other passes hold indices. */
const blank = (line: Line): Line => ({ ...line, text: "", cells: [] });

/**
 * Puts marks of notes that an extractor printed on a line of their own back to the end of the line before: text goes on
 * after them. Under a rule, before the end of a page, or before the text of a note, a number stays where it is.
 * @example
 * attachStrayMarks([{ text: "on health;", cells: [], indent: 0, gap: true, newPage: false, place: 0 }, { text: "3", cells: [], indent: 0, gap: true, newPage: false, place: 1 }, { text: "Recalling its resolution,", cells: [], indent: 0, gap: true, newPage: false, place: 2 }], new Set())[0].text // => "on health;³"
 */
export function attachStrayMarks(lines: readonly Line[], furniture: ReadonlySet<number>): Line[] {
  const out: Line[] = [];
  const paged = lines.some((line) => line.newPage);
  let ruled = false;
  for (const [index, line] of lines.entries()) {
    if (line.newPage || (!paged && furniture.has(index))) ruled = false;
    ruled ||= isRule(line.text);
    const before = out.at(-1);
    const stray =
      BARE.test(line.text) && !ruled && !line.newPage && !furniture.has(index) && goesOn(lines, index);
    if (!stray || !before || !/\p{L}/u.test(before.text)) {
      out.push(line);
      continue;
    }
    if (findEnactingBody(before.text) === null) {
      out[out.length - 1] = { ...before, text: before.text + superscript(line.text) };
    }
    out.push(blank(line));
  }
  return out;
}

/** Whether the text goes on after a bare number: with a new paragraph, or in the middle of a sentence. */
function goesOn(lines: readonly Line[], index: number): boolean {
  const next = lines[index + 1];
  if (!next || next.newPage) return false;
  if (/^\p{Ll}/u.test(next.text) || findOpening(next.text) !== null || findMarker(next.text) !== null)
    return true;
  return !next.gap && !(lines[index]?.gap ?? true);
}
