import { readFile, stat } from "node:fs/promises";
import { formatMegabytes, type Limits } from "../operations/limits";

export type FileOutcome =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly message: string };

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder, not a file",
  EACCES: "it may not be read by this user",
};

/** The bytes of a file, or one clear line that says why there are none. A file above the limit is not taken into memory. */
export async function readFileBytes(path: string, { file }: Pick<Limits, "file">): Promise<FileOutcome> {
  try {
    const { size } = await stat(path);
    if (size > file) return { ok: false, message: tooLarge(path, size, file) };
    return { ok: true, bytes: await readFile(path) };
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
    return {
      ok: false,
      message: `${path}: ${REASONS[code] ?? `it cannot be read (${code || String(cause)})`}`,
    };
  }
}

function tooLarge(path: string, size: number, largest: number): string {
  return `${path}: the file has ${formatMegabytes(size)} and at most ${formatMegabytes(largest)} are read; give the resolution alone, or raise OPERATIVE_LARGEST_FILE_MB`;
}
