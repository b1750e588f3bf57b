/** Where the mark of a note stood in a text from which it was taken out. */
export interface NoteMark {
  /** As printed: "23", "a", "*". */
  readonly mark: string;
  /** Offset into the text without marks. */
  readonly at: number;
}

/** One printed paragraph, list item, heading or line of the first page, whole and without page remains. */
export interface Block {
  readonly text: string;
  readonly marks: readonly NoteMark[];
  /** Place in the document, growing from block to block: a line or element number. */
  readonly place: number;
}

/** The text of a footnote or endnote. */
export interface NoteText {
  readonly mark: string;
  readonly text: string;
  /** Place at which it was printed, on the scale of `Block.place`. */
  readonly place: number;
}

/**
 * A block without note marks.
 * @example
 * plainBlock("Recalling its resolution 68/192,", 4) // => { "text": "Recalling its resolution 68/192,", "marks": [], "place": 4 }
 */
export function plainBlock(text: string, place: number): Block {
  return { text, marks: [], place };
}

/**
 * The block without its first `count` characters and the white space after them; marks move with the text.
 * @example
 * withoutStart({ text: "1. Urges", marks: [{ mark: "5", at: 8 }], place: 0 }, 2) // => { "text": "Urges", "marks": [{ "mark": "5", "at": 5 }], "place": 0 }
 */
export function withoutStart(block: Block, count: number): Block {
  const rest = block.text.slice(count);
  const text = rest.trimStart();
  const cut = count + rest.length - text.length;
  const marks = block.marks.map(({ mark, at }) => ({ mark, at: Math.max(0, at - cut) }));
  return { ...block, text, marks };
}
