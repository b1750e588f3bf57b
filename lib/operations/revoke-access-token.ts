import { allows } from "../access/permissions";
import { findToken } from "../store/reading/access-tokens";
import { inTransaction } from "../store/store";
import { revokeToken } from "../store/writing/access-tokens";
import { recordAudit } from "../store/writing/audit";
import { type NotAllowed, notAllowed, type Register } from "./register";

export type TokenRevoked =
  | { readonly ok: true; readonly name: string }
  | { readonly ok: false; readonly reason: "no-such-token" | "already-revoked"; readonly message: string }
  | NotAllowed;

/** Ends an access token: from now on it opens nothing. Everybody may end their own. */
export async function revokeAccessToken(register: Register, id: number): Promise<TokenRevoked> {
  const { actor, now } = register;
  const may = allows(actor, "manage-tokens");
  if (!may && actor.userId === undefined) return notAllowed(actor, "revoke access tokens");
  return inTransaction(register.store, async (transaction): Promise<TokenRevoked> => {
    const token = await findToken(transaction, id);
    if (token === null || !(may || token.userId === actor.userId)) {
      return { ok: false, reason: "no-such-token", message: `There is no access token ${id}.` };
    }
    if (token.revokedAt !== null) {
      const day = token.revokedAt.toISOString().slice(0, 10);
      return {
        ok: false,
        reason: "already-revoked",
        message: `The access token ${id} (${token.name}) was revoked on ${day} already.`,
      };
    }
    await revokeToken(transaction, id, now);
    await recordAudit(transaction, {
      at: now,
      actor: actor.name,
      door: actor.door,
      action: "revoke-access-token",
      subject: `access-token/${id}`,
      detail: { name: token.name },
    });
    return { ok: true, name: token.name };
  });
}
