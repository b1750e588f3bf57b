import type { Finding } from "../../resolution/finding";
import type { Paragraph, Resolution } from "../../resolution/resolution";
import { decodeText } from "../decode";
import { headerFindings, paragraphFindings } from "../layout/document-findings";
import {
  type Element,
  type ElementsByName,
  elements,
  elementsByName,
  findElement,
  findElements,
  textOf,
} from "../markup/element";
import { readXml } from "../markup/read-xml";
import type { ReadOutcome } from "../outcome";
import { type Block, blocksOf } from "./blocks";
import { readHeader } from "./header";
import { assemble, type MarkedParagraph } from "./paragraphs";

/** What the XML holds: the resolution, and its paragraphs with their italics. */
export interface AknDocument {
  readonly resolution: Resolution;
  readonly paragraphs: readonly MarkedParagraph[];
}

type Refused = Extract<ReadOutcome, { ok: false }>;

/**
 * What `readAkn` reads, with the italics that a Resolution does not keep. Never throws.
 * @example
 * readAknDocument("<akomaNtoso/>").ok // => false
 */
export function readAknDocument(
  source: string | Uint8Array,
): { readonly ok: true; readonly document: AknDocument } | Refused {
  const text = typeof source === "string" ? source : decodeText(source);
  if (text === null) {
    return {
      ok: false,
      reason: "not-text",
      message: "These bytes are no XML: check that it is the right file.",
    };
  }
  const xml = readXml(text);
  if (!xml.ok) return xml;
  const { root, unclosedAt } = xml.tree;
  const all = elementsByName(root);
  const document = findElement(
    root,
    (element) => element.name === "documentCollection" || element.name === "statement",
  );
  if (document === null) {
    return {
      ok: false,
      reason: "not-a-resolution",
      message:
        "This XML holds no statement of a United Nations organ: only Akoma Ntoso resolutions can be read.",
    };
  }
  const { paragraphs, findings } = assemble(blocksOfAll(document, root));
  const header = readHeader(document, root, all);
  const printed = paragraphs.map(({ kind, part, number, body }): Paragraph => {
    return { kind, part, number, text: body.text, notes: body.notes };
  });
  const resolution: Resolution = {
    header,
    paragraphs: printed,
    findings: [
      ...(unclosedAt === null ? [] : [notWellFormed(unclosedAt)]),
      ...headerFindings(header),
      ...findings,
      ...(isEnglish(all) ? paragraphFindings(printed) : []),
    ],
  };
  return { ok: true, document: { resolution, paragraphs } };
}

/**
 * Akoma Ntoso for the UN (UN Semantic Interoperability Framework) to a resolution: numbers and parts are those of the markup,
 * notes stand where their marks stood, lettered items are lines after their chapeau, annexes and embedded drafts are left out.
 * A collection (resolutions A and B in one document) is one resolution with its letters as parts.
 * @example
 * readAkn("<akomaNtoso><statement><mainBody><paragraph><num>1.</num><content><p>Urges States.</p></content></paragraph></mainBody></statement></akomaNtoso>").resolution.paragraphs // => [{ kind: "operative", part: null, number: "1", text: "Urges States.", notes: [] }]
 * @example
 * readAkn("<html></html>").reason // => "not-a-resolution"
 */
export function readAkn(source: string | Uint8Array): ReadOutcome {
  const read = readAknDocument(source);
  return read.ok ? { ok: true, format: "akn", resolution: read.document.resolution } : read;
}

/** The blocks of a single statement, or of all statements of a collection with their letters before them. */
function blocksOfAll(document: Element, root: Element): Block[] {
  if (document.name === "statement") return blocksOf(document);
  const statements = findElements(root, (element) => element.name === "statement");
  return statements.flatMap((statement): Block[] => [
    { kind: "resolution", letter: letterOf(statement) },
    ...blocksOf(statement),
  ]);
}

function letterOf(statement: Element): string {
  const preface = elements(statement, "preface")[0];
  const number =
    preface === undefined ? null : findElement(preface, (element) => element.name === "docNumber");
  return number === null ? "" : textOf(number).replace(/\.$/, "");
}

/** Other languages punctuate otherwise: what looks broken off there may be whole. */
function isEnglish(all: ElementsByName): boolean {
  const language = all.get("FRBRlanguage")?.[0]?.attributes.language;
  return language === undefined || language === "eng";
}

function notWellFormed(at: number): Finding {
  return {
    rule: "xml-not-well-formed",
    level: "warning",
    paragraph: null,
    span: null,
    message: `An element opened at character ${at} of the XML is never closed: the file may be cut off, so check the last paragraphs.`,
  };
}
