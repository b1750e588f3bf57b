import type { BodyRow } from "./body";
import { nameKey } from "./name-key";

/**
 * Rows for bodies that need no more than their name and what they belong to; the id is the name in kebab-case.
 * @example
 * namedRows("private-sector", "credit unions") // => [["credit-unions", "credit unions", null, [], "private-sector"]]
 */
export function namedRows(parent: string | null, ...names: readonly string[]): readonly BodyRow[] {
  return names.map((name) => [kebabCase(name), name, null, [], parent]);
}

/**
 * A name in kebab-case, without accents and apostrophes.
 * @example
 * kebabCase("workers' organizations") // => "workers-organizations"
 * @example
 * kebabCase("Côte d'Ivoire") // => "cote-divoire"
 */
export function kebabCase(name: string): string {
  return nameKey(name)
    .replace(/'/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join("-");
}
