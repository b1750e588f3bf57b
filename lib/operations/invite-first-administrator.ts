import { hasAdministrator } from "../store/reading/people";
import { inTransaction } from "../store/store";
import { voidInvitations } from "../store/writing/invitations";
import { makeLink, type OneTimeLink } from "./make-link";
import type { Register } from "./register";

/**
 * While a register has no administrator: the one-time link by which somebody becomes the first. The one that was made at an earlier start
 * is void. Null: there is an administrator.
 */
export async function inviteFirstAdministrator(register: Register): Promise<OneTimeLink | null> {
  const { store, now } = register;
  if (await hasAdministrator(store)) return null;
  return inTransaction(store, async (transaction) => {
    await voidInvitations(transaction, "first-administrator", null, now);
    const link = {
      purpose: "first-administrator",
      role: "administrator",
      email: null,
      userId: null,
    } as const;
    return makeLink(transaction, register, link);
  });
}
