import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { z } from "zod";
import { allows } from "../access/permissions";
import { formatMegabytes } from "./limits";
import { pathBeside } from "./open-register";
import { type NotAllowed, notAllowed, type Register } from "./register";

/** A document that somebody gave and has not confirmed yet. It lies beside the register, not in it; beside the application where that is on a server. */
export interface StagedDocument {
  readonly key: string;
  readonly bytes: Uint8Array;
  readonly source: string;
}

const KEPT_MS = 24 * 60 * 60 * 1000;
const KEY = /^[0-9a-f]{64}$/;
const asideSchema = z.object({ source: z.string() });

export type StageOutcome =
  | { readonly ok: true; readonly key: string }
  | { readonly ok: false; readonly reason: "too-large" | "empty"; readonly message: string }
  | NotAllowed;

/** Lays a document aside until it is confirmed; what lies there for more than a day is thrown away. */
export async function stageDocument(
  { actor, now, limits }: Register,
  { bytes, source }: Omit<StagedDocument, "key">,
): Promise<StageOutcome> {
  if (!allows(actor, "import-resolution")) return notAllowed(actor, "import resolutions");
  if (bytes.length === 0) return { ok: false, reason: "empty", message: `${source}: the file is empty.` };
  // Larger documents are for the command line.
  if (bytes.length > limits.upload) {
    const message = `${source}: the file is larger than ${formatMegabytes(limits.upload)}. Import it with “npm run operative -- import FILE”.`;
    return { ok: false, reason: "too-large", message };
  }
  return { ok: true, key: await layAside(bytes, source, now) };
}

/** Lays bytes aside under the hash of their content, for a day; what lies there for longer is thrown away. Whoever calls asks who may. */
export async function layAside(bytes: Uint8Array, source: string, now: Date): Promise<string> {
  await removeOld(now);
  const key = createHash("sha256").update(bytes).digest("hex");
  await mkdir(stagedFolder(), { recursive: true });
  await writeFile(join(stagedFolder(), key), bytes);
  await writeFile(join(stagedFolder(), `${key}.json`), JSON.stringify({ source: source.slice(0, 200) }));
  return key;
}

/** A document that was laid aside; null: there is none of that key, or it was confirmed or thrown away. */
export async function findStagedDocument(key: string): Promise<StagedDocument | null> {
  if (!KEY.test(key)) return null;
  try {
    const { source } = asideSchema.parse(
      JSON.parse(await readFile(join(stagedFolder(), `${key}.json`), "utf8")),
    );
    return { key, source, bytes: await readFile(join(stagedFolder(), key)) };
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return null;
    throw cause;
  }
}

/** Throws away what was laid aside under a key. */
export async function removeStagedDocument(key: string): Promise<void> {
  if (!KEY.test(key)) return;
  await rm(join(stagedFolder(), key), { force: true });
  await rm(join(stagedFolder(), `${key}.json`), { force: true });
}

/** Where what is not confirmed lies. */
export function stagedFolder(): string {
  return join(dirname(pathBeside(process.env)), "staged");
}

async function removeOld(now: Date): Promise<void> {
  const names = await readdir(stagedFolder()).catch(() => []);
  for (const name of names) {
    const path = join(stagedFolder(), name);
    const { mtimeMs } = await stat(path);
    if (now.getTime() - mtimeMs > KEPT_MS) await rm(path, { force: true });
  }
}
