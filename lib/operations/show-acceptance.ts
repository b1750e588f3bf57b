import type { MandateView, ProvisionView } from "../queries/views";
import { findMandate } from "../store/reading/find-mandate";
import { readMandates } from "../store/reading/mandates";
import { findMandatePlace } from "../store/reading/occurrence-places";
import { provisionIdentities } from "../tracking/occurrence-identity";
import type { Register } from "./register";
import { viewOf } from "./view";

export interface AcceptanceSubject {
  readonly mandate: MandateView;
  readonly version: number;
  /** The provisions that ask something of somebody, with their identities. */
  readonly provisions: readonly { readonly identity: string; readonly provision: ProvisionView }[];
}

/** What a body can accept of a paragraph; null: the register has no such paragraph. */
export async function showAcceptance(
  register: Register,
  slug: string,
  label: string,
): Promise<AcceptanceSubject | null> {
  const view = viewOf(register, null);
  const found = await findMandate(register.store, view, slug, label);
  const place = await findMandatePlace(register.store, slug, label);
  if (found === null || place === null) return null;
  const [mandate] = await readMandates(register.store, view, [found.id], { withRecords: false });
  if (mandate === undefined) return null;
  const identities = provisionIdentities(label, mandate.provisions);
  const provisions = mandate.provisions
    .map((provision, index) => ({ identity: identities[index] ?? "", provision }))
    .filter(({ provision }) => provision.asks && provision.addressees.length > 0);
  return { mandate, version: place.version, provisions };
}
