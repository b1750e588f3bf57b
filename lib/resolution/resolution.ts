import type { Finding } from "./finding";

/** The form a document came in, found from its bytes. */
export type Format = "text" | "akn" | "pdf" | "docx" | "html";

/** A footnote, attached where its mark stood. */
export interface Note {
  /** As printed: "23", "a". */
  readonly mark: string;
  readonly text: string;
  /** Offset into the paragraph's text at which the mark stood; the mark itself is not in the text. */
  readonly at: number;
}

export type ParagraphKind = "preambular" | "operative";

/**
 * A paragraph as the resolution prints it. `text` has neither its number nor its note marks, and no trailing white space;
 * lettered items follow their chapeau on lines of their own ("…to:\n(a) To promote…;\n(b) To help…").
 */
export interface Paragraph {
  readonly kind: ParagraphKind;
  /** The heading that restarts the numbering ("I", "A"); null where the resolution has no parts. */
  readonly part: string | null;
  /** As printed, without its full stop; null for a preambular paragraph. A single unnumbered operative paragraph is "1". */
  readonly number: string | null;
  readonly text: string;
  readonly notes: readonly Note[];
}

export type DocumentStatus = "draft" | "adopted";

/** How a text was adopted; the numbers are null where nobody counted. */
export interface Vote {
  readonly manner: "recorded" | "unanimous" | "without-a-vote";
  readonly inFavour: number | null;
  readonly against: number | null;
  readonly abstaining: number | null;
}

/** What the first page says of the document. Null: the document does not say. Days are ISO days (2019-11-07). */
export interface DocumentHeader {
  readonly symbol: string | null;
  readonly title: string | null;
  /** Official name of the adopting organ: "General Assembly". */
  readonly organ: string | null;
  /** Number of the organ's session; a year where the organ counts its sessions by year. */
  readonly session: number | null;
  readonly committee: string | null;
  /** As printed after "Agenda item": "106", "99 (t)". */
  readonly agendaItem: string | null;
  /** Day of adoption; for a draft the day on its first page. */
  readonly date: string | null;
  readonly status: DocumentStatus;
  readonly sponsors: readonly string[];
  /** The meeting at which it was adopted: "50th plenary meeting". */
  readonly meeting: string | null;
  readonly vote: Vote | null;
}

/** One document of an organ, read. The reader never refuses: what it could not place stands in `findings`. */
export interface Resolution {
  readonly header: DocumentHeader;
  readonly paragraphs: readonly Paragraph[];
  readonly findings: readonly Finding[];
}
