import type { Transaction } from "../store";

/** A file as it was looked at and may be kept. */
export interface FileToKeep {
  readonly name: string;
  /** Media type, by its content. */
  readonly type: string;
  readonly content: Uint8Array;
  /** SHA-256 of the content, in hexadecimal. */
  readonly hash: string;
}

/** Puts a file into the register and gives its id; one of the same content is there once, under the name it had first. */
export async function saveEvidenceFile(
  transaction: Transaction,
  { name, type, content, hash }: FileToKeep,
  addedBy: string,
  addedAt: Date,
): Promise<number> {
  const known = await transaction.evidenceFile.findUnique({ where: { hash }, select: { id: true } });
  if (known !== null) return known.id;
  const data = { name, type, size: content.length, hash, content: new Uint8Array(content), addedBy, addedAt };
  return (await transaction.evidenceFile.create({ data, select: { id: true } })).id;
}
