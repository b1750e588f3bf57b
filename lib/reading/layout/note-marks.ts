import type { Block, NoteMark, NoteText } from "./block";
import { type Candidate, findCandidates, isMarkWithoutNote } from "./note-candidates";

/**
 * Finds where the notes' marks stand in the blocks' texts and takes them out. Superscripts, "[1]" and "1/" are marks
 * wherever they stand; a plain number is one where the notes, taken in order, ask for it: before the place the note is
 * printed at, after the mark of the note before. A mark met again refers to its note again.
 * @example
 * findMarks([{ text: "Crime,⁵ as well", marks: [], place: 0 }], [], false) // => [{ text: "Crime, as well", marks: [{ mark: "5", at: 6 }], place: 0 }]
 */
export function findMarks(blocks: readonly Block[], notes: readonly NoteText[], bracketed: boolean): Block[] {
  const style = { bracketed, starred: notes.some((note) => note.mark.startsWith("*")) };
  const candidates = blocks.map((block, index) => findCandidates(block, index, style));
  const all = candidates.flat();
  const numbered = notes.filter((note) => /^\d+$/.test(note.mark));
  const taken = new Set<Candidate>(all.filter((candidate) => candidate.kind === "sure"));
  for (const found of placeInOrder(all, blocks, numbered)) if (found) taken.add(found);
  addRepeated(all, numbered, taken);
  for (const candidate of all) {
    if (isMarkWithoutNote(candidate, blocks[candidate.block]?.text ?? "")) taken.add(candidate);
  }
  return blocks.map((block, index) =>
    takeOut(
      block,
      (candidates[index] ?? []).filter((one) => taken.has(one)),
    ),
  );
}

/** The first mark of each note: convincing ones first, then, between those, what is left where the marks are set apart. */
function placeInOrder(
  all: readonly Candidate[],
  blocks: readonly Block[],
  notes: readonly NoteText[],
): (Candidate | undefined)[] {
  const search = new Search(all, blocks);
  const places: number[] = [];
  let from = 0;
  for (const note of notes) {
    const found = search.first(note, from, all.length, (candidate) => candidate.kind !== "faint");
    places.push(found);
    if (found >= 0) from = found + 1;
  }
  if (!places.some((place) => all[place]?.kind === "firm")) return places.map((place) => all[place]);
  // Where the next note that has its place stands: a note without one is looked for before it.
  const limits: number[] = [];
  for (let index = notes.length - 1, limit = all.length; index >= 0; index--) {
    limits[index] = limit;
    const place = places[index] ?? -1;
    if (place >= 0) limit = place;
  }
  let start = 0;
  for (const [index, note] of notes.entries()) {
    if ((places[index] ?? -1) < 0) places[index] = search.first(note, start, limits[index] ?? 0, () => true);
    start = Math.max(start, (places[index] ?? -1) + 1);
  }
  return places.map((place) => all[place]);
}

/** Candidates by their marks, so that each note looks only at its own. */
class Search {
  private readonly byMark = new Map<string, number[]>();

  constructor(
    private readonly all: readonly Candidate[],
    private readonly blocks: readonly Block[],
  ) {
    for (const [index, { mark }] of all.entries()) {
      const same = this.byMark.get(mark);
      if (same) same.push(index);
      else this.byMark.set(mark, [index]);
    }
  }

  /** Index of the first candidate for a note between two others, before the place the note is printed at; else -1. */
  first(note: NoteText, from: number, to: number, accept: (candidate: Candidate) => boolean): number {
    const same = this.byMark.get(note.mark) ?? [];
    for (let at = firstAtLeast(same, from); at < same.length; at++) {
      const index = same[at] ?? to;
      const candidate = this.all[index];
      if (index >= to || !candidate || (this.blocks[candidate.block]?.place ?? 0) > note.place) return -1;
      if (accept(candidate)) return index;
    }
    return -1;
  }
}

/** Position of the first number of a rising list that is at least `least`. */
function firstAtLeast(rising: readonly number[], least: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Marks of notes already met, printed again. */
function addRepeated(all: readonly Candidate[], notes: readonly NoteText[], taken: Set<Candidate>): void {
  const marks = new Set(notes.map((note) => note.mark));
  const apart = all.some((one) => one.kind === "firm" && taken.has(one));
  const seen = new Set<string>();
  for (const candidate of all) {
    if (taken.has(candidate)) seen.add(candidate.mark);
    else if (!marks.has(candidate.mark) || !seen.has(candidate.mark)) continue;
    else if (candidate.kind === "close" || (apart && candidate.kind === "firm")) taken.add(candidate);
  }
}

/** The block without the marks found in it, and where they stood. */
function takeOut(block: Block, found: readonly Candidate[]): Block {
  if (found.length === 0) return block;
  const marks: NoteMark[] = [...block.marks];
  let text = "";
  let from = 0;
  for (const { start, end, mark } of found) {
    const between = block.text.slice(from, start);
    // "report;⁴,⁵": the comma between two marks belongs to them.
    text += from > 0 && /^,\s?$/.test(between) ? "" : between;
    marks.push({ mark, at: text.length });
    from = end;
    // "Rights¹and": the space was lost with the mark.
    if (/^\p{L}/u.test(block.text.slice(from)) && /[\p{L},;.]$/u.test(text)) text += " ";
  }
  text = (text + block.text.slice(from)).trimEnd();
  return { ...block, text, marks: marks.map(({ mark, at }) => ({ mark, at: Math.min(at, text.length) })) };
}
