import type { Line } from "../layout/line";
import { findOpening } from "../layout/opening-words";
import { finished } from "./sentence-shape";

const ALONE = /^(\d{1,3})\.$/;

/** How far below its number the first line of a paragraph is looked for. */
const REACH = 12;

/**
 * Puts the end of a paragraph back behind its beginning where an extractor printed the short last line first: "7." /
 * "Nations;" / "8." / "Requests … of the" / "Notes the report;" is 7 "Requests … of the Nations;" and 8 "Notes the report;".
 * Only where the line after the number opens no paragraph and ends one, and an unfinished paragraph stands under the next
 * number before one that opens with a verb of the organ: no other order makes two sentences of these lines.
 * @example
 * mendScattered(["7.", "Nations;", "8.", "Requests the Secretary-General to preserve the Palais des", "Notes the report;"].map((text, place) => ({ text, cells: [text], indent: 0, gap: true, newPage: false, place }))).map((line) => line.text) // => ["7.", "Requests the Secretary-General to preserve the Palais des", "Nations;", "8.", "Notes the report;"]
 */
export function mendScattered(lines: readonly Line[]): readonly Line[] {
  const out = [...lines];
  for (let at = 0; at + 4 < out.length; at++) {
    const next = scatteredUntil(out, at);
    if (next === null) continue;
    const [scrap, number] = out.slice(at + 1, at + 3);
    if (scrap && number) out.splice(at + 1, next - at - 1, ...out.slice(at + 3, next), scrap, number);
  }
  return out;
}

/** Index of the line that opens the second of two scattered paragraphs; null where the lines are in order. */
function scatteredUntil(lines: readonly Line[], at: number): number | null {
  const [first, scrap, second, opening] = lines.slice(at, at + 4);
  const number = ALONE.exec(first?.text ?? "")?.[1];
  if (number === undefined || ALONE.exec(second?.text ?? "")?.[1] !== String(Number(number) + 1)) return null;
  if (!scrap || findOpening(scrap.text) !== null || !/[.;]$/.test(scrap.text)) return null;
  if (!opening || findOpening(opening.text) !== "operative") return null;
  for (let index = at + 4; index < at + REACH; index++) {
    const line = lines[index];
    if (!line || ALONE.test(line.text) || finished(lines[index - 1]?.text ?? "")) return null;
    if (findOpening(line.text) === "operative") return index;
  }
  return null;
}
