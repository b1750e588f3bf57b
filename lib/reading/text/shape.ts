import { findEnactingBody } from "../layout/enacting-words";
import type { Line } from "../layout/line";
import { finished, startsSmall } from "./sentence-shape";

/** How a text breaks its lines. */
export interface Shape {
  /** Paragraphs run over several lines. */
  readonly wrapped: boolean;
  /** Empty lines stand between paragraphs. */
  readonly separated: boolean;
  /** Characters of a full line; 0 where lines are not wrapped. */
  readonly width: number;
  /** The first line of a paragraph is set in. */
  readonly indented: boolean;
}

/** Set lines are shorter than this; paragraphs printed in one line are longer. */
const WIDEST_LINE = 130;

/** Pairs of neighbouring lines, with and without an empty line between them; of those, the ones in mid-sentence. */
interface Seams {
  readonly close: number;
  readonly closeOn: number;
  readonly apart: number;
  readonly apartOn: number;
}

function countSeams(lines: readonly Line[]): Seams {
  const seams = { close: 0, closeOn: 0, apart: 0, apartOn: 0 };
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (!next) break;
    const goesOn = !finished(line.text) && startsSmall(next.text);
    if (next.gap) seams.apart++;
    else seams.close++;
    if (goesOn && next.gap) seams.apartOn++;
    else if (goesOn) seams.closeOn++;
  }
  return seams;
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
}

/**
 * Finds how a text breaks its lines by counting lines that go on in the middle of a sentence.
 * @example
 * findShape([]) // => { wrapped: false, separated: false, width: 0, indented: false }
 */
export function findShape(lines: readonly Line[]): Shape {
  // The lines of the first page stand by themselves and say nothing of the text.
  const body = lines.slice(
    Math.max(
      0,
      lines.findIndex((line) => findEnactingBody(line.text) !== null),
    ),
  );
  const { close, closeOn, apart } = countSeams(body);
  const lengths = body.map((line) => line.text.length).filter((length) => length > 20);
  const narrow = percentile(lengths, 0.95) <= WIDEST_LINE;
  const wrapped = narrow ? closeOn > close * 0.1 : closeOn > 2 && closeOn > close * 0.2;
  const indents = lines.map((line) => line.indent);
  const spread = percentile(indents, 0.9) - percentile(indents, 0.4);
  return {
    wrapped,
    separated: apart > (apart + close) * 0.12,
    width: wrapped ? percentile(lengths, 0.8) : 0,
    indented: wrapped && spread >= 3,
  };
}

/**
 * The lines of a text printed with an empty line after every line, as if without them: only two empty lines or more then
 * separate anything. Other texts come back as they are.
 * @example
 * closeUp([{ text: "Recalling", cells: [], indent: 0, gap: true, newPage: false, place: 0 }]).length // => 1
 */
export function closeUp(lines: readonly Line[]): readonly Line[] {
  const { close, apart, apartOn } = countSeams(lines);
  const spaced = apartOn > 20 && apartOn > apart * 0.3 && apart > close;
  if (!spaced) return lines;
  return lines.map((line, index) => {
    const before = lines[index - 1];
    return { ...line, gap: before === undefined || line.place - before.place > 2 };
  });
}
