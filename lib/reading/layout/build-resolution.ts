import type { Finding } from "../../resolution/finding";
import type { DocumentHeader, Paragraph, Resolution } from "../../resolution/resolution";
import { attachNotes, type NoteFinder, noteFinder } from "./attach-notes";
import type { Block, NoteMark, NoteText } from "./block";
import { divideBody, type PlacedDraft } from "./body";
import { headerFindings, paragraphFindings, severalFinding, symbolNotFound } from "./document-findings";
import { parseHeader } from "./header/header";
import { withoutTranslation } from "./language";
import { findOpening } from "./opening-words";
import { describeOther } from "./other-document";
import { findUnits, type Unit } from "./units";

/** What a reader of any layout hands over: paragraphs in the order printed, and the notes. */
export interface PrintedText {
  readonly blocks: readonly Block[];
  readonly notes: readonly NoteText[];
  /** Symbol of the resolution wanted where the text holds several. */
  readonly symbol?: string | undefined;
}

/**
 * Makes a resolution of printed paragraphs; null where no organ speaks in them, or the document says it is another kind.
 * @example
 * buildResolution({ blocks: [{ text: "The General Assembly,", marks: [], place: 0 }, { text: "1. Requests a report.", marks: [], place: 1 }], notes: [] }).paragraphs // => [{ kind: "operative", part: null, number: "1", text: "Requests a report.", notes: [] }]
 * @example
 * buildResolution({ blocks: [{ text: "Dear Sir,", marks: [], place: 0 }], notes: [] }) // => null
 */
export function buildResolution({ blocks, notes, symbol }: PrintedText): Resolution | null {
  if (describeOther(blocks) !== null) return null;
  const chosen = chooseUnit(findUnits(withoutTranslation(blocks)), symbol);
  if (!chosen) return null;
  const { unit } = chosen;
  const head = unit.head.map((block) => block.text);
  const body = divideBody(head, unit.body, letterOfSymbol(headerOf(unit)));
  if (!speaks(body.drafts)) return null;
  const header = parseHeader({ head, closing: body.closing, organ: unit.organ });
  const find = noteFinder(notes);
  const built = body.drafts.map((draft) => buildParagraph(draft, find));
  const paragraphs = built.map(({ paragraph }) => paragraph);
  const missing = built.flatMap((one, index) => one.missing.map((mark) => missingNote(mark, index)));
  const findings = [
    ...headerFindings(header),
    ...chosen.findings,
    ...body.findings,
    ...paragraphFindings(paragraphs),
    ...missing,
  ];
  return { header, paragraphs, findings };
}

const headerOf = (unit: Unit) =>
  parseHeader({ head: unit.head.map((block) => block.text), closing: [], organ: unit.organ });

/** Whether anything reads as a resolution does: an operative paragraph, or a preamble that opens as one. */
function speaks(drafts: readonly PlacedDraft[]): boolean {
  return drafts.some(
    (draft) => draft.kind === "operative" || findOpening(draft.blocks[0]?.text ?? "") !== null,
  );
}

/** The letter at the end of a symbol: "C" of "A/RES/72/262 C". */
function letterOfSymbol({ symbol }: DocumentHeader): string | null {
  return / ([A-Z])$/.exec(symbol ?? "")?.[1] ?? null;
}

interface Choice {
  readonly unit: Unit;
  readonly findings: readonly Finding[];
}

/** The resolution with the symbol asked for; else the longest one of the document. */
function chooseUnit(units: readonly Unit[], symbol: string | undefined): Choice | null {
  const symbols = units.map((unit) => headerOf(unit).symbol);
  const key = (text: string) => text.replace(/[^A-Z0-9]/gi, "").toUpperCase();
  const wanted =
    symbol === undefined ? -1 : symbols.findIndex((own) => own !== null && key(own) === key(symbol));
  const index = wanted >= 0 ? wanted : longest(units);
  const unit = units[index];
  if (!unit) return null;
  const own = symbols[index] ?? null;
  const findings: Finding[] = [];
  if (symbol !== undefined && wanted < 0 && own !== null) findings.push(symbolNotFound(symbol));
  if (units.length > 1)
    findings.push(
      severalFinding(
        own,
        symbols.filter((_, at) => at !== index),
      ),
    );
  return { unit, findings };
}

function longest(units: readonly Unit[]): number {
  const weights = units.map((unit) => unit.body.reduce((sum, block) => sum + block.text.length, 0));
  return weights.indexOf(Math.max(...weights));
}

function missingNote(mark: string, paragraph: number): Finding {
  return {
    rule: "note-missing",
    level: "info",
    paragraph,
    span: null,
    message: `The text refers to note ${mark}, but no such note was found; look it up in the original.`,
  };
}

/** The blocks of one paragraph as its text, items on lines of their own, with its notes. */
function buildParagraph(
  draft: PlacedDraft,
  find: NoteFinder,
): { readonly paragraph: Paragraph; readonly missing: string[] } {
  let text = "";
  const marks: { readonly mark: NoteMark; readonly place: number }[] = [];
  for (const block of draft.blocks) {
    if (text !== "") text += "\n";
    for (const { mark, at } of block.marks)
      marks.push({ mark: { mark, at: text.length + at }, place: block.place });
    text += block.text;
  }
  text = text.trimEnd();
  const attached = marks.map(({ mark, place }) => attachNotes([mark], place, find));
  const paragraph: Paragraph = {
    kind: draft.kind,
    part: draft.part,
    number: draft.number,
    text,
    notes: attached
      .flatMap(({ notes }) => notes)
      .map((note) => ({ ...note, at: Math.min(note.at, text.length) })),
  };
  return { paragraph, missing: attached.flatMap(({ missing }) => missing) };
}
