import type { Block } from "./block";
import { findEnactingBody } from "./enacting-words";
import { findMeeting, findPart, findTitle } from "./headings";
import { findMarker } from "./markers";
import { findRunInUnits } from "./run-in-organ";

/** One resolution within a document: what stands before its enacting words, and its text. */
export interface Unit {
  readonly head: readonly Block[];
  /** From the (first) enacting words on. */
  readonly body: readonly Block[];
  /** Name of the organ, from the enacting words. */
  readonly organ: string;
}

/**
 * The resolutions a document holds. A new one starts at its printed number and title ("2297 (XXII). International Trade
 * Centre") when enacting words follow; enacting words under a lettered heading belong to the resolution before it.
 * A decision may speak in one sentence, without enacting words on a line of their own.
 * @example
 * findUnits([{ text: "74/176. Trafficking in persons", marks: [], place: 0 }, { text: "The General Assembly,", marks: [], place: 1 }]).map((unit) => [unit.organ, unit.head.length, unit.body.length]) // => [["General Assembly", 1, 1]]
 */
export function findUnits(blocks: readonly Block[]): Unit[] {
  const units = findEnacted(blocks);
  if (units.length > 0) return units;
  return findRunInUnits(blocks).map(({ start, speaks, end, organ }) => {
    return { head: blocks.slice(start, speaks), body: blocks.slice(speaks, end), organ };
  });
}

function findEnacted(blocks: readonly Block[]): Unit[] {
  const starts: number[] = [];
  const enacting: number[] = [];
  for (const [index, block] of blocks.entries())
    if (findEnactingBody(block.text) !== null) enacting.push(index);
  for (const [order, index] of enacting.entries()) {
    const after = (enacting[order - 1] ?? -1) + 1;
    const title = lastTitle(blocks, after, index);
    if (starts.length === 0) starts.push(title >= 0 && holdsOther(blocks.slice(0, title)) ? title : 0);
    else if (title >= 0) starts.push(title);
  }
  let next = 0;
  return starts.flatMap((start, order) => {
    const end = starts[order + 1] ?? blocks.length;
    while (next < enacting.length && (enacting[next] ?? 0) < start) next++;
    const first = enacting[next];
    if (first === undefined || first >= end) return [];
    const organ = findEnactingBody(blocks[first]?.text ?? "") ?? "";
    return [{ head: blocks.slice(start, first), body: blocks.slice(first, end), organ }];
  });
}

/** Whether what stands above the first title is the end of another resolution: scanned volumes print on. */
function holdsOther(blocks: readonly Block[]): boolean {
  return blocks.some(
    (block) =>
      findMeeting(block.text) !== null ||
      (/[.;]$/.test(block.text) && findMarker(block.text)?.kind === "number"),
  );
}

/** Index of the printed title between two blocks, the last one; -1 where there is none. */
function lastTitle(blocks: readonly Block[], from: number, to: number): number {
  for (let index = to - 1; index >= from; index--) {
    const text = blocks[index]?.text ?? "";
    if (findTitle(text)) return index;
    if (text.length > 400 && findPart(text) === null) return -1;
  }
  return -1;
}
