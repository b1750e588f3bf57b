import type { Day } from "../calendar/day";
import type { MandateView, ResolutionReference } from "../queries/views";
import type { Finding } from "../resolution/finding";
import { findMandate, readNeighbours } from "../store/reading/find-mandate";
import { readMandates } from "../store/reading/mandates";
import { readResolutionsBySymbol } from "../store/reading/resolution-references";
import type { Register } from "./register";
import { viewOf } from "./view";

export interface MandatePage {
  readonly mandate: MandateView;
  /** Labels of the paragraphs before and after it; null at the ends. */
  readonly previous: string | null;
  readonly next: string | null;
  readonly findings: readonly Finding[];
  /** The resolutions that it points at and the register holds, by symbol. */
  readonly pointsAt: ReadonlyMap<string, ResolutionReference>;
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
    pointsAt: await readResolutionsBySymbol(register.store, view, targets),
    ...(await readNeighbours(register.store, found)),
  };
}
