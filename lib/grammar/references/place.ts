import type { Reference } from "../provision";

/** What a phrase looks at. */
export interface Place {
  /** The text as printed. */
  readonly printed: string;
  /** The same with plain hyphens and spaces; offsets hold in both. */
  readonly text: string;
  /** Official name of the organ that speaks; null where the document does not say. */
  readonly organ: string | null;
}

/** A phrase that points somewhere, with the way to find it. `found` holds what earlier phrases found, in their order. */
export interface Phrase {
  readonly name: string;
  readonly find: (place: Place, found: readonly Reference[]) => readonly Reference[];
}

/** The reference of these words. */
export function referenceAt(
  place: Place,
  span: Reference["span"],
  rest: Pick<Reference, "kind" | "target"> & Partial<Pick<Reference, "paragraphs">>,
): Reference {
  return {
    kind: rest.kind,
    text: place.printed.slice(...span),
    span,
    target: rest.target,
    paragraphs: rest.paragraphs ?? [],
  };
}
