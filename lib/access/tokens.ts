import { createHash, randomBytes } from "node:crypto";
import type { Role } from "./permissions";

/** What a token opens: feeds; reading everything; writing. */
export const TOKEN_SCOPES = ["feed", "read", "write"] as const;
export type TokenScope = (typeof TOKEN_SCOPES)[number];

/** Whether scopes open something: who may write may read what they write about. Feeds need a scope of their own, as it travels in addresses. */
export function covers(scopes: readonly TokenScope[], scope: TokenScope): boolean {
  return scopes.includes(scope) || (scope === "read" && scopes.includes("write"));
}

/** What the tokens of somebody may open: nobody hands on more than they have. */
export function scopesOf(role: Role): readonly TokenScope[] {
  return role === "reader" ? ["feed", "read"] : TOKEN_SCOPES;
}

/** So that a secret that was left lying about is known for what it is. */
const PREFIX = "opf_";
const SECRET = /^opf_[A-Za-z0-9_-]{43}$/;

/** A new secret: 256 bits of chance. It cannot be guessed, so a plain hash is enough to keep it by. */
export function makeSecret(): string {
  return PREFIX + randomBytes(32).toString("base64url");
}

/** SHA-256 of a secret, in hexadecimal; the register keeps this and never the secret. */
export function hashSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

/**
 * The secret that a request shows: in `Authorization: Bearer …`, else in its address, for calendars send no headers.
 * Null: none, or nothing that could be one.
 */
export function findSecret(authorization: string | null, parameter: string | null): string | null {
  const bearer = /^Bearer +(\S{1,100})$/i.exec(authorization ?? "")?.[1];
  const shown = bearer ?? parameter ?? "";
  return SECRET.test(shown) ? shown : null;
}
