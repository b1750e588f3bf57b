import type { DocumentNames } from "./names/document-names";

/** What the passes over one paragraph know of where they are. */
export interface Scope {
  readonly text: string;
  /** Index of the paragraph in its resolution. */
  readonly paragraph: number;
  /** Official name of the adopting organ; null where the document does not say. */
  readonly organ: string | null;
  readonly names: DocumentNames;
}
