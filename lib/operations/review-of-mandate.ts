import type { Day } from "../calendar/day";
import type { Provision } from "../grammar/provision";
import { hashOfText, readReviews } from "../store/reading/reviews";
import type { Reader } from "../store/store";
import { standingReviews } from "../tracking/reviews";
import type { ReviewNote } from "./show-review";

/** What a person made of a mandate, with what the grammar had found. */
export interface MandateReview extends ReviewNote {
  readonly found: readonly Provision[];
}

/** The review that stands of a paragraph as it reads, made up to a day; null: there is none. */
export async function readMandateReview(
  reader: Reader,
  resolutionId: number,
  { label, text }: { readonly label: string; readonly text: string },
  day: Day,
): Promise<MandateReview | null> {
  const review = standingReviews(await readReviews(reader, resolutionId, label)).get(label);
  if (review === undefined || review.on > day || review.textHash !== hashOfText(text)) return null;
  const { id, decision, by, on, note, basis } = review;
  return { id, decision, by, on, note, found: basis };
}
