import { isAnnexHeading } from "../layout/headings";
import { openPart } from "../layout/parts";
import type { Block } from "./blocks";
import { findLabel } from "./parts";

/** What stands under one heading with a label: the numbering may start anew here. */
export interface Scope {
  /** The labels of the open parts, outermost first; empty before the first one. */
  readonly path: readonly string[];
  readonly blocks: readonly Block[];
}

/**
 * Divides the blocks at headings with a label and leaves out what follows the heading of an annex. Headings in words stay in their
 * scope: they divide the text for the eye only.
 * @example
 * findScopes([{ kind: "heading", text: "II" }, { kind: "heading", text: "Annex" }, { kind: "heading", text: "A" }]) // => [{ path: ["II"], blocks: [] }]
 */
export function findScopes(blocks: readonly Block[]): Scope[] {
  const scopes: { path: readonly string[]; blocks: Block[] }[] = [];
  let path: string[] = [];
  let base: string[] = [];
  let annexed = false;
  const open = (next: string[]) => {
    path = next;
    scopes.push({ path, blocks: [] });
  };
  for (const block of blocks) {
    if (block.kind === "resolution") {
      base = block.letter === "" ? [] : [block.letter];
      annexed = false;
      open(base);
      continue;
    }
    if (opensAnnex(block)) annexed = true;
    if (annexed) continue;
    const label = block.kind === "heading" ? findLabel(block.text) : null;
    if (label !== null) open([...base, ...openPart(path.slice(base.length), label)]);
    else if (scopes.length === 0) open([]);
    if (label === null) scopes.at(-1)?.blocks.push(block);
  }
  return scopes;
}

function opensAnnex(block: Block): boolean {
  if (block.kind === "heading") return isAnnexHeading(block.text);
  return block.kind === "unnumbered" && block.body.text.length < 40 && isAnnexHeading(block.body.text);
}
