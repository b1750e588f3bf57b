import { extract } from "../grammar/extract";
import type { Extraction } from "../grammar/provision";
import { readResolution } from "../reading/read-resolution";
import type { Format } from "../resolution/resolution";
import type { Limits } from "./limits";

export type ExtractOutcome =
  | { readonly ok: true; readonly format: Format; readonly extraction: Extraction }
  | { readonly ok: false; readonly reason: string; readonly message: string };

/** Reads a document and finds its provisions; nothing is stored. */
export async function extractDocument(bytes: Uint8Array, limits: Limits): Promise<ExtractOutcome> {
  const read = await readResolution(bytes, { largest: limits.file, largestText: limits.text });
  if (!read.ok) return read;
  return { ok: true, format: read.format, extraction: extract(read.resolution) };
}
