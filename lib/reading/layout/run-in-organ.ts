import type { Block } from "./block";
import { findEnactingBody } from "./enacting-words";
import { findSymbol } from "./header/symbol";
import { findOpening, findOperativeWord } from "./opening-words";

/** "The General Assembly, taking note of the application of Chad, decides to…": decisions speak in one sentence. */
const RUN_IN = /^(?:\d{1,2}\.\s+)?((?:The|THE)\s+[^,;:.“”]{3,120}),\s+(?=\p{Ll})/u;

/**
 * Whether a line opens with an organ that goes on speaking in small letters.
 * @example
 * opensRunIn("The General Assembly, recalling its decision") // => true
 */
export function opensRunIn(line: string): boolean {
  const words = RUN_IN.exec(line)?.[1];
  return words !== undefined && findEnactingBody(`${words},`) !== null;
}

/**
 * The organ that speaks and acts in a single sentence, or null.
 * @example
 * findRunInOrgan("The General Assembly, recalling its decision 75/511, decides to meet in 2027.") // => "General Assembly"
 */
export function findRunInOrgan(text: string): string | null {
  const words = RUN_IN.exec(text)?.[1];
  const organ = words === undefined ? null : findEnactingBody(`${words},`);
  return organ !== null && findOperativeWord(text) ? organ : null;
}

/** A decision or resolution that speaks in a sentence: where it starts and ends among the blocks, and who speaks. */
export interface RunInUnit {
  readonly start: number;
  /** Index of the block in which the organ speaks. */
  readonly speaks: number;
  readonly end: number;
  readonly organ: string;
}

/**
 * The decisions and resolutions in which an organ speaks without enacting words on a line of their own. Something above
 * must say that the document is one: reports quote organs, too.
 * @example
 * findRunInUnits([{ text: "A/80/L.37", marks: [], place: 0 }, { text: "The General Assembly, recalling its decision 75/511, decides to meet in 2027.", marks: [], place: 1 }]) // => [{ start: 0, speaks: 1, end: 2, organ: "General Assembly" }]
 */
export function findRunInUnits(blocks: readonly Block[]): RunInUnit[] {
  const titles = blocks.flatMap((_, index) => (opensNumberedTitle(blocks, index) ? [index] : []));
  return blocks.flatMap((block, speaks) => {
    const organ = organOf(blocks, speaks);
    const start = titles.filter((title) => title < speaks).at(-1) ?? 0;
    if (organ === null || !blocks.slice(start, speaks).some((above) => names(above.text))) return [];
    const end = titles.find((title) => title > speaks) ?? blocks.length;
    return block.text === "" ? [] : [{ start, speaks, end, organ }];
  });
}

/** The acting verb may stand on a line of its own, in capitals: "ESTABLISHES A COMMISSION". */
function organOf(blocks: readonly Block[], index: number): string | null {
  const text = blocks[index]?.text ?? "";
  const words = RUN_IN.exec(text)?.[1];
  const organ = words === undefined ? null : findEnactingBody(`${words},`);
  if (organ === null) return null;
  const next = blocks[index + 1]?.text ?? "";
  return findOperativeWord(text) || findOpening(next) === "operative" ? organ : null;
}

/** "(9) Commission on Narcotic Drugs", then "Resolution of the Economic and Social Council of…", as printed in 1946. */
function opensNumberedTitle(blocks: readonly Block[], index: number): boolean {
  return (
    /^\(\d{1,3}\) \p{Lu}/u.test(blocks[index]?.text ?? "") &&
    /^Resolution of /.test(blocks[index + 1]?.text ?? "")
  );
}

function names(line: string): boolean {
  return (
    findSymbol(line) !== null || /\bdraft (?:decision|resolution)\b|^(?:Decision|Resolution)\b/i.test(line)
  );
}
