import type { Day } from "../calendar/day";
import type { AcceptanceView, MandateView, ResolutionReference } from "../queries/views";
import type { Finding } from "../resolution/finding";
import { acceptancesByProvision } from "../store/reading/acceptance";
import { findMandate, readNeighbours } from "../store/reading/find-mandate";
import { readMandates } from "../store/reading/mandates";
import { readResolutionsBySymbol } from "../store/reading/resolution-references";
import { provisionIdentities } from "../tracking/occurrence-identity";
import type { Register } from "./register";
import { type MandateReview, readMandateReview } from "./review-of-mandate";
import { viewOf } from "./view";

export interface MandatePage {
  readonly mandate: MandateView;
  /** Labels of the paragraphs before and after it; null at the ends. */
  readonly previous: string | null;
  readonly next: string | null;
  readonly findings: readonly Finding[];
  /** The resolutions that it points at and the register holds, by symbol. */
  readonly pointsAt: ReadonlyMap<string, ResolutionReference>;
  /** Whether bodies accepted what is asked of them, newest first, by the identity of the provision. */
  readonly acceptances: ReadonlyMap<string, readonly AcceptanceView[]>;
  /** What a person made of its provisions; null: nobody has looked, or its text has changed since. */
  readonly review: MandateReview | null;
}

/** A mandate with its provisions, their windows and all that was said of them; null: there is none, or was none on that day. */
export async function showMandate(
  register: Register,
  slug: string,
  label: string,
  asOf: Day | null,
): Promise<MandatePage | null> {
  const view = viewOf(register, asOf);
  const found = await findMandate(register.store, view, slug, label);
  if (found === null) return null;
  const [mandate] = await readMandates(register.store, view, [found.id], { withRecords: true });
  if (mandate === undefined) return null;
  const targets = mandate.provisions.flatMap(({ references }) =>
    references.flatMap(({ target }) => target ?? []),
  );
  return {
    mandate,
    findings: found.findings,
    acceptances: await acceptancesByProvision(
      register.store,
      view.today,
      found.resolutionId,
      provisionIdentities(mandate.label, mandate.provisions),
    ),
    review: await readMandateReview(register.store, found.resolutionId, mandate, view.today),
    pointsAt: await readResolutionsBySymbol(register.store, view, targets),
    ...(await readNeighbours(register.store, found)),
  };
}
