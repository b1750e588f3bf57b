import type { Extraction } from "../grammar/provision";

/** Of an English resolution the grammar finds the verb of nearly every operative paragraph; below this share it is no such text. */
const LEAST_SHARE_READ = 0.2;

/**
 * Whether the grammar could make nothing of a document: it found an act of the organ in hardly any operative paragraph.
 * So it is with the other language versions of a resolution, whose paragraphs are numbered as the English ones are.
 * @example
 * isUnread({ resolution: { paragraphs: [{ kind: "operative" }] }, provisions: [[]] }) // => true
 * @example
 * isUnread({ resolution: { paragraphs: [{ kind: "operative" }] }, provisions: [[{ verb: "urges" }]] }) // => false
 */
export function isUnread({ resolution, provisions }: Extraction): boolean {
  const operative = resolution.paragraphs.flatMap(({ kind }, index) => (kind === "operative" ? [index] : []));
  const read = operative.filter((index) => (provisions[index]?.length ?? 0) > 0);
  return read.length < operative.length * LEAST_SHARE_READ;
}
