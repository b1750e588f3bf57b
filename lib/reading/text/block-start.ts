import { findEnactingBody } from "../layout/enacting-words";
import { isAnnexHeading, isClosingLine, isPartHeading, isTitleLine } from "../layout/headings";
import { findMarker } from "../layout/markers";
import { findOpening } from "../layout/opening-words";
import { opensRunIn } from "../layout/run-in-organ";
import type { TextLine } from "./note-lines";
import { finished, startsSmall } from "./sentence-shape";
import type { Shape } from "./shape";

/** What is known when it is asked whether a line starts a block. */
export interface Place {
  readonly lines: readonly TextLine[];
  /** Index of the line asked about; at least 1. */
  readonly index: number;
  readonly shape: Shape;
  /** Number of the last numbered paragraph; 0 before the first. */
  readonly lastNumber: number;
  /** The block before is a heading: no punctuation will end it. */
  readonly inHeading: boolean;
}

/** Lines that stand alone whatever surrounds them. */
function standsAlone(text: string): boolean {
  return (
    findEnactingBody(text) !== null || isPartHeading(text) || isClosingLine(text) || isAnnexHeading(text)
  );
}

const onlyMarker = (text: string) => {
  const marker = findMarker(text);
  return marker !== null && marker.length >= text.length;
};

/**
 * Whether a line starts a paragraph, item or heading, or goes on with the block before it.
 * @example
 * startsBlock({ lines: [{ text: "among relevant agencies and", cells: [], indent: 0, gap: true, newPage: false, place: 0, broken: false }, { text: "between countries;", cells: [], indent: 0, gap: true, newPage: false, place: 2, broken: false }], index: 1, shape: { wrapped: false, separated: true, width: 0, indented: false }, lastNumber: 12, inHeading: false }) // => false
 */
export function startsBlock(place: Place): boolean {
  const { lines, index, shape } = place;
  const previous = lines[index - 1];
  const line = lines[index];
  if (!previous || !line) return true;
  if (onlyMarker(previous.text) && !standsAlone(line.text)) return false;
  if (standsAlone(previous.text) || standsAlone(line.text)) return true;
  if (isNextNumber(line.text, place.lastNumber)) return true;
  if (place.inHeading && findMarker(line.text)?.kind === "number") return true;
  if (place.inHeading && !startsSmall(line.text) && findOpening(line.text) !== null) return true;
  if (place.inHeading && !line.gap && !line.broken && /,$/.test(previous.text)) return false;
  if (!finished(previous.text) && opensRunIn(line.text)) return true;
  const ended = finished(previous.text);
  if (line.broken) return startsAfterBreak(place, previous, line, ended);
  if (breaksWord(previous, line)) return false;
  if (line.gap) return !(startsSmall(line.text) && !/[.;:]\S?$/.test(previous.text));
  if (!shape.wrapped) return !startsSmall(line.text) || /[.;:]\S?$/.test(previous.text);
  return startsInRun(place, previous, line, ended);
}

/** "5." where 4 was the last: no line of a sentence starts so by chance. */
function isNextNumber(text: string, last: number): boolean {
  const marker = findMarker(text);
  return marker?.kind === "number" && Number.parseInt(marker.label, 10) === last + 1;
}

const breaksWord = (previous: TextLine, line: TextLine) =>
  /\p{L}-$/u.test(previous.text) && /^\p{Ll}/u.test(line.text);

/** After a page or notes: a sentence that was not finished goes on. */
function startsAfterBreak(place: Place, previous: TextLine, line: TextLine, ended: boolean): boolean {
  if (breaksWord(previous, line)) return false;
  const marker = findMarker(line.text);
  if (marker !== null && (ended || marker.kind === "number")) return true;
  if (isTitleLine(line.text)) return true;
  if (!ended || startsSmall(line.text)) return false;
  if (!/,\S{0,4}$/.test(previous.text) || !place.shape.wrapped) return true;
  // A sentence can break after a comma before a name: "…Lebanon,| Israel and". A full line says so.
  return findOpening(line.text) !== null || previous.text.length < place.shape.width * 0.8;
}

/** Within a run of lines without empty ones between them. */
function startsInRun(place: Place, previous: TextLine, line: TextLine, ended: boolean): boolean {
  const { shape } = place;
  if (startsSmall(line.text)) return false;
  const short = previous.text.length < shape.width * 0.72;
  const marker = findMarker(line.text);
  if (marker?.kind === "number") return ended || short;
  if (marker !== null) return ended || short || /\b(?:and|or)$/.test(previous.text);
  if (isTitleLine(line.text)) return true;
  if (!ended) return short && shape.indented && line.indent > previous.indent + 2;
  if (findOpening(line.text) !== null) return true;
  if (/[.;:]\S{0,4}$/.test(previous.text) && opensHeading(place)) return true;
  if (shape.indented) return line.indent > previous.indent + 1;
  return (
    !shape.separated &&
    short &&
    /[,;:]\S{0,4}$/.test(previous.text) &&
    previous.text.length < shape.width * 0.6
  );
}

/** Up to four lines without punctuation at their ends, and the next numbered paragraph or part after them. */
function opensHeading({ lines, index, lastNumber }: Place): boolean {
  for (let at = index; at < index + 5; at++) {
    const text = lines[at]?.text;
    if (text === undefined) return false;
    if (at > index && (isNextNumber(text, lastNumber) || isPartHeading(text))) return true;
    if (/[.,;:]\S{0,2}$/.test(text)) return false;
  }
  return false;
}
