import { type Day, formatDay } from "../calendar/day";
import { GRAMMAR_VERSION } from "../grammar/grammar-version";
import type { Extraction, Provision } from "../grammar/provision";
import type { Finding } from "../resolution/finding";
import { labelsOf } from "./plan-import";
import { sayTheSame } from "./same-provisions";

export const REVIEW_DECISIONS = ["confirmed", "corrected", "withdrawn"] as const;
export type ReviewDecision = (typeof REVIEW_DECISIONS)[number];

/** What a person made of a paragraph: a layer over what the grammar found. Of several the last one counts. */
export interface Review {
  /** Label of the paragraph; empty: the document as a whole. */
  readonly label: string;
  readonly decision: ReviewDecision;
  /** All provisions of the paragraph as the person has them; null: those of `basis`. */
  readonly provisions: readonly Provision[] | null;
  /** What the grammar found then, and which version of it. */
  readonly basis: readonly Provision[];
  readonly grammar: number;
  /** Hash of the text into which the spans point. */
  readonly textHash: string;
  readonly note: string | null;
  readonly by: string;
  readonly on: Day;
}

/** A paragraph of which the grammar says something else today than it said when a person reviewed it. */
export interface ReviewDifference {
  /** Index of the paragraph. */
  readonly paragraph: number;
  readonly label: string;
  readonly review: Review;
  /** What the grammar says today. */
  readonly grammar: readonly Provision[];
}

export interface ReviewedExtraction {
  readonly extraction: Extraction;
  /** For each provision the version of the grammar that found it; null: a person put it there. */
  readonly origins: readonly (readonly (number | null)[])[];
  readonly differences: readonly ReviewDifference[];
}

/** Findings about reviews themselves: they come anew with each reading, and nobody's look closes them for later ones. */
export const REVIEW_RULES = ["review-outdated", "review-differs"] as const;

/**
 * Lays what people made of paragraphs over what the grammar found. Where the text of a paragraph is the one that was reviewed, the review wins;
 * where it has changed, the grammar's reading stands and a finding says so. `reviews` come oldest first; `hashOf` gives the hash of a text. Applied
 * twice it gives the same.
 * @example
 * applyReviews({ resolution: { paragraphs: [{ kind: "operative", part: null, number: "1", text: "Urges" }] }, provisions: [[]], findings: [] }, [{ label: "1", decision: "confirmed", provisions: null, basis: [], grammar: 1, textHash: "Recalls", by: "A reviewer", on: "2026-11-24" }], (text) => text).extraction.findings[0].message // => "Paragraph 1 was confirmed by A reviewer on 24 November 2026; its text has changed: look again."
 */
export function applyReviews(
  extraction: Extraction,
  reviews: readonly Review[],
  hashOf: (text: string) => string,
): ReviewedExtraction {
  const last = standingReviews(reviews);
  const labels = labelsOf(extraction.resolution.paragraphs);
  const paragraphs = extraction.resolution.paragraphs.map(({ text }, index) =>
    reviewed(
      { index, label: labels[index] ?? "", text, grammar: extraction.provisions[index] ?? [] },
      last,
      hashOf,
    ),
  );
  const found = [
    ...paragraphs.flatMap(({ finding }) => finding ?? []),
    ...[...last.values()].filter(({ label }) => !labels.includes(label)).map(withoutPlace),
  ];
  const known = new Set(extraction.findings.map(nameOf));
  return {
    extraction: {
      ...extraction,
      provisions: paragraphs.map(({ provisions }) => provisions),
      findings: [...extraction.findings, ...found.filter((finding) => !known.has(nameOf(finding)))],
    },
    origins: paragraphs.map(({ origins }) => origins),
    differences: paragraphs.flatMap(({ difference }) => difference ?? []),
  };
}

/**
 * The reviews that stand, by label: the last of each paragraph, unless it took the ones before it back. Those of the document as a whole say
 * nothing of provisions.
 * @example
 * standingReviews([{ label: "4", decision: "corrected" }, { label: "4", decision: "withdrawn" }]).size // => 0
 */
export function standingReviews<Said extends Pick<Review, "label" | "decision">>(
  reviews: readonly Said[],
): ReadonlyMap<string, Said> {
  const last = new Map(reviews.map((review) => [review.label, review]));
  return new Map([...last].filter(([label, { decision }]) => label !== "" && decision !== "withdrawn"));
}

interface ReadParagraph {
  readonly index: number;
  readonly label: string;
  readonly text: string;
  readonly grammar: readonly Provision[];
}

interface ReviewedParagraph {
  readonly provisions: readonly Provision[];
  readonly origins: readonly (number | null)[];
  readonly finding?: Finding;
  readonly difference?: ReviewDifference;
}

function reviewed(
  { index, label, text, grammar }: ReadParagraph,
  last: ReadonlyMap<string, Review>,
  hashOf: (text: string) => string,
): ReviewedParagraph {
  const review = last.get(label);
  const asRead = { provisions: grammar, origins: grammar.map(() => GRAMMAR_VERSION) };
  if (review === undefined) return asRead;
  if (hashOf(text) !== review.textHash) return { ...asRead, finding: outdated(review, index) };
  const provisions = (review.provisions ?? review.basis).map((one) => ({ ...one, certain: true }));
  const layer = { provisions, origins: originsOf(provisions, review) };
  if (sayTheSame(grammar, review.basis) || sayTheSame(grammar, provisions)) return layer;
  return {
    ...layer,
    finding: differs(review, index),
    difference: { paragraph: index, label, review, grammar },
  };
}

/** A provision that the person left as the grammar had found it is still the grammar's. */
function originsOf(provisions: readonly Provision[], { basis, grammar }: Review): (number | null)[] {
  return provisions.map((one) => (basis.some((found) => sayTheSame([found], [one])) ? grammar : null));
}

function outdated({ label, decision, by, on }: Review, paragraph: number): Finding {
  const message = `Paragraph ${label} was ${decision} by ${by} on ${formatDay(on)}; its text has changed: look again.`;
  return { rule: "review-outdated", level: "warning", paragraph, span: null, message };
}

function differs({ label, decision, by, on }: Review, paragraph: number): Finding {
  const message = `Paragraph ${label} was ${decision} by ${by} on ${formatDay(on)}; it would now be read differently: take the new reading or leave it.`;
  return { rule: "review-differs", level: "warning", paragraph, span: null, message };
}

function withoutPlace({ label, decision, by, on }: Review): Finding {
  const message = `Paragraph ${label} was ${decision} by ${by} on ${formatDay(on)}; this text has no such paragraph any more.`;
  return { rule: "review-outdated", level: "warning", paragraph: null, span: null, message };
}

function nameOf({ rule, paragraph, message }: Finding): string {
  return JSON.stringify([rule, paragraph, message]);
}
