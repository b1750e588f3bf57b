import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const GENERATED = ["lib/store/generated", "lib/store/postgres/generated"];

/** The files below a folder of the project, as paths from its root with "/"; what is generated is left out. */
export function listFiles(folder: string): string[] {
  if (GENERATED.includes(folder) || !statSync(folder, { throwIfNoEntry: false })) return [];
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? listFiles(path) : [path];
    });
}

export function listSources(folder: string): string[] {
  return listFiles(folder).filter((path) => /\.tsx?$/.test(path));
}

export function readSource(path: string): string {
  return readFileSync(join(process.cwd(), path), "utf8");
}
