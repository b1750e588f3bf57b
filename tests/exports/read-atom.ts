import { DomUtils, parseDocument } from "htmlparser2";

type XmlElement = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/** The root of an XML text. A text that is not well-formed throws: the parser itself forgives too much. */
export function parseXml(text: string): XmlElement {
  const wrong = findIllFormed(text);
  if (wrong !== null) throw new Error(`Not well-formed: ${wrong}`);
  const [root] = DomUtils.getElementsByTagName(
    () => true,
    parseDocument(text, { xmlMode: true }).children,
    false,
  );
  if (root === undefined) throw new Error("There is no element.");
  return root;
}

/** The elements of a name right below one. */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return DomUtils.getElementsByTagName(name, element.children, false);
}

/** The text of the one element of a name below another. */
export function textOf(element: XmlElement, name: string): string {
  return DomUtils.textContent(childrenOf(element, name));
}

const PIECE =
  /<!\[CDATA\[[\s\S]*?\]\]>|<\?[^>]*\?>|<\/([\w:]+)>|<([\w:]+)((?:\s+[\w:]+="(?:[^<&"]|&(?:amp|lt|gt|quot);)*")*)\s*(\/?)>|(?:[^<&]|&(?:amp|lt|gt|quot);)+/y;

/** Walks over the text piece by piece: markup that is complete, text without bare signs, tags that close what they opened. */
function findIllFormed(text: string): string | null {
  const open: string[] = [];
  for (PIECE.lastIndex = 0; PIECE.lastIndex < text.length; ) {
    const at = PIECE.lastIndex;
    const piece = PIECE.exec(text);
    if (piece === null) return text.slice(at, at + 80);
    const [, closed, opened, , alone] = piece;
    if (opened !== undefined && alone === "") open.push(opened);
    if (closed !== undefined && open.pop() !== closed) return `</${closed}>`;
    if (closed === undefined && opened === undefined && !piece[0].startsWith("<") && piece[0].includes("]]>"))
      return "]]> in text";
  }
  return open.length === 0 ? null : `<${open.join("><")}> is not closed`;
}
