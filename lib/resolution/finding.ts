import type { Span } from "./span";

/** How much a finding matters: `info` explains, `warning` wants a look, `error` says that something is missing. */
export type FindingLevel = "info" | "warning" | "error";

/** What the reader or the grammar was unsure of, with its place. Findings make the review queue. */
export interface Finding {
  /** The rule that speaks, in kebab-case: `addressee-unknown`, `number-out-of-order`. */
  readonly rule: string;
  readonly level: FindingLevel;
  /** Index into `Resolution.paragraphs`; null when it concerns the whole document. */
  readonly paragraph: number | null;
  /** The words in that paragraph's text; null when it concerns the whole paragraph or document. */
  readonly span: Span | null;
  /** One sentence for a person: what is unsure, and what to do about it. */
  readonly message: string;
}
