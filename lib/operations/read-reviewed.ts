import { extract } from "../grammar/extract";
import type { Extraction, Provision } from "../grammar/provision";
import { readExtraction } from "../store/reading/read-extraction";
import { readDocument, type StoredDocument } from "../store/reading/review-document";
import { hashOfText, readReviews, type StoredReview } from "../store/reading/reviews";
import type { Reader } from "../store/store";
import { labelsOf } from "../tracking/plan-import";
import { applyReviews, type ReviewedExtraction, standingReviews } from "../tracking/reviews";

/** A resolution of the register with its layers apart: what the grammar of today finds, what people made of it, and what the register holds. */
export interface ReviewedDocument {
  readonly document: StoredDocument;
  readonly labels: readonly (string | null)[];
  readonly raw: Extraction;
  readonly reviews: readonly StoredReview[];
  readonly reviewed: ReviewedExtraction;
  readonly stored: Extraction;
}

/** The layers of a resolution by its place in addresses; null: there is no such resolution. */
export async function readReviewed(reader: Reader, slug: string): Promise<ReviewedDocument | null> {
  const document = await readDocument(reader, slug);
  if (document === null) return null;
  const raw = extract(document.resolution);
  const reviews = await readReviews(reader, document.stored.id);
  return {
    document,
    labels: labelsOf(document.resolution.paragraphs),
    raw,
    reviews,
    reviewed: applyReviews(raw, reviews, hashOfText),
    stored: await readExtraction(reader, document.stored.id),
  };
}

/** One paragraph of it. */
export interface LayeredParagraph {
  /** Index of the paragraph. */
  readonly index: number;
  readonly label: string;
  readonly text: string;
  /** What the grammar of today finds. */
  readonly grammar: readonly Provision[];
  /** What the register holds. */
  readonly stored: readonly Provision[];
  /** The review that stands and is of this text; null: none is. */
  readonly review: StoredReview | null;
}

/** The layers of a paragraph by its label; null: there is no such paragraph. */
export function findLayered(
  { document, labels, raw, reviews, stored }: ReviewedDocument,
  label: string,
): LayeredParagraph | null {
  const index = labels.indexOf(label);
  const text = document.resolution.paragraphs[index]?.text;
  if (text === undefined) return null;
  const review = standingReviews(reviews).get(label);
  return {
    ...{ index, label, text },
    grammar: raw.provisions[index] ?? [],
    stored: stored.provisions[index] ?? [],
    review: review?.textHash === hashOfText(text) ? review : null,
  };
}
