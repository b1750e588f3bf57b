import type { Extraction, Provision } from "../grammar/provision";
import type { Finding } from "../resolution/finding";
import type { DocumentHeader, Format, Note, Paragraph } from "../resolution/resolution";

/** One line of `operative extract`: what was read of one file. Spans are half-open UTF-16 offsets into the `text` of their paragraph. */
export interface ExtractionLine {
  readonly source: string;
  readonly format: Format;
  readonly document: Omit<DocumentHeader, "meeting" | "vote">;
  readonly paragraphs: readonly ParagraphLine[];
  readonly findings: readonly Finding[];
}

export interface ParagraphLine extends Omit<Paragraph, "notes"> {
  readonly notes: readonly Note[];
  readonly provisions: readonly ProvisionLine[];
}

export interface ProvisionLine
  extends Pick<
    Provision,
    | "verb"
    | "force"
    | "sub"
    | "span"
    | "verbSpan"
    | "conditions"
    | "asked"
    | "references"
    | "report"
    | "certain"
  > {
  readonly addressees: readonly {
    readonly id: string;
    readonly name: string;
    readonly span: Provision["span"] | null;
  }[];
  readonly deadlines: readonly DeadlineLine[];
}

export type DeadlineLine = Pick<
  Provision["deadlines"][number],
  "text" | "span" | "session" | "from" | "by" | "every" | "event"
>;

/**
 * An extraction as the extraction format has it, ready for `JSON.stringify`: `source` is the file as it was named, `format` the form it came in.
 * What the format has no field for (bodies' ids beyond `id`, the arithmetic of deadlines, events) is left out.
 * @example
 * formatExtraction("a.txt", "text", { resolution: { header: { symbol: null, title: null, organ: null, session: null, committee: null, agendaItem: null, date: null, status: "draft", sponsors: [], meeting: null, vote: null }, paragraphs: [], findings: [] }, provisions: [], findings: [] }).document.status // => "draft"
 */
export function formatExtraction(source: string, format: Format, extraction: Extraction): ExtractionLine {
  const { header, paragraphs } = extraction.resolution;
  const { meeting: _meeting, vote: _vote, ...document } = header;
  return {
    source,
    format,
    document,
    paragraphs: paragraphs.map((paragraph, index) => ({
      kind: paragraph.kind,
      part: paragraph.part,
      number: paragraph.number,
      text: paragraph.text,
      notes: paragraph.notes.map(({ mark, text, at }) => ({ mark, text, at })),
      provisions: (extraction.provisions[index] ?? []).map(formatProvision),
    })),
    findings: extraction.findings,
  };
}

function formatProvision(provision: Provision): ProvisionLine {
  const { verb, force, sub, span, verbSpan, conditions, asked, references, report, certain } = provision;
  return {
    verb,
    force,
    sub,
    span,
    verbSpan,
    addressees: provision.addressees.map((addressee) => ({
      id: addressee.bodyId,
      name: addressee.name,
      span: addressee.span,
    })),
    deadlines: provision.deadlines.map(({ text, span: place, session, from, by, every, event }) => ({
      text,
      span: place,
      session,
      from,
      by,
      every,
      event,
    })),
    conditions,
    asked,
    references,
    report,
    certain,
  };
}
