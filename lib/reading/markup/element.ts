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
  for (const child of root.children) {
    if (typeof child === "string") continue;
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
  const found: Element[] = [];
  addFitting(root, fits, found);
  return found;
}

/** One list for the whole walk: a document has tens of thousands of elements. */
function addFitting(root: Element, fits: (element: Element) => boolean, found: Element[]): void {
  for (const child of root.children) {
    if (typeof child === "string") continue;
    if (fits(child)) found.push(child);
    else addFitting(child, fits, found);
  }
}

/** The elements of a document by their names, each list in document order. */
export type ElementsByName = ReadonlyMap<string, readonly Element[]>;

/**
 * All elements below an element and itself, by name: one walk for all that is looked up afterwards.
 * @example
 * elementsByName({ name: "p", attributes: {}, children: [{ name: "a", attributes: {}, children: [] }, "1."] }).get("a").length // => 1
 */
export function elementsByName(root: Element): ElementsByName {
  const found = new Map<string, Element[]>();
  addByName(root, found);
  return found;
}

function addByName(element: Element, found: Map<string, Element[]>): void {
  const same = found.get(element.name);
  if (same === undefined) found.set(element.name, [element]);
  else same.push(element);
  for (const child of element.children) if (typeof child !== "string") addByName(child, found);
}

/**
 * The text of an element and all below it, each run of white space (also no-break spaces) one space, trimmed.
 * @example
 * textOf({ name: "num", attributes: {}, children: ["\t1.", " "] }) // => "1."
 */
export function textOf(element: Element): string {
  const raw = rawText(element);
  return (UNEVEN.test(raw) ? raw.replace(/\s+/g, " ") : raw).trim();
}

/** White space other than one space between words: most texts have none. */
const UNEVEN = /[^\S ]| {2}/;

function rawText(element: Element): string {
  let text = "";
  for (const child of element.children) text += typeof child === "string" ? child : rawText(child);
  return text;
}
