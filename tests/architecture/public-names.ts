import { dirname, join } from "node:path";
import { folderOf } from "./house";
import { listSources, readSource } from "./source-files";

const NAMED_IMPORT = /(?:import|export)\s+(?:type\s+)?\{([^}]*)\}\s*from\s*"(\.[^"]+)"/g;

/**
 * What other folders of the house use of a folder, as "path: name": its public functions. What a folder keeps to itself
 * may be explained in a sentence; what others rely on shows by example what it does. Names passed on by an index
 * (`export { f } from "./f"`) are public, too.
 */
export function listPublicNames(): ReadonlySet<string> {
  const paths = ["lib", "app", "scripts"].flatMap(listSources);
  const known = new Set(paths);
  const found = new Set<string>();
  for (const path of paths) {
    for (const [statement, names = "", target = ""] of readSource(path).matchAll(NAMED_IMPORT)) {
      const file = resolveImport(path, target, known);
      if (file === null || (folderOf(file) === folderOf(path) && !statement.startsWith("export"))) continue;
      for (const name of names.split(",")) found.add(`${file}: ${originalName(name)}`);
    }
  }
  return found;
}

function resolveImport(from: string, target: string, known: ReadonlySet<string>): string | null {
  const base = join(dirname(from), target);
  return [`${base}.ts`, `${base}.tsx`, `${base}/index.ts`].find((path) => known.has(path)) ?? null;
}

/** "type Day", "addDays as add": the name under which the file exports it. */
function originalName(name: string): string {
  return (
    name
      .trim()
      .replace(/^type\s+/, "")
      .split(/\s+as\s+/)[0] ?? ""
  );
}
