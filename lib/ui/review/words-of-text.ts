import type { Mark } from "../../queries/marked-text";
import type { Span } from "../../resolution/span";

/** A word as one can pick it, with what it stands for. */
export interface PickableWord {
  readonly index: number;
  /** As printed, with its comma. */
  readonly text: string;
  /** White space after it. */
  readonly gap: string;
  /** Without the marks of punctuation around it. */
  readonly span: Span;
  readonly marks: readonly Mark["kind"][];
}

/** The words of a text; joined with their gaps they are the text, but for white space at its beginning. */
export function wordsOfText(text: string, marks: readonly Mark[]): PickableWord[] {
  return [...text.matchAll(/(\S+)(\s*)/g)].map((match, index) => {
    const [, printed = "", gap = ""] = match;
    const before = /^[“‘"([]*/.exec(printed)?.[0].length ?? 0;
    const after = /[,;:.”’")\]]*$/.exec(printed)?.[0].length ?? 0;
    const end = match.index + printed.length;
    // A lone mark of punctuation is a word, too.
    const span: Span =
      before + after < printed.length ? [match.index + before, end - after] : [match.index, end];
    const kinds = marks.filter((mark) => mark.span[0] < span[1] && span[0] < mark.span[1]);
    return { index, text: printed, gap, span, marks: [...new Set(kinds.map(({ kind }) => kind))] };
  });
}

/** The stretch from one word to another, whichever comes first. */
export function stretchOf(words: readonly PickableWord[], from: number, to: number): Span | null {
  const first = words[Math.min(from, to)];
  const last = words[Math.max(from, to)];
  return first === undefined || last === undefined ? null : [first.span[0], last.span[1]];
}
