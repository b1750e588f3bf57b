import { parseAst } from "vitest/node";

/** A node of the syntax tree (ESTree, with TypeScript's additions); offsets into the source. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

/** The syntax tree of a TypeScript file; throws where it is no TypeScript. */
export function parseTree(path: string, text: string): Node {
  const tree: unknown = parseAst(text, { lang: path.endsWith("x") ? "tsx" : "ts" });
  if (!isNode(tree)) throw new Error(`${path} has no syntax tree.`);
  return tree;
}

/** Calls back for each node below this one, with its parent and the parent's field in which it stands. */
export function walk(node: Node, visit: (node: Node, parent: Node, field: string) => void): void {
  for (const [field, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (!isNode(child)) continue;
      visit(child, node, field);
      walk(child, visit);
    }
  }
}

/** The name of an identifier, or the value of a string; null for anything else. */
export function nameOf(node: unknown): string | null {
  if (!isNode(node)) return null;
  if (node.type === "Identifier" && typeof node.name === "string") return node.name;
  return node.type === "Literal" && typeof node.value === "string" ? node.value : null;
}
