import { allows } from "../access/permissions";
import { readTokens, type StoredToken } from "../store/reading/access-tokens";
import { type NotAllowed, notAllowed, type Register } from "./register";

/** All access tokens of the register, the newest first; each person sees their own with their account (`showAccount`). Their secrets are not in the register. */
export async function listAccessTokens(
  register: Register,
): Promise<{ readonly ok: true; readonly tokens: readonly StoredToken[] } | NotAllowed> {
  if (!allows(register.actor, "manage-tokens")) return notAllowed(register.actor, "see access tokens");
  return { ok: true, tokens: await readTokens(register.store) };
}
