import { readFile } from "node:fs/promises";

export type FileOutcome =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly message: string };

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder, not a file",
  EACCES: "it may not be read by this user",
};

/** The bytes of a file, or one clear line that says why there are none. */
export async function readFileBytes(path: string): Promise<FileOutcome> {
  try {
    return { ok: true, bytes: await readFile(path) };
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
    return {
      ok: false,
      message: `${path}: ${REASONS[code] ?? `it cannot be read (${code || String(cause)})`}`,
    };
  }
}
