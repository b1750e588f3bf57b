import { hashSecret, type TokenScope } from "../access/tokens";
import { findTokenByHash } from "../store/reading/access-tokens";
import { noteTokenUse } from "../store/writing/access-tokens";
import type { Register } from "./register";

/** Whether a secret opens something now: the register knows it, it was not revoked, and it was made for this. */
export async function checkAccessToken(
  { store, now }: Register,
  secret: string | null,
  scope: TokenScope,
): Promise<boolean> {
  const token = secret === null ? null : await findTokenByHash(store, hashSecret(secret));
  if (token === null || token.revokedAt !== null || !token.scopes.includes(scope)) return false;
  await noteTokenUse(store, token.id, now);
  return true;
}
