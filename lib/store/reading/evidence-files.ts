import type { EvidenceFileView } from "../../queries/views";
import type { Reader } from "../store";

/** A file of the register with its content. */
export interface StoredFile extends EvidenceFileView {
  readonly type: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

/** A file by the hash of its content; null: there is none. */
export function findEvidenceFile(reader: Reader, hash: string): Promise<StoredFile | null> {
  return reader.evidenceFile.findUnique({
    where: { hash },
    select: { hash: true, name: true, size: true, type: true, content: true },
  });
}

/** A file by its hash, without its content; null: there is none. */
export function findFileId(
  reader: Reader,
  hash: string,
): Promise<(EvidenceFileView & { readonly id: number }) | null> {
  return reader.evidenceFile.findUnique({
    where: { hash },
    select: { id: true, hash: true, name: true, size: true },
  });
}
