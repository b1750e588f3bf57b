import type { Block } from "../layout/block";
import { findEnactingBody } from "../layout/enacting-words";
import { isPartHeading, isTitleLine } from "../layout/headings";
import { findMarker } from "../layout/markers";
import { findOpening } from "../layout/opening-words";
import { startsBlock } from "./block-start";
import { countWords, joinLines } from "./hyphens";
import { countAll, mendWords } from "./mend-words";
import type { TextLine } from "./note-lines";
import type { Shape } from "./shape";

/** The lines of the first page, each its own block: what stands side by side there does not belong together. */
function firstPage(lines: readonly TextLine[]): { readonly blocks: Block[]; readonly end: number } {
  const found = lines.findIndex((line) => findEnactingBody(line.text) !== null);
  const end = found < 0 ? 0 : found;
  const blocks = lines.slice(0, end).flatMap((line) => {
    return line.cells.map((text) => ({
      text: text.replace(/\s+/g, " ").trim(),
      marks: [],
      place: line.place,
    }));
  });
  return { blocks, end };
}

/**
 * Joins lines to paragraphs; before the first enacting words every line (and cell) stays by itself.
 * @example
 * joinToBlocks([], { wrapped: false, separated: true, width: 0, indented: false }) // => []
 */
export function joinToBlocks(lines: readonly TextLine[], shape: Shape): Block[] {
  const texts = lines.map((line) => line.text);
  const words = countWords(texts);
  const counts = countAll(texts);
  const { blocks, end } = firstPage(lines);
  let open: string[] = [];
  let place = 0;
  let lastNumber = 0;
  let inHeading = false;
  let afterLabel = false;
  const close = () => {
    const text = joinLines(open, words);
    // Only text that comes from set lines has spaces within words.
    if (open.length > 0)
      blocks.push({ text: shape.wrapped ? mendWords(text, counts) : text, marks: [], place });
    open = [];
  };
  for (let index = end; index < lines.length; index++) {
    const line = lines[index];
    if (!line) break;
    if (index > end && !startsBlock({ lines, index, shape, lastNumber, inHeading })) {
      open.push(line.text);
      continue;
    }
    close();
    open = [line.text];
    place = line.place;
    const marker = findMarker(line.text);
    if (marker?.kind === "number") lastNumber = Number.parseInt(marker.label, 10);
    if (findEnactingBody(line.text) !== null) lastNumber = 0;
    // The first words after a label are its title, whatever they open with.
    const goesOn: boolean =
      afterLabel ||
      (inHeading && marker === null && findOpening(line.text) === null && !/[.;:]$/.test(line.text));
    afterLabel = isPartHeading(line.text) || isTitleLine(line.text);
    inHeading = afterLabel || goesOn;
  }
  close();
  return blocks;
}
