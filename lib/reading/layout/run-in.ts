import type { Block, NoteMark } from "./block";
import { findHeadingLabel } from "./headings";
import { findMarker } from "./markers";
import { findOpening } from "./opening-words";

/** The block cut in two before an offset; note marks go with their half. */
function cut(block: Block, at: number): [Block, Block] {
  const first = block.text.slice(0, at).trimEnd();
  const marks = block.marks;
  return [
    { ...block, text: first, marks: marks.filter((mark) => mark.at <= first.length) },
    {
      ...block,
      text: block.text.slice(at),
      marks: marks
        .filter((mark) => mark.at > first.length)
        .map((mark) => ({ ...mark, at: Math.max(0, mark.at - at) })),
    },
  ];
}

/** Where a paragraph with the given number starts within a text: after punctuation, with a verb of the organ. */
function findRunIn(text: string, number: number): number {
  if (!text.includes(`${number}.`)) return -1;
  const search = new RegExp(`[.;:]\\s+(?=${number}\\.\\s+\\p{Lu})`, "gu");
  for (const match of text.matchAll(search)) {
    const at = match.index + match[0].length;
    if (findOpening(text.slice(at).replace(/^\d+\.\s+/, "")) === "operative") return at;
  }
  return -1;
}

const shifted = (marks: readonly NoteMark[], by: number) =>
  marks.map(({ mark, at }) => ({ mark, at: at + by }));

/**
 * Puts the lines of a paragraph right that an extractor printed in the wrong order: "30. in 2030." before "Calls for a
 * further review of peacebuilding". Only where the number has a small letter after it and the next block has no end.
 * @example
 * mendSwapped([{ text: "30. in 2030.", marks: [], place: 0 }, { text: "Calls for a review of peacebuilding", marks: [], place: 1 }]).map((block) => block.text) // => ["30. Calls for a review of peacebuilding in 2030."]
 */
export function mendSwapped(blocks: readonly Block[]): Block[] {
  const out: Block[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    const next = blocks[index + 1];
    if (!block) break;
    const marker = findMarker(block.text);
    const after = blocks[index + 2];
    if (
      marker?.kind === "number" &&
      marker.length >= block.text.length &&
      next &&
      after &&
      findHeadingLabel(next.text)
    ) {
      // "19." / "A." / "Approves the changes set out in the table below:" / "Secretariat": the label belongs to the table.
      out.push({
        ...block,
        text: `${block.text.trim()} ${after.text}`,
        marks: shifted(after.marks, block.text.trim().length + 1),
      });
      index += 2;
      continue;
    }
    const rest = marker?.kind === "number" ? block.text.slice(marker.length) : "";
    const unfinished = next !== undefined && !/[.,;:]\S{0,2}$/.test(next.text) && /^\p{Lu}/u.test(next.text);
    const small = /^\p{Ll}/u.test(rest) && next !== undefined && findOpening(next.text) === "operative";
    const scrap =
      rest.length < 24 && /[.;:]$/.test(rest) && findOpening(rest) === null && (next?.text.length ?? 0) > 40;
    const swapped = unfinished && rest !== "" && (small || scrap);
    if (marker && next && swapped) {
      const head = `${block.text.slice(0, marker.length)}${next.text} `;
      const moved = block.marks.map(({ mark, at }) => ({
        mark,
        at: head.length + Math.max(0, at - marker.length),
      }));
      const kept = next.marks.map(({ mark, at }) => ({ mark, at: marker.length + at }));
      out.push({ ...block, text: head + rest, marks: [...kept, ...moved] });
      index++;
    } else out.push(block);
  }
  return out;
}

/**
 * Separates a numbered paragraph that was printed on in the paragraph before it: "…civil society; 2. Urges Member
 * States". Only where the number is the one that comes next, and no paragraph of its own has it.
 * @example
 * separateRunIn([{ text: "1. Endorses the plan; 2. Urges Member States to act.", marks: [], place: 0 }]).map((block) => block.text) // => ["1. Endorses the plan;", "2. Urges Member States to act."]
 */
export function separateRunIn(blocks: readonly Block[]): Block[] {
  const following = numbersAfter(blocks);
  const out: Block[] = [];
  let last: number | null = null;
  for (const [index, block] of blocks.entries()) {
    last = numberOf(block) ?? last;
    let rest = block;
    while (last !== null && following[index] !== last + 1) {
      const at = findRunIn(rest.text, last + 1);
      if (at <= 0) break;
      const [first, second] = cut(rest, at);
      out.push(first);
      rest = second;
      last++;
    }
    out.push(rest);
  }
  return out;
}

/** For each block the number of the next numbered block after it; null where none follows. */
function numbersAfter(blocks: readonly Block[]): (number | null)[] {
  const numbers: (number | null)[] = [];
  let next: number | null = null;
  for (let index = blocks.length - 1; index >= 0; index--) {
    numbers[index] = next;
    next = numberOf(blocks[index]) ?? next;
  }
  return numbers;
}

function numberOf(block: Block | undefined): number | null {
  const marker = block ? findMarker(block.text) : null;
  return marker?.kind === "number" ? Number.parseInt(marker.label, 10) : null;
}
