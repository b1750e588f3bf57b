import type { ParagraphKind } from "../../resolution/resolution";
import { findMarker } from "../layout/markers";
import { findOpening } from "../layout/opening-words";
import { dropStart, join, type RichText, withNoteAt } from "../markup/rich-text";
import type { Block } from "./blocks";
import type { Scope } from "./scopes";

/** A paragraph before its part is known. */
export interface Draft {
  readonly kind: ParagraphKind;
  readonly number: string | null;
  body: RichText;
}

/** A run of paragraphs under one heading. */
export interface Run {
  readonly path: readonly string[];
  readonly drafts: Draft[];
}

/**
 * The paragraphs of one scope. A numbering that starts anew within it begins another run, named by the heading in words before it.
 * `before` is the last paragraph of the scopes before: a table directly under a heading still belongs to it.
 * @example
 * readScope({ path: [], blocks: [{ kind: "unnumbered", body: { text: "Decides to meet.", notes: [], italics: [] } }] }, undefined)[0].drafts[0].number // => "1"
 */
export function readScope(scope: Scope, before: Draft | undefined): Run[] {
  const runs: Run[] = [{ path: scope.path, drafts: [] }];
  let heading: string | null = null;
  for (const [index, block] of scope.blocks.entries()) {
    const drafts = runs.at(-1)?.drafts ?? [];
    const last = drafts.at(-1) ?? before;
    if (block.kind === "heading") heading = block.text;
    else if (block.kind === "preambular") drafts.push({ kind: "preambular", number: null, body: block.body });
    else if (block.kind === "numbered") {
      const draft: Draft = { kind: "operative", number: block.number, body: block.body };
      if (heading === null || block.number !== "1" || lastNumber(drafts) === null) drafts.push(draft);
      else runs.push({ path: [...scope.path, heading], drafts: [draft] });
    } else if (block.kind === "unnumbered") addUnnumbered(drafts, block.body, scope.blocks.slice(index + 1));
    else if (block.kind === "table" && last !== undefined) last.body = join([last.body, block.body], "\n");
    else if (block.kind === "footnote" && last !== undefined)
      last.body = withNoteAt(last.body, block.mark, block.text);
  }
  return runs;
}

/** "18 Appropriates", "232 .Recognizes": a number whose full stop was lost or misplaced. */
const LOST_NUMBER = /^(\d{1,3})(?=[\s.])[\s.]*(?=\p{Lu})/u;

/**
 * A paragraph without a number is an item or a further line of the paragraph before it; before the first number it is preambular;
 * where the scope has no numbers at all it is operative, counted from 1.
 */
function addUnnumbered(drafts: Draft[], body: RichText, after: readonly Block[]): void {
  const previous = drafts.at(-1);
  const number = lastNumber(drafts);
  const lost = LOST_NUMBER.exec(body.text);
  if (number !== null && Number(lost?.[1]) === number + 1) {
    drafts.push({
      kind: "operative",
      number: String(number + 1),
      body: dropStart(body, lost?.[0].length ?? 0),
    });
  } else if (previous !== undefined && goesOn(previous, body, after)) {
    previous.body = join([previous.body, body], "\n");
  } else if (number === null && after.some(({ kind }) => kind === "numbered" || kind === "preambular")) {
    drafts.push({ kind: "preambular", number: null, body });
  } else drafts.push({ kind: "operative", number: String((number ?? 0) + 1), body });
}

/** Items and quotations go on; so does any line after an operative paragraph, unless a verb of the organ opens it where nothing is numbered. */
function goesOn(previous: Draft, body: RichText, after: readonly Block[]): boolean {
  if (findMarker(body.text) !== null || /^[“"‘]/.test(body.text)) return true;
  if (previous.kind !== "operative") return false;
  return findOpening(body.text) !== "operative" || after.some((block) => block.kind === "numbered");
}

function lastNumber(drafts: readonly Draft[]): number | null {
  const number = drafts.findLast((draft) => draft.number !== null)?.number ?? null;
  return number === null ? null : Number(number);
}
