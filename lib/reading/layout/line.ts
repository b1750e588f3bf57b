/** One line of a text, as printed. */
export interface Line {
  /** Without white space at its ends and with single spaces within. */
  readonly text: string;
  /** What wide white space divides it into: "General Assembly", "Distr.: General". */
  readonly cells: readonly string[];
  /** Columns before the first character. */
  readonly indent: number;
  /** Whether an empty line stands before it. */
  readonly gap: boolean;
  /** Whether a page ends before it. */
  readonly newPage: boolean;
  /** Number of the line in the text, from 0. */
  readonly place: number;
}

/** Widths wider than this between words divide a line into cells. */
const CELL_GAP = / {3,}/;

const PAGE_COMMENT = /^<!--\s*page\s*\d*\s*-->$/i;

/** Whether the next printed line starts with a number or sign, as notes do. A row of "_" is else a gap to be filled in. */
function notesFollow(raw: readonly string[], from: number): boolean {
  const next = raw.slice(from, from + 6).find((line) => line.trim() !== "");
  return next !== undefined && /^\s*(?:\d{1,3}\b|\*|[¹²³⁰⁴-⁹])/.test(next);
}

/**
 * The lines of a text that hold something, in order. A form feed or a comment `<!-- Page 2 -->` starts a page.
 * @example
 * splitLines("The General Assembly,\n\n  Recalling").map((line) => [line.text, line.indent, line.gap]) // => [["The General Assembly,", 0, true], ["Recalling", 2, true]]
 */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let gap = true;
  let newPage = false;
  const raw = text.split("\n");
  for (let place = 0; place < raw.length; place++) {
    const full = (raw[place] ?? "").replace(/\f/g, "").replace(/\t/g, "  ");
    if (raw[place]?.includes("\f")) newPage = true;
    const trimmed = full.trim();
    if (trimmed === "" || PAGE_COMMENT.test(trimmed)) {
      gap = true;
      newPage ||= trimmed !== "";
      continue;
    }
    // A rule printed on in the last line of the text stands for itself.
    const ruled = /^(.*[^\s_])\s*(_{5,})$/.exec(trimmed);
    if (ruled && notesFollow(raw, place + 1)) {
      const words = (ruled[1] ?? "").replace(/ {2,}/g, " ");
      lines.push({ text: words, cells: [words], indent: 0, gap, newPage, place });
      lines.push({ text: ruled[2] ?? "", cells: [], indent: 0, gap: false, newPage: false, place });
      gap = false;
      newPage = false;
      continue;
    }
    const indent = full.length - full.trimStart().length;
    const cells = trimmed.split(CELL_GAP);
    lines.push({ text: trimmed.replace(/ {2,}/g, " "), cells, indent, gap, newPage, place });
    gap = false;
    newPage = false;
  }
  return lines;
}
