import type { ParagraphKind } from "../../resolution/resolution";
import { findMarker } from "../layout/markers";
import { findOpening } from "../layout/opening-words";
import { dropStart, type RichText, withNoteAt } from "../markup/rich-text";
import type { Block } from "./blocks";
import type { Scope } from "./scopes";

/** A paragraph before its part is known, in the lines it is made of. */
export interface Draft {
  readonly kind: ParagraphKind;
  readonly number: string | null;
  readonly lines: RichText[];
}

/** A run of paragraphs under one heading. */
export interface Run {
  readonly path: readonly string[];
  readonly drafts: Draft[];
}

/** Where in its scope a paragraph without a number stands. */
interface Place {
  readonly drafts: Draft[];
  /** Of the last numbered paragraph before it. */
  readonly number: number | null;
  readonly numberedAfter: boolean;
  readonly preambularAfter: boolean;
}

/**
 * The paragraphs of one scope. A numbering that starts anew within it begins another run, named by the heading in words before it.
 * `before` is the last paragraph of the scopes before: a table directly under a heading still belongs to it.
 * @example
 * readScope({ path: [], blocks: [{ kind: "unnumbered", body: { text: "Decides to meet.", notes: [], italics: [] } }] }, undefined)[0].drafts[0].number // => "1"
 */
export function readScope({ path, blocks }: Scope, before: Draft | undefined): Run[] {
  const runs: Run[] = [{ path, drafts: [] }];
  const lastOf = (kind: Block["kind"]) => blocks.findLastIndex((block) => block.kind === kind);
  const [lastNumbered, lastPreambular] = [lastOf("numbered"), lastOf("preambular")];
  let heading: string | null = null;
  let number: number | null = null;
  for (const [index, block] of blocks.entries()) {
    const drafts = runs.at(-1)?.drafts ?? [];
    const last = drafts.at(-1) ?? before;
    if (block.kind === "heading") heading = block.text;
    else if (block.kind === "preambular")
      drafts.push({ kind: "preambular", number: null, lines: [block.body] });
    else if (block.kind === "numbered") {
      const draft: Draft = { kind: "operative", number: block.number, lines: [block.body] };
      const anew = heading !== null && block.number === "1" && number !== null;
      if (anew && heading !== null) runs.push({ path: [...path, heading], drafts: [draft] });
      else drafts.push(draft);
      number = Number(block.number);
    } else if (block.kind === "unnumbered") {
      const [numberedAfter, preambularAfter] = [index < lastNumbered, index < lastPreambular];
      number = addUnnumbered({ drafts, number, numberedAfter, preambularAfter }, block.body);
    } else if (block.kind === "table") last?.lines.push(block.body);
    else if (block.kind === "footnote" && last !== undefined) attachFootnote(last, block.mark, block.text);
  }
  return runs;
}

/** "18 Appropriates", "232 .Recognizes": a number whose full stop was lost or misplaced. */
const LOST_NUMBER = /^(\d{1,3})(?=[\s.])[\s.]*(?=\p{Lu})/u;

/**
 * A paragraph without a number is an item or a further line of the paragraph before it; before the first number it is preambular;
 * where the scope has no numbers at all it is operative, counted from 1. Gives the last number after it.
 */
function addUnnumbered(place: Place, body: RichText): number | null {
  const { drafts, number, numberedAfter, preambularAfter } = place;
  const previous = drafts.at(-1);
  const lost = LOST_NUMBER.exec(body.text);
  const next = (number ?? 0) + 1;
  if (number !== null && Number(lost?.[1]) === next) {
    drafts.push({ kind: "operative", number: String(next), lines: [dropStart(body, lost?.[0].length ?? 0)] });
    return next;
  }
  if (previous !== undefined && goesOn(previous, body, numberedAfter)) {
    previous.lines.push(body);
    return number;
  }
  if (number === null && (numberedAfter || preambularAfter)) {
    drafts.push({ kind: "preambular", number: null, lines: [body] });
    return number;
  }
  drafts.push({ kind: "operative", number: String(next), lines: [body] });
  return next;
}

/** Items and quotations go on; so does any line after an operative paragraph, unless a verb of the organ opens it where nothing is numbered. */
function goesOn(previous: Draft, body: RichText, numberedAfter: boolean): boolean {
  if (findMarker(body.text) !== null || /^[“"‘]/.test(body.text)) return true;
  if (previous.kind !== "operative") return false;
  return findOpening(body.text) !== "operative" || numberedAfter;
}

/** A note that is set as a line of its own hangs on the last line that bears its mark. */
function attachFootnote({ lines }: Draft, mark: string, note: string): void {
  const at = lines.findLastIndex((line) => mark !== "" && line.text.includes(mark));
  const line = lines[at];
  if (line !== undefined) lines[at] = withNoteAt(line, mark, note);
}
