import { findMandatePlace, type MandatePlace } from "../store/reading/occurrence-places";
import { type IdentifiedProvision, readIdentifiedProvisions } from "../store/reading/states";
import type { Reader } from "../store/store";
import { isTrackedByState } from "../tracking/state-tracking";

/** A provision by its place in the register. */
export interface ProvisionAddress {
  /** The resolution's place in addresses. */
  readonly slug: string;
  readonly label: string;
  /** The provision's identity within the resolution. */
  readonly provision: string;
}

/** A provision of which something can be said beside its occurrences. */
export interface PlacedProvision {
  readonly mandate: MandatePlace;
  readonly resolutionId: number;
  readonly provision: IdentifiedProvision;
}

export interface NoSuchProvision {
  readonly ok: false;
  readonly reason: "not-found";
  readonly message: string;
}

export interface NotTracked {
  readonly ok: false;
  readonly reason: "not-tracked";
  readonly message: string;
}

export const NO_SUCH_PROVISION: NoSuchProvision = {
  ok: false,
  reason: "not-found",
  message:
    "The register has no such provision any more: the resolution was imported again. Look at its page anew.",
};

export const NOT_TRACKED: NotTracked = {
  ok: false,
  reason: "not-tracked",
  message: "This provision does not ask all States for something that each could be seen to have done.",
};

/** A provision by its place; null: there is none. */
export async function findPlacedProvision(
  reader: Reader,
  { slug, label, provision: identity }: ProvisionAddress,
): Promise<PlacedProvision | null> {
  const mandate = await findMandatePlace(reader, slug, label);
  if (mandate === null) return null;
  const { resolutionId, provisions } = await readIdentifiedProvisions(reader, mandate.id);
  const provision = provisions.find((one) => one.identity === identity);
  return provision === undefined ? null : { mandate, resolutionId, provision };
}

/** The same for one that is followed State by State, or why it is none. */
export async function findTrackedProvision(
  reader: Reader,
  address: ProvisionAddress,
): Promise<({ readonly ok: true } & PlacedProvision) | NoSuchProvision | NotTracked> {
  const placed = await findPlacedProvision(reader, address);
  if (placed === null) return NO_SUCH_PROVISION;
  return isTrackedByState(placed.provision) ? { ok: true, ...placed } : NOT_TRACKED;
}
