import type { Block } from "./block";
import { findEnactingBody } from "./enacting-words";
import { findMarker } from "./markers";
import { findOpening } from "./opening-words";
import { opensRunIn } from "./run-in-organ";

const AMENDMENT =
  /\b(?:oral |revised |proposed )?(?:sub-?)?amendments? to (?:the )?(?:revised )?draft (?:resolution|decision)\b/i;
const STATEMENT =
  /^(?:Statement by the President of the Security Council|President(?:[’']s|ial) statement|Note by the President of the Security Council|S\/PRST\/\d.*|PRST \d.*)$/i;

const DRAFT_DECISION = /\bdraft decision\b/i;
const DRAFT_RESOLUTION = /\bdraft resolutions?\b/i;

/** Papers that hold no act of an organ, by the words that name their kind. */
const PAPER =
  /\b(?:Note by the (?:Secretariat|Secretary-General|Chair)|Report of the Secretary-General|(?:Letter|Note verbale|Letters) dated \d{1,2} \p{L}+ \d{4}|Memorandum by the Secretary-General|(?:Draft|Provisional|Tentative) (?:agenda|programme of work|organization of work))/u;

/**
 * One sentence on what a document is instead of a resolution, and what to do; null where nothing on its first page speaks
 * against its being one.
 * @example
 * describeOther([{ text: "Brazil: amendment to draft resolution A/80/L.22", marks: [], place: 0 }])?.startsWith("This is an amendment") // => true
 * @example
 * describeOther(["Egypt: draft decision", "The General Assembly:", "(a) Approves the programme of work."].map((text, place) => ({ text, marks: [], place })))?.startsWith("This is a draft decision") // => true
 */
export function describeOther(blocks: readonly Block[]): string | null {
  const near = firstPage(blocks).slice(0, 60);
  if (near.some((line, index) => AMENDMENT.test(`${line} ${near[index + 1] ?? ""}`) && line.length < 400)) {
    return "This is an amendment to a draft resolution, not a resolution: import the draft it amends, or the text as adopted.";
  }
  if (near.some((line) => STATEMENT.test(line))) {
    return "This is a statement by a President, not a resolution: statements are not read.";
  }
  if (isDecision(blocks)) {
    return "This is a draft decision without the preamble and numbered paragraphs of a resolution: decisions are not read; record what it asks by hand.";
  }
  return null;
}

/**
 * The same for papers in which no organ speaks: a note by the Secretariat, a programme of work. Only for what could not be
 * read: a note may transmit a draft resolution.
 * @example
 * describePaper([{ text: "Note by the Secretariat", marks: [], place: 0 }]) // => "This is a paper of another kind (\"Note by the Secretariat\"), in which no organ speaks, not a resolution: give the resolution or draft resolution itself."
 * @example
 * describePaper([{ text: "Dear Sir,", marks: [], place: 0 }]) // => null
 */
export function describePaper(blocks: readonly Block[]): string | null {
  const near = firstPage(blocks).slice(0, 20);
  const paper = near.map((line) => PAPER.exec(line.slice(0, 400))?.[0]).find((name) => name !== undefined);
  if (paper === undefined) return null;
  return `This is a paper of another kind ("${paper}"), in which no organ speaks, not a resolution: give the resolution or draft resolution itself.`;
}

/** The lines above the enacting words; all lines of a text without them. */
function firstPage(blocks: readonly Block[]): string[] {
  const end = blocks.findIndex((block) => findEnactingBody(block.text) !== null);
  return blocks.slice(0, end < 0 ? blocks.length : end).map((block) => block.text);
}

/**
 * A draft decision in a single sentence, or in lettered items under "The General Assembly:". One that is drawn up as a
 * resolution, with a preamble or numbered paragraphs, is read as one. A report that holds draft resolutions is none.
 */
function isDecision(blocks: readonly Block[]): boolean {
  const speaks = blocks.findIndex(({ text }) => findEnactingBody(text) !== null || opensRunIn(text));
  if (speaks < 0) return false;
  const head = blocks.slice(Math.max(0, speaks - 60), speaks).map(({ text }) => text.slice(0, 400));
  const above = head.join(" ");
  if (!DRAFT_DECISION.test(above) || DRAFT_RESOLUTION.test(above)) return false;
  const first = blocks[speaks + 1]?.text ?? "";
  if (opensRunIn(blocks[speaks]?.text ?? "")) return findMarker(first)?.kind !== "number";
  return findMarker(first)?.kind !== "number" && findOpening(first) !== "preambular";
}
