import type { Span } from "../../resolution/span";
import { readAknDocument } from "./read-akn";

/** Words set in italics in an operative paragraph: in the Security Council's resolutions, its operative verbs. */
export interface ItalicVerb {
  readonly number: string;
  readonly part: string | null;
  /** As printed: "Decides", "Calls upon". */
  readonly verb: string;
  /** Into the paragraph's text as `readAkn` gives it. */
  readonly span: Span;
}

/**
 * The words in italics of every operative paragraph, to check what a grammar takes for verbs: editors of the United Nations set each
 * act of the organ in italics, and titles of books and names of ships. Empty where the XML cannot be read.
 * @example
 * italicVerbs('<statement><mainBody><paragraph><num>1.</num><content><p><span class="italic">Urges</span> States;</p></content></paragraph></mainBody></statement>') // => [{ number: "1", part: null, verb: "Urges", span: [0, 5] }]
 */
export function italicVerbs(xml: string | Uint8Array): ItalicVerb[] {
  const read = readAknDocument(xml);
  if (!read.ok) return [];
  return read.document.paragraphs.flatMap(({ number, part, body }) => {
    if (number === null) return [];
    return body.italics.map((span) => ({ number, part, verb: body.text.slice(...span), span }));
  });
}
