import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { isNode, type Node, nameOf, parseTree, walk } from "./syntax-tree";

/** A call of `say`: the keys that it can mean, as a pattern, and the names of the values that it passes; null: they cannot be told from the source. */
export interface Saying {
  readonly at: number;
  readonly key: RegExp;
  readonly values: ReadonlySet<string> | null;
}

/** The calls of `say` in a source whose key can be told, wholly or but for what stands in `${…}`. */
export function findSayings(path: string, text: string): Saying[] {
  const found: Saying[] = [];
  walk(parseTree(path, text), (node) => {
    if (node.type !== "CallExpression" || nameOf(node.callee) !== "say") return;
    const [key, values] = Array.isArray(node.arguments) ? node.arguments : [];
    const pattern = patternOf(key);
    if (pattern !== null) found.push({ at: node.start, key: pattern, values: namesOf(values) });
  });
  return found;
}

function patternOf(key: unknown): RegExp | null {
  const plain = isNode(key) && key.type === "Literal" ? nameOf(key) : null;
  if (plain !== null) return new RegExp(`^${quoted(plain)}$`);
  if (!isNode(key) || key.type !== "TemplateLiteral" || !Array.isArray(key.quasis)) return null;
  const parts = key.quasis.map((part: { readonly value: { readonly cooked: string } }) =>
    quoted(part.value.cooked),
  );
  return new RegExp(`^${parts.join("[^.]+")}$`);
}

function quoted(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function namesOf(values: unknown): ReadonlySet<string> | null {
  if (values === undefined) return new Set();
  if (!isNode(values) || values.type !== "ObjectExpression" || !Array.isArray(values.properties)) return null;
  const properties: readonly Node[] = values.properties;
  if (properties.some(({ type }) => type !== "Property")) return null;
  return new Set(properties.flatMap(({ key }) => nameOf(key) ?? []));
}

/** The names of the values that a message of the catalogue asks for. */
export function variablesOf(message: string): ReadonlySet<string> {
  const names = new Set<string>();
  const look = (elements: readonly MessageFormatElement[]): void => {
    for (const element of elements) {
      if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
      names.add(element.value);
      if (element.type === TYPE.select || element.type === TYPE.plural)
        for (const option of Object.values(element.options)) look(option.value);
    }
  };
  look(parse(message));
  return names;
}
