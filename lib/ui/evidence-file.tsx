import type { EvidenceFileView } from "../queries/views";
import { say } from "../vocabulary/words";
import { addressOf } from "./address";

/** A size as people read it. */
export function formatSize(bytes: number): string {
  if (bytes < 1000) return say("evidenceForm.bytes", { number: bytes });
  if (bytes < 1_000_000) return say("evidenceForm.kilobytes", { number: Math.round(bytes / 1000) });
  return say("evidenceForm.megabytes", { number: Number((bytes / 1_000_000).toFixed(1)) });
}

/** A file of evidence: it is saved, never opened as a page. */
export function EvidenceFileLink({ file: { hash, name, size } }: { readonly file: EvidenceFileView }) {
  return (
    <a href={addressOf.evidenceFile(hash)} download={name}>
      {say("evidenceForm.saved", { name, size: formatSize(size) })}
    </a>
  );
}
