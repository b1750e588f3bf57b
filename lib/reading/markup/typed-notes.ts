import type { Block, NoteText } from "../layout/block";

/** A note typed as a paragraph of its own: "* Acknowledging that…". */
const TYPED = /^(\*{1,3}|†)\s*(?=\p{Lu})/u;

/**
 * Takes notes that were typed as paragraphs out of the blocks, where a word before or after them bears their mark.
 * Others stay: a paragraph may begin with a star as its bullet.
 * @example
 * takeTypedNotes([{ text: "Goal 13. Take action*", marks: [], place: 0 }, { text: "* Acknowledging the Convention.", marks: [], place: 1 }]).blocks // => [{ text: "Goal 13. Take action", marks: [{ mark: "*", at: 20 }], place: 0 }]
 */
export function takeTypedNotes(blocks: readonly Block[]): {
  readonly blocks: Block[];
  readonly notes: NoteText[];
} {
  const marked = new Set(blocks.flatMap((block) => marksOf(block.text).map(({ mark }) => mark)));
  const notes: NoteText[] = [];
  const kept: Block[] = [];
  for (const block of blocks) {
    const found = TYPED.exec(block.text);
    const mark = found?.[1];
    if (mark !== undefined && marked.has(mark)) {
      notes.push({ mark, text: block.text.slice(found?.[0].length), place: block.place });
    } else kept.push(block);
  }
  const marks = new Set(notes.map((note) => note.mark));
  return { blocks: kept.map((block) => withoutMarks(block, marks)), notes };
}

/** Stars that stand on a word, not before one. */
function marksOf(text: string): { readonly mark: string; readonly at: number }[] {
  return [...text.matchAll(/(?<=[\p{L}\p{N}\p{P}])(?<!\*)(\*{1,3}|†)(?!\*)(?=\s|$|[,;.:])/gu)].map(
    (match) => {
      return { mark: match[1] ?? "", at: match.index };
    },
  );
}

function withoutMarks(block: Block, marks: ReadonlySet<string>): Block {
  let result = block;
  for (const { mark, at } of marksOf(block.text).reverse()) {
    if (!marks.has(mark)) continue;
    const text = result.text.slice(0, at) + result.text.slice(at + mark.length);
    const moved = result.marks.map((other) =>
      other.at > at ? { ...other, at: other.at - mark.length } : other,
    );
    result = { ...result, text, marks: [...moved, { mark, at }].sort((a, b) => a.at - b.at) };
  }
  return result;
}
