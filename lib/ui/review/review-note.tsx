import Link from "next/link";
import { type Day, formatDay } from "../../calendar/day";
import type { MandateReview } from "../../operations/review-of-mandate";
import { overlaps } from "../../resolution/span";
import { say } from "../../vocabulary/words";
import { ProvisionSummary } from "./provision-summary";
import { addressOfReview } from "./review-address";

/** What a person made of a provision, with the grammar's words beside it where they changed it. */
export function ReviewNoteOfProvision({
  review,
  span,
  text,
}: {
  readonly review: MandateReview | null;
  readonly span: readonly [number, number];
  readonly text: string;
}) {
  if (review === null) return null;
  const { decision, by, on, found } = review;
  if (decision === "withdrawn") return null;
  const before = decision === "corrected" ? found.filter((one) => overlaps(one.span, span)) : [];
  return (
    <div className="small">
      <div>{say(`review.onMandate.${decision}`, { by, day: formatDay(on) })}</div>
      {before.length > 0 && (
        <div className="quiet">
          {say("review.onMandate.found")}
          {before.map((provision) => (
            <ProvisionSummary key={provision.span.join("-")} provision={provision} text={text} />
          ))}
        </div>
      )}
    </div>
  );
}

/** The way to where a paragraph is reviewed. */
export function ReviewLink({
  slug,
  label,
  asOf,
}: {
  readonly slug: string;
  readonly label: string;
  readonly asOf: Day | null;
}) {
  return (
    <p className="small">
      <Link href={addressOfReview(slug, label, asOf)}>{say("review.onMandate.link")}</Link>
    </p>
  );
}
