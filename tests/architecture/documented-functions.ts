import { isNode, type Node, nameOf, parseTree } from "./syntax-tree";

/** One line of a docstring that shows what a function gives: `expression // => value` or `expression // throws SomeError`. */
export interface Example {
  readonly expression: string;
  readonly kind: "gives" | "throws";
  /** JavaScript that gives the value, or the name of the error. */
  readonly outcome: string;
}

export interface DocumentedFunction {
  readonly name: string;
  /** Null: it has no docstring. */
  readonly examples: readonly Example[] | null;
  /** Lines after `@example` that are no example. */
  readonly unreadable: readonly string[];
}

/**
 * The functions that a file exports where it declares them: `export function f` (its first overload) and `export const f = () => …`.
 * Not seen: functions that other functions return, and names exported in a list (`export { f }`).
 */
export function listFunctions(path: string, text: string): DocumentedFunction[] {
  const body = parseTree(path, text).body;
  const seen = new Set<string>();
  return (Array.isArray(body) ? body.filter(isNode) : []).flatMap((statement) =>
    exportedFunctions(statement)
      .filter((name) => !seen.has(name) && seen.add(name))
      .map((name) => document(name, docstringBefore(text, statement.start))),
  );
}

function exportedFunctions(statement: Node): string[] {
  if (statement.type !== "ExportNamedDeclaration" || !isNode(statement.declaration)) return [];
  const { declaration } = statement;
  if (/^(FunctionDeclaration|TSDeclareFunction)$/.test(declaration.type))
    return [nameOf(declaration.id) ?? ""];
  const variables = Array.isArray(declaration.declarations) ? declaration.declarations.filter(isNode) : [];
  return variables
    .filter((variable) => isFunction(variable.init))
    .map((variable) => nameOf(variable.id) ?? "");
}

function isFunction(value: unknown): boolean {
  return isNode(value) && /^(ArrowFunctionExpression|FunctionExpression)$/.test(value.type);
}

/** The inside of the docstring that ends right before an offset. */
function docstringBefore(text: string, offset: number): string | null {
  const before = text.slice(0, offset).trimEnd();
  const start = before.lastIndexOf("/*");
  return before.endsWith("*/") && before.startsWith("/**", start) ? before.slice(start + 3, -2) : null;
}

function document(name: string, docstring: string | null): DocumentedFunction {
  if (docstring === null) return { name, examples: null, unreadable: [] };
  const lines = exampleLines(docstring);
  const examples = lines.map(parseExample);
  return {
    name,
    examples: examples.filter((example) => example !== null),
    unreadable: lines.filter((_, index) => examples[index] === null),
  };
}

/** The lines that follow an `@example`, up to the next tag or empty line; one that stands beside it counts. */
function exampleLines(docstring: string): string[] {
  const lines = docstring.split("\n").map((line) => line.replace(/^\s*\* ?/, "").trim());
  let inExample = false;
  return lines.flatMap((line) => {
    if (line.startsWith("@")) inExample = line.startsWith("@example");
    else if (line === "") inExample = false;
    const words = line.replace(/^@example\s*/, "");
    return inExample && words !== "" ? [words] : [];
  });
}

function parseExample(line: string): Example | null {
  for (const [mark, kind] of [
    [" // => ", "gives"],
    [" // throws ", "throws"],
  ] as const) {
    const at = line.lastIndexOf(mark);
    if (at > 0)
      return { expression: line.slice(0, at).replace(/;$/, ""), kind, outcome: line.slice(at + mark.length) };
  }
  return null;
}
