import { z } from "zod";

type Environment = Readonly<Record<string, string | undefined>>;

/** The name of the provider within the register and in the address to which it answers: /api/auth/callback/organisation. */
export const ORGANISATION = "organisation";

/** How people sign in with the account that they have at their organisation (OpenID Connect). */
export interface OrganisationSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What stands on the button. */
  readonly name: string;
  /** Whether its addresses count as proved where it does not say so. */
  readonly trusted: boolean;
}

const issuerSchema = z.url({ protocol: /^https?$/ });

/** From OPERATIVE_OIDC_ISSUER, _CLIENT_ID, _CLIENT_SECRET, _NAME and _TRUST_EMAIL; null: none is set. Half of them set throws. */
export function readOrganisation(environment: Environment): OrganisationSettings | null {
  const read = (name: string) => environment[`OPERATIVE_OIDC_${name}`]?.trim() ?? "";
  const issuer = read("ISSUER").replace(/\/+$/, "");
  const clientId = read("CLIENT_ID");
  const clientSecret = read("CLIENT_SECRET");
  if (issuer === "" && clientId === "" && clientSecret === "") return null;
  if (!issuerSchema.safeParse(issuer).success || clientId === "" || clientSecret === "") {
    throw new Error(
      "To sign in with an organisation, set all of OPERATIVE_OIDC_ISSUER (its https address), OPERATIVE_OIDC_CLIENT_ID and OPERATIVE_OIDC_CLIENT_SECRET, or none.",
    );
  }
  const trusted = /^(?:yes|true|1)$/i.test(read("TRUST_EMAIL"));
  return { issuer, clientId, clientSecret, trusted, name: read("NAME") || new URL(issuer).hostname };
}

/** Where the provider says how to speak to it (OpenID Connect Discovery 1.0, section 4). */
export function discoveryAddress({ issuer }: Pick<OrganisationSettings, "issuer">): string {
  return `${issuer}/.well-known/openid-configuration`;
}
