import { Assembly, type DraftRun, type SectionFacts } from "./assembly";
import type { Classified } from "./classify";
import { beforeList, speaksInItems } from "./decision-items";

export type { Draft, DraftRun } from "./assembly";

/**
 * The blocks of one section as paragraphs, in runs of numbers: a numbering that starts anew without a heading begins
 * another run. `counted`: the last number of the section before; `titled`: a label stands above the section, which a title
 * may follow.
 * @example
 * readParagraphs([{ block: { text: "1. Requests a report.", marks: [], place: 0 }, kind: "numbered", number: "1", marker: { kind: "number", label: "1", length: 3 } }], 0, false) // => [{ drafts: [{ kind: "operative", number: "1", blocks: [{ text: "Requests a report.", marks: [], place: 0 }], doubts: [] }] }]
 */
export function readParagraphs(
  blocks: readonly Classified[],
  counted: number,
  titled: boolean,
): readonly DraftRun[] {
  const lead = beforeList(blocks);
  if (lead !== null) return markLeftOut(readParagraphs(lead, counted, titled));
  const numbered = blocks.some((item) => item.kind === "numbered");
  const lettered = !numbered && speaksInItems(blocks);
  return assemble(blocks, { numbered, counted, titled }, lettered);
}

function assemble(
  blocks: readonly Classified[],
  facts: SectionFacts,
  lettered: boolean,
): readonly DraftRun[] {
  const assembly = new Assembly(facts);
  for (const [index, item] of blocks.entries()) {
    const after = blocks.slice(index + 1, index + 6);
    if (item.kind === "numbered") assembly.number(item.number, item.block, item.marker.length, after);
    else if (item.kind === "plain") assembly.plain(item, after);
    else if (item.kind === "item") {
      if (lettered && item.marker) assembly.letter(item.marker.label, item.block, item.marker.length);
      else assembly.item(item.block);
    }
  }
  return assembly.runs;
}

/** Says at the last paragraph that a list below it was left out. */
function markLeftOut(runs: readonly DraftRun[]): DraftRun[] {
  const last = runs.at(-1)?.drafts.at(-1);
  return runs.map(({ drafts }) => ({
    drafts: drafts.map((draft) =>
      draft === last ? { ...draft, doubts: [...draft.doubts, "list-left-out"] } : draft,
    ),
  }));
}
