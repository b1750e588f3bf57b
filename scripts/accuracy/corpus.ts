import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { extract } from "../../lib/grammar/extract";
import type { Extraction } from "../../lib/grammar/provision";
import { readResolution } from "../../lib/reading/read-resolution";
import type { Resolution } from "../../lib/resolution/resolution";

export interface CorpusDocument {
  /** The symbol it prints, else the name of its file. */
  readonly symbol: string;
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly extraction: Extraction;
}

/** Best first: of a resolution that stands there in several formats the first is taken. */
const ENDINGS = [".xml", ".docx", ".txt", ".pdf"];

/** The documents of these folders and of the folders directly in them whose files end so, in the order of the endings. */
export function listDocuments(folders: readonly string[], endings: readonly string[] = ENDINGS): string[] {
  const files = folders.filter((folder) => existsSync(folder)).flatMap(listFiles);
  return endings.flatMap((ending) => files.filter((file) => file.endsWith(ending)));
}

function listFiles(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}

/** Folders in a folder, by name. */
export function listFolders(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isDirectory());
}

/** Reads each resolution once: a symbol that came before is passed over, and so is what cannot be read or is not in English. */
export async function* readCorpus(paths: readonly string[]): AsyncGenerator<CorpusDocument> {
  const seen = new Set<string>();
  for (const path of paths) {
    const bytes = readFileSync(path);
    const read = await readResolution(bytes);
    const name = basename(path).replace(/\.\w+$/, "");
    if (!read.ok || seen.has(name) || !isEnglish(read.resolution)) continue;
    const symbol = read.resolution.header.symbol ?? name;
    if (seen.has(symbol)) continue;
    seen.add(symbol).add(name);
    yield { symbol, path, bytes, extraction: extract(read.resolution) };
  }
}

/** The grammar reads English alone; hardly an operative paragraph of it is without "the" or "to". */
function isEnglish({ paragraphs }: Resolution): boolean {
  const operative = paragraphs.filter(({ kind }) => kind === "operative");
  return operative.filter(({ text }) => /\b(?:the|to)\b/i.test(text)).length * 2 >= operative.length;
}
