/** An element of a marked-up document: local name without prefix, attributes as printed, text and elements in order. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
}

export type Node = Element | string;

/**
 * The element children of an element, in order; with names, only those so called.
 * @example
 * elements({ name: "p", attributes: {}, children: ["1.", { name: "a", attributes: {}, children: [] }] }).length // => 1
 * @example
 * elements({ name: "p", attributes: {}, children: [{ name: "a", attributes: {}, children: [] }] }, "span") // => []
 */
export function elements(parent: Element, ...names: string[]): Element[] {
  const found: Element[] = [];
  for (const child of parent.children) {
    if (typeof child !== "string" && (names.length === 0 || names.includes(child.name))) found.push(child);
  }
  return found;
}

/**
 * The first descendant in document order that fits, the element itself included; null when there is none.
 * @example
 * findElement({ name: "p", attributes: {}, children: [] }, (element) => element.name === "a") // => null
 */
export function findElement(root: Element, fits: (element: Element) => boolean): Element | null {
  if (fits(root)) return root;
  for (const child of elements(root)) {
    const found = findElement(child, fits);
    if (found !== null) return found;
  }
  return null;
}

/**
 * All descendants that fit, in document order, not looking into those found.
 * @example
 * findElements({ name: "p", attributes: {}, children: [{ name: "a", attributes: {}, children: [] }] }, (element) => element.name === "a").length // => 1
 */
export function findElements(root: Element, fits: (element: Element) => boolean): Element[] {
  return elements(root).flatMap((child) => (fits(child) ? [child] : findElements(child, fits)));
}

/**
 * The text of an element and all below it, each run of white space (also no-break spaces) one space, trimmed.
 * @example
 * textOf({ name: "num", attributes: {}, children: ["\t1.", " "] }) // => "1."
 */
export function textOf(element: Element): string {
  return rawText(element).replace(/\s+/g, " ").trim();
}

function rawText(element: Element): string {
  return element.children.map((child) => (typeof child === "string" ? child : rawText(child))).join("");
}
