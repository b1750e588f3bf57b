import { allows } from "../access/permissions";
import { hashSecret, makeSecret, type TokenScope } from "../access/tokens";
import { inTransaction } from "../store/store";
import { saveToken } from "../store/writing/access-tokens";
import { recordAudit } from "../store/writing/audit";
import { type NotAllowed, notAllowed, type Register } from "./register";

export type TokenCreated =
  | { readonly ok: true; readonly id: number; readonly secret: string }
  | { readonly ok: false; readonly reason: "name-missing" | "scope-missing"; readonly message: string }
  | NotAllowed;

const LONGEST_NAME = 100;

/** Makes an access token. Its secret is in the answer and nowhere else: the register keeps only a hash. */
export async function createAccessToken(
  register: Register,
  { name, scopes }: { readonly name: string; readonly scopes: readonly TokenScope[] },
): Promise<TokenCreated> {
  const { actor, now } = register;
  if (!allows(actor, "manage-tokens")) return notAllowed(actor, "create access tokens");
  const called = name.trim();
  if (called === "" || called.length > LONGEST_NAME || /\p{Cc}/u.test(called)) {
    const message = `Give the token a name of up to ${LONGEST_NAME} characters that says who will use it, as “Calendar of the Mission”.`;
    return { ok: false, reason: "name-missing", message };
  }
  if (scopes.length === 0) {
    return { ok: false, reason: "scope-missing", message: "Say what the token opens: feed, read or write." };
  }
  const secret = makeSecret();
  const id = await inTransaction(register.store, async (transaction) => {
    const token = { name: called, scopes: [...new Set(scopes)] };
    const made = await saveToken(transaction, {
      ...token,
      hash: hashSecret(secret),
      createdBy: actor.name,
      createdAt: now,
    });
    await recordAudit(transaction, {
      at: now,
      actor: actor.name,
      door: actor.door,
      action: "create-access-token",
      subject: `access-token/${made}`,
      detail: token,
    });
    return made;
  });
  return { ok: true, id, secret };
}
