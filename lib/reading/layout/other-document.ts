import type { Block } from "./block";
import { findEnactingBody } from "./enacting-words";

const AMENDMENT =
  /\b(?:oral |revised |proposed )?(?:sub-?)?amendments? to (?:the )?(?:revised )?draft (?:resolution|decision)\b/i;
const STATEMENT =
  /^(?:Statement by the President of the Security Council|President(?:[’']s|ial) statement|Note by the President of the Security Council|S\/PRST\/\d.*|PRST \d.*)$/i;

/**
 * One sentence on what a document is instead of a resolution, and what to do; null where nothing on its first page speaks
 * against its being one.
 * @example
 * describeOther([{ text: "Brazil: amendment to draft resolution A/80/L.22", marks: [], place: 0 }])?.startsWith("This is an amendment") // => true
 */
export function describeOther(blocks: readonly Block[]): string | null {
  const end = blocks.findIndex((block) => findEnactingBody(block.text) !== null);
  const head = blocks.slice(0, end < 0 ? 60 : end).map((block) => block.text);
  const near = head.slice(0, 60);
  if (near.some((line, index) => AMENDMENT.test(`${line} ${near[index + 1] ?? ""}`) && line.length < 400)) {
    return "This is an amendment to a draft resolution, not a resolution: import the draft it amends, or the text as adopted.";
  }
  if (near.some((line) => STATEMENT.test(line))) {
    return "This is a statement by a President, not a resolution: statements are not read.";
  }
  return null;
}
