import { randomBytes } from "node:crypto";

/** A link that nobody has used is void after so many days. */
export const LINK_DAYS = 7;

const DAY_MS = 24 * 60 * 60 * 1000;
const SECRET = /^[A-Za-z0-9_-]{43}$/;

/** The secret of a new link: 256 bits of chance. The register keeps its hash only. */
export function makeLinkSecret(): string {
  return randomBytes(32).toString("base64url");
}

/** The secret in an address; null: it cannot be one. */
export function findLinkSecret(shown: string): string | null {
  return SECRET.test(shown) ? shown : null;
}

/** Until when a link that is made now can be used. */
export function endOfLink(now: Date): Date {
  return new Date(now.getTime() + LINK_DAYS * DAY_MS);
}

/** The path of a link within the application. */
export function linkPath(secret: string): string {
  return `/join/${secret}`;
}
