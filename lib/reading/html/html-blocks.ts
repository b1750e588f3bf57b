import { type Element, textOf } from "../markup/element";
import { printNumber } from "../markup/print-number";
import { isAround } from "./skipped";

/** A piece of a page in reading order. */
export type HtmlPiece =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "break" }
  /** The mark of a note; `target` is the id it links to, `id` its own. */
  | { readonly kind: "mark"; readonly mark: string; readonly target: string; readonly id: string };

/** The content of a paragraph, list item, heading or cell. */
export interface HtmlBlock {
  readonly pieces: readonly HtmlPiece[];
  /** Ids and names of the elements it stands in and holds. */
  readonly ids: ReadonlySet<string>;
  /** Line ends count, as in `pre`. */
  readonly preformatted: boolean;
}

const BLOCKS = new Set([
  ...[
    "p",
    "div",
    "section",
    "article",
    "main",
    "header",
    "body",
    "html",
    "blockquote",
    "pre",
    "center",
    "address",
    "figure",
  ],
  ...[
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "ul",
    "ol",
    "li",
    "dl",
    "dt",
    "dd",
    "table",
    "tbody",
    "thead",
    "tfoot",
    "tr",
    "td",
    "th",
  ],
  ...["caption", "figcaption", "details", "summary", "fieldset", "hr"],
]);

/** Formats of list numbers: `type` of an ordered list. */
const FORMATS: Readonly<Record<string, readonly [format: string, before: string, after: string]>> = {
  "1": ["decimal", "", "."],
  a: ["lowerLetter", "(", ")"],
  A: ["upperLetter", "", "."],
  i: ["lowerRoman", "(", ")"],
  I: ["upperRoman", "", "."],
};

/**
 * The blocks of a page in reading order, without what stands around the document.
 * @example
 * htmlBlocks({ name: "ol", attributes: {}, children: [{ name: "li", attributes: {}, children: ["Urges States."] }] })[0].pieces // => [{ kind: "text", text: "1. " }, { kind: "text", text: "Urges States." }]
 */
export function htmlBlocks(root: Element): HtmlBlock[] {
  const walk = new Walk();
  walk.element(root, false);
  walk.close();
  return walk.blocks;
}

class Walk {
  readonly blocks: HtmlBlock[] = [];
  private pieces: HtmlPiece[] = [];
  private ids = new Set<string>();
  private preformatted = false;

  close(): void {
    const printed = this.pieces.some(
      (piece) => piece.kind === "mark" || (piece.kind === "text" && piece.text.trim() !== ""),
    );
    if (printed) {
      this.blocks.push({ pieces: this.pieces, ids: this.ids, preformatted: this.preformatted });
      this.ids = new Set();
    }
    this.pieces = [];
  }

  element(element: Element, preformatted: boolean): void {
    if (isAround(element)) return;
    const block = BLOCKS.has(element.name);
    if (block) this.close();
    for (const id of [element.attributes.id, element.attributes.name]) if (id !== undefined) this.ids.add(id);
    const inPre = preformatted || element.name === "pre";
    this.preformatted = inPre;
    if (element.name === "br") this.pieces.push({ kind: "break" });
    else if (element.name === "sup" || element.name === "a") this.raisedOrLink(element, inPre);
    else this.children(element, inPre);
    if (block) this.close();
    this.preformatted = preformatted;
  }

  private children(element: Element, preformatted: boolean): void {
    let count = Number(element.attributes.start ?? 1) - 1;
    for (const child of element.children) {
      if (typeof child === "string") {
        this.pieces.push({ kind: "text", text: child });
        continue;
      }
      if (child.name === "li" && !isAround(child)) {
        count = Number(child.attributes.value ?? count + 1);
        this.item(child, element, count, preformatted);
      } else this.element(child, preformatted);
    }
  }

  /** A list prints the numbers of its items; a list without numbers prints bullets. */
  private item(item: Element, list: Element, count: number, preformatted: boolean): void {
    this.close();
    const [format, before, after] = FORMATS[list.attributes.type ?? "1"] ?? ["decimal", "", "."];
    const printed = list.name === "ol" && Number.isInteger(count) && count > 0;
    const number = printed ? `${before}${printNumber(count, format)}${after} ` : "";
    const bare = /list-style(?:-type)?\s*:\s*none/i.test(
      `${list.attributes.style ?? ""};${item.attributes.style ?? ""}`,
    );
    const own = /^\(?(?:\d{1,3}|[a-z]{1,4})[.)]\s/.test(textOf(item));
    if (number !== "" && !bare && !own) this.pieces.push({ kind: "text", text: number });
    // What an item holds stands on its number's line: `element` would close the block first.
    for (const id of [item.attributes.id, item.attributes.name]) if (id !== undefined) this.ids.add(id);
    this.itemContent(item, preformatted);
    this.close();
  }

  private itemContent(item: Element, preformatted: boolean): void {
    const [first, ...rest] = item.children.filter(
      (child) => typeof child !== "string" || child.trim() !== "",
    );
    if (first !== undefined && typeof first !== "string" && (first.name === "p" || first.name === "div")) {
      this.children(first, preformatted);
      this.close();
      this.children({ ...item, children: rest }, preformatted);
    } else this.children(item, preformatted);
  }

  /** Raised digits, and links to a place on the page that print a number or a star, are marks of notes. */
  private raisedOrLink(element: Element, preformatted: boolean): void {
    const printed = textOf(element);
    const link = element.name === "a" ? element : innerLink(element);
    const target = /#(.+)$/.exec(link?.attributes.href ?? "")?.[1] ?? "";
    const found = /^\[?(\d{1,3}|\*{1,3}|[a-z])\]?$/.exec(printed)?.[1];
    const onPage = (link?.attributes.href ?? "").includes("#") && target !== "";
    const raised = element.name === "sup" && /^\[?(?:\d{1,3}|\*{1,3})\]?$/.test(printed);
    if (found === undefined || !(onPage || raised)) {
      this.children(element, preformatted);
      return;
    }
    const id = link?.attributes.name ?? link?.attributes.id ?? element.attributes.id ?? "";
    if (id !== "") this.ids.add(id);
    this.pieces.push({ kind: "mark", mark: found, target, id });
  }
}

function innerLink(element: Element): Element | null {
  for (const child of element.children) {
    if (typeof child === "string") continue;
    if (child.name === "a") return child;
    const found = innerLink(child);
    if (found !== null) return found;
  }
  return null;
}
