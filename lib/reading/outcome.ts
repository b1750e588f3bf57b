import type { Format, Resolution } from "../resolution/resolution";

/** Why a file was not read. */
export type Refusal =
  | "empty"
  | "too-large"
  | "not-text"
  | "not-a-resolution"
  | "format-unknown"
  | "damaged"
  | "encrypted"
  | "unsafe"
  | "no-text-layer";

/** What reading a file gives: the resolution, or one sentence that says what is wrong and what to do. */
export type ReadOutcome =
  | { readonly ok: true; readonly format: Format; readonly resolution: Resolution }
  | { readonly ok: false; readonly reason: Refusal; readonly message: string };

/** What a caller can say of the file beforehand. */
export interface ReadOptions {
  /** Largest number of bytes read; larger files are refused. Default: `LARGEST_FILE`. */
  readonly largest?: number;
  /** Largest number of bytes of plain text read; larger texts are refused. Default: `LARGEST_TEXT`. */
  readonly largestText?: number;
  /** Symbol of the resolution wanted, where a page holds several: "A/RES/32/40". */
  readonly symbol?: string;
}

/** Reads one format. Never throws: what it cannot read is an outcome. */
export type Reader = (bytes: Uint8Array, options: ReadOptions) => ReadOutcome | Promise<ReadOutcome>;
