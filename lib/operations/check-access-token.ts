import { covers, type TokenScope } from "../access/tokens";
import { noteTokenUse } from "../store/writing/access-tokens";
import type { Register } from "./register";
import { findValidToken } from "./token-actor";

/** Whether a secret opens something now: the register knows it, it is valid, and it was made for this. */
export async function checkAccessToken(
  register: Register,
  secret: string | null,
  scope: TokenScope,
): Promise<boolean> {
  const found = secret === null ? null : await findValidToken(register, secret);
  if (found === null || !covers(found.token.scopes, scope)) return false;
  await noteTokenUse(register.store, found.token.id, register.now);
  return true;
}
