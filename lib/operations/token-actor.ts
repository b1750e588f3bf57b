import type { Actor, Role } from "../access/permissions";
import { covers, hashSecret, type TokenScope } from "../access/tokens";
import { findTokenByHash, type StoredToken } from "../store/reading/access-tokens";
import { findPerson, type StoredPerson } from "../store/reading/people";
import { noteTokenUse } from "../store/writing/access-tokens";
import { isOverLimit, mayAttempt, TOO_MANY_ATTEMPTS, type TooManyAttempts, tokenAttempts } from "./attempts";
import type { Register } from "./register";

export type TokenActorOutcome =
  | { readonly ok: true; readonly actor: Actor; readonly scopes: readonly TokenScope[] }
  | { readonly ok: false; readonly reason: "token-unknown"; readonly message: string }
  | TooManyAttempts;

const UNKNOWN = {
  ok: false,
  reason: "token-unknown",
  message:
    "This access token opens nothing: it is wrong, was revoked or has run out, or its person was switched off.",
} as const;

/**
 * Who comes with an access token. A token of a person has their name; with the scope `write` it has their role as it is now, with less it
 * only reads. A token that belongs to nobody reads. `client` is the address the request comes from: after too many wrong tokens from
 * there, none is looked at for a while.
 */
export async function tokenActor(
  register: Register,
  secret: string | null,
  client: string,
): Promise<TokenActorOutcome> {
  const attempts = tokenAttempts(client);
  if (await isOverLimit(register, attempts)) return TOO_MANY_ATTEMPTS;
  const found = secret === null ? null : await findValidToken(register, secret);
  if (found === null) {
    if (secret !== null) await mayAttempt(register, attempts);
    return UNKNOWN;
  }
  const { token, person } = found;
  await noteTokenUse(register.store, token.id, register.now);
  return { ok: true, actor: actorOf(token, person), scopes: token.scopes };
}

export interface ValidToken {
  readonly token: StoredToken;
  /** Whose it is; null: nobody's. */
  readonly person: StoredPerson | null;
}

/** The token of a secret, while it is valid. */
export async function findValidToken({ store, now }: Register, secret: string): Promise<ValidToken | null> {
  const token = await findTokenByHash(store, hashSecret(secret));
  if (token === null || token.revokedAt !== null) return null;
  if (token.expiresAt !== null && token.expiresAt <= now) return null;
  if (token.userId === null) return { token, person: null };
  const person = await findPerson(store, token.userId);
  return person?.active ? { token, person } : null;
}

function actorOf({ name, scopes }: StoredToken, person: StoredPerson | null): Actor {
  if (person === null) return { name, role: "reader", door: "api" };
  const role: Role = covers(scopes, "write") ? person.role : "reader";
  return { name: person.name, role, door: "api", userId: person.id };
}
