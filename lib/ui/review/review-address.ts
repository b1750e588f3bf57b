import type { Day } from "../../calendar/day";

/** What an address of the queue chooses. */
export interface QueueChoice {
  readonly resolution?: string | undefined;
  readonly rule?: string | undefined;
  readonly body?: string | undefined;
  /** Where the page begins: weight and number of the last line before. */
  readonly after?: string | undefined;
}

/** In the place of a label: the document as a whole. */
export const WHOLE_DOCUMENT = "document";

/** The address of the review queue. */
export function addressOfQueue(choice: QueueChoice, asOf: Day | null): string {
  const chosen = Object.entries({ ...choice, asOf: asOf ?? undefined }).flatMap(([name, value]) =>
    value === undefined || value === "" ? [] : [[name, value]],
  );
  return chosen.length === 0 ? "/review" : `/review?${new URLSearchParams(chosen)}`;
}

/** Where a paragraph is reviewed; the empty label stands for the document as a whole. */
export function addressOfReview(slug: string, label: string, asOf: Day | null): string {
  const path = `/review/${encodeURIComponent(slug)}/${encodeURIComponent(label === "" ? WHOLE_DOCUMENT : label)}`;
  return asOf === null ? path : `${path}?asOf=${asOf}`;
}
