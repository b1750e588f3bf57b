import type { Element } from "../markup/element";

/** Elements that hold no text of the document. */
const ELEMENTS = new Set([
  ...[
    "head",
    "script",
    "style",
    "noscript",
    "template",
    "iframe",
    "object",
    "svg",
    "math",
    "canvas",
    "video",
    "audio",
  ],
  ...["nav", "aside", "footer", "form", "button", "select", "textarea", "input", "dialog", "del"],
]);

/** What sites call the parts around a document in classes, ids and roles. */
const AROUND =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|sidebar|footer|banner|cookies?|share|social|search|skip-link|visually-hidden|sr-only|toolbar|pagination)(?:$|[\s_-])/i;

/**
 * Whether an element belongs to the page around a document: navigation, forms, hidden text.
 * @example
 * isAround({ name: "div", attributes: { class: "site-footer" }, children: [] }) // => true
 */
export function isAround({ name, attributes }: Element): boolean {
  if (ELEMENTS.has(name)) return true;
  if (attributes.hidden !== undefined || attributes["aria-hidden"] === "true") return true;
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.style ?? "")) return true;
  return [attributes.class, attributes.id, attributes.role].some(
    (words) => words !== undefined && AROUND.test(words),
  );
}
