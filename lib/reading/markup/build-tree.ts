import { Parser } from "htmlparser2";
import type { Element, Node } from "./element";

/** What a forgiving parse found out: the tree, and where the mark-up was not well formed. */
export interface Tree {
  readonly root: Element;
  /** Offset of the first element that was never closed; null where all were. */
  readonly unclosedAt: number | null;
  /** Why the parse stopped before the end; null where it did not. */
  readonly stopped: "depth" | "size" | null;
}

/** Real documents nest some thirty deep. What stands deeper hangs on the last level, so that every walk over the tree may recurse. */
const DEEPEST_LEVEL = 250;

/** No document: every end tag is looked for among all that is open. */
const MOST_OPEN = 1_000;

/** The largest resolution known here has 0.8 million characters, with 40,000 elements and texts in them. */
const LONGEST_SOURCE = 16_000_000;
const MOST_NODES = 1_000_000;

interface Open extends Element {
  readonly children: Node[];
}

/**
 * Mark-up to a tree under a root element "#document". What is not closed is closed at the end. Entities are those of the language
 * itself (five in XML, the named ones in HTML); declarations are not read, so nothing can expand or be fetched. Stops at what no
 * document holds: a million elements and texts, a thousand open elements; longer sources are not begun.
 * @example
 * buildTree("<p>1. <i>Urges</i></p>", { xml: true }).root.children.length // => 1
 * @example
 * buildTree("<p>1. <i>Urges", { xml: true }).unclosedAt // => 0
 */
export function buildTree(source: string, { xml }: { readonly xml: boolean }): Tree {
  const root: Open = { name: "#document", attributes: {}, children: [] };
  const stack: Open[] = [root];
  const opened: number[] = [];
  let unclosedAt: number | null = null;
  let stopped: Tree["stopped"] = null;
  let nodes = 0;
  const add = (node: Node) => {
    stack[Math.min(stack.length, DEEPEST_LEVEL) - 1]?.children.push(node);
    nodes++;
    if (stopped === null && nodes > MOST_NODES) stop("size");
  };
  const stop = (why: "depth" | "size") => {
    stopped = why;
    parser.pause();
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (stopped !== null) return;
        const element: Open = { name: localName(name), attributes, children: [] };
        add(element);
        stack.push(element);
        opened.push(parser.startIndex);
        if (stack.length > MOST_OPEN) stop("depth");
      },
      ontext(text) {
        if (stopped === null) add(text);
      },
      onclosetag(_name, implied) {
        if (stopped !== null || stack.length === 1) return;
        stack.pop();
        const at = opened.pop() ?? 0;
        // The parser also calls the end of a self-closing tag implied.
        const selfClosing = source.charAt(parser.endIndex - 1) === "/";
        if (implied && !selfClosing && (unclosedAt === null || at < unclosedAt)) unclosedAt = at;
      },
    },
    { xmlMode: xml },
  );
  if (source.length > LONGEST_SOURCE) return { root, unclosedAt, stopped: "size" };
  parser.write(source);
  if (stopped === null) parser.end();
  return { root, unclosedAt, stopped };
}

/** "akn:paragraph" is a paragraph: prefixes are the writer's choice. */
function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
