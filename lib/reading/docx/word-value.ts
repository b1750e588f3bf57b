import { type Element, elements } from "../markup/element";

/**
 * The value of a property in WordprocessingML: `w:val` of the child so called; undefined where there is none.
 * @example
 * wordValue({ name: "lvl", attributes: {}, children: [{ name: "numFmt", attributes: { "w:val": "decimal" }, children: [] }] }, "numFmt") // => "decimal"
 */
export function wordValue(parent: Element, name: string): string | undefined {
  return elements(parent, name)[0]?.attributes["w:val"];
}
