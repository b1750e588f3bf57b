import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** The files that paths name: a file is itself, a folder all files in it and below it, in order. Hidden ones are left out. */
export async function findFiles(paths: readonly string[]): Promise<string[]> {
  const found = await Promise.all(paths.map(filesOf));
  return found.flat();
}

/** A path that is no folder stays as it is: whether it can be read is said when it is read. */
async function filesOf(path: string): Promise<string[]> {
  const kind = await stat(path).catch(() => null);
  return kind?.isDirectory() ? filesBelow(path) : [path];
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => !entry.name.startsWith(".") && (entry.isFile() || entry.isDirectory()))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const below = await Promise.all(
    entries.map((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(path) : [path];
    }),
  );
  return below.flat();
}
