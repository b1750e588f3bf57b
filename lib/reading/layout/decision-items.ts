import type { Classified } from "./classify";
import { findOpening } from "./opening-words";

/**
 * Whether a section prints its acts as items under a chapeau that is only preamble, as decisions do: "(a) Expresses its
 * gratitude…;". Each of them then is an operative paragraph.
 * @example
 * speaksInItems([{ block: { text: "(a) Endorses the declaration.", marks: [], place: 0 }, kind: "item", marker: { kind: "letter", label: "a", length: 4 } }]) // => true
 */
export function speaksInItems(blocks: readonly Classified[]): boolean {
  if (blocks.some((item) => item.kind === "plain" && item.opening === "operative")) return false;
  const items = blocks.filter((item) => item.kind === "item" && item.marker?.kind === "letter");
  const acts = (text: string) => findOpening(text.replace(/^\(\p{L}+\)\s*/u, "")) === "operative";
  return items.length > 0 && items.every((item) => acts(item.block.text));
}

/**
 * The blocks of a decision that acts in items and sets out a numbered list below them ("the draft programme of work as set
 * out below"), without that list; null for any other section.
 * @example
 * beforeList([]) // => null
 */
export function beforeList(blocks: readonly Classified[]): readonly Classified[] | null {
  const first = blocks.findIndex((item) => item.kind === "numbered");
  const lead = blocks.slice(0, Math.max(0, first));
  if (!speaksInItems(lead)) return null;
  return lead.slice(0, lead.findLastIndex((item) => item.kind === "item") + 1);
}
