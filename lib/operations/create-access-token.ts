import { allows } from "../access/permissions";
import { hashSecret, makeSecret, scopesOf, type TokenScope } from "../access/tokens";
import { addDays, type Day } from "../calendar/day";
import { inTransaction } from "../store/store";
import { saveToken } from "../store/writing/access-tokens";
import { recordAudit } from "../store/writing/audit";
import { type NotAllowed, notAllowed, type Register } from "./register";

export type TokenCreated =
  | { readonly ok: true; readonly id: number; readonly secret: string }
  | {
      readonly ok: false;
      readonly reason: "name-missing" | "scope-missing" | "scope-too-wide" | "day-past";
      readonly message: string;
    }
  | NotAllowed;

const LONGEST_NAME = 100;

export interface TokenInput {
  readonly name: string;
  readonly scopes: readonly TokenScope[];
  /** Whoever makes it makes it for themselves: it has their rights. Else it is for a program that only reads. */
  readonly own?: boolean;
  /** The last day on which it opens anything; left out or null: until it is revoked. */
  readonly until?: Day | null;
}

/**
 * Makes an access token. Its secret is in the answer and nowhere else: the register keeps only a hash. Somebody who is signed in makes
 * tokens for themselves, which open no more than they may; tokens that belong to nobody are made by an administrator.
 */
export async function createAccessToken(register: Register, input: TokenInput): Promise<TokenCreated> {
  const { actor, now } = register;
  const own = input.own ?? false;
  if (own ? actor.userId === undefined : !allows(actor, "manage-tokens"))
    return notAllowed(actor, "create access tokens");
  const called = input.name.trim();
  const refused = refusalOf(register, { ...input, name: called, own });
  if (refused !== null) return refused;
  const secret = makeSecret();
  const id = await inTransaction(register.store, async (transaction) => {
    const token = { name: called, scopes: [...new Set(input.scopes)] };
    const made = await saveToken(transaction, {
      ...token,
      hash: hashSecret(secret),
      ...(own && actor.userId !== undefined ? { userId: actor.userId } : {}),
      createdBy: actor.name,
      createdAt: now,
      expiresAt: endOf(input.until ?? null),
    });
    await recordAudit(transaction, {
      at: now,
      actor: actor.name,
      door: actor.door,
      action: "create-access-token",
      subject: `access-token/${made}`,
      detail: { ...token, until: input.until ?? null, userId: own ? actor.userId : null },
    });
    return made;
  });
  return { ok: true, id, secret };
}

function refusalOf(
  { actor, today }: Register,
  { name, scopes, own, until }: TokenInput & { readonly own: boolean },
): TokenCreated | null {
  if (name === "" || name.length > LONGEST_NAME || /\p{Cc}/u.test(name)) {
    const message = `Give the token a name of up to ${LONGEST_NAME} characters that says who will use it, as “Calendar of the Mission”.`;
    return { ok: false, reason: "name-missing", message };
  }
  if (scopes.length === 0)
    return { ok: false, reason: "scope-missing", message: "Say what the token opens: feed, read or write." };
  if (own && scopes.some((scope) => !scopesOf(actor.role).includes(scope))) {
    const message = `A token opens no more than its owner may: as ${actor.role} you cannot write.`;
    return { ok: false, reason: "scope-too-wide", message };
  }
  if (until && until < today)
    return {
      ok: false,
      reason: "day-past",
      message: "The last day of the token is past: choose a later one.",
    };
  return null;
}

/** A token of a last day opens nothing from midnight (UTC) on that ends it. */
function endOf(until: Day | null): Date | null {
  return until === null ? null : new Date(`${addDays(until, 1)}T00:00:00Z`);
}
