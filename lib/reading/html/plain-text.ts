import { superscript } from "../layout/superscript";
import { finished, startsSmall } from "../text/sentence-shape";
import type { HtmlBlock } from "./html-blocks";

/**
 * The page as plain text, for pages that break their lines themselves: line ends where the mark-up has them, an empty line between
 * blocks, marks as superscript digits.
 * @example
 * plainText([{ pieces: [{ kind: "text", text: "Urges" }, { kind: "break" }, { kind: "text", text: "States" }], ids: new Set(), preformatted: false }]) // => "Urges\nStates"
 */
export function plainText(blocks: readonly HtmlBlock[]): string {
  return blocks
    .map(({ pieces, preformatted }) => {
      return pieces
        .map((piece) => {
          if (piece.kind === "break") return "\n";
          if (piece.kind === "mark") return superscript(piece.mark);
          return preformatted ? piece.text : piece.text.replace(/\s+/g, " ");
        })
        .join("");
    })
    .join("\n\n");
}

/**
 * Whether the page breaks its lines itself: in `pre`, or by breaks in the middle of sentences.
 * @example
 * breaksLines([{ pieces: [{ kind: "text", text: "Urges States" }], ids: new Set(), preformatted: true }]) // => true
 */
export function breaksLines(blocks: readonly HtmlBlock[]): boolean {
  if (lettersIn(blocks.filter((block) => block.preformatted)) > lettersIn(blocks) / 2) return true;
  let torn = 0;
  for (const { pieces } of blocks) {
    for (const [index, piece] of pieces.entries()) {
      const after = pieces[index + 1];
      const before = pieces[index - 1];
      if (piece.kind !== "break" || before?.kind !== "text" || after?.kind !== "text") continue;
      if (!finished(before.text.trim()) && startsSmall(after.text.trim())) torn++;
    }
  }
  return torn > 5;
}

function lettersIn(blocks: readonly HtmlBlock[]): number {
  const texts = blocks.flatMap(({ pieces }) =>
    pieces.map((piece) => (piece.kind === "text" ? piece.text.trim().length : 0)),
  );
  return texts.reduce((sum, length) => sum + length, 0);
}
