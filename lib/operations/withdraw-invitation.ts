import { allows } from "../access/permissions";
import { findOpenInvitationById } from "../store/reading/invitations";
import { inTransaction } from "../store/store";
import { takeInvitation } from "../store/writing/invitations";
import { auditPeople } from "./audit-people";
import { type NotAllowed, notAllowed, type Register } from "./register";

export type WithdrawOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: "no-such-link"; readonly message: string }
  | NotAllowed;

const NO_SUCH_LINK = {
  ok: false,
  reason: "no-such-link",
  message: "This link was used or withdrawn already, or has run out.",
} as const;

/** Makes a one-time link void that nobody has used. */
export async function withdrawInvitation(register: Register, id: number): Promise<WithdrawOutcome> {
  const { actor, store, now } = register;
  if (!allows(actor, "manage-people")) return notAllowed(actor, "withdraw a link");
  return inTransaction(store, async (transaction): Promise<WithdrawOutcome> => {
    const link = await findOpenInvitationById(transaction, id, now);
    if (link === null || !(await takeInvitation(transaction, id, now))) return NO_SUCH_LINK;
    const { purpose, role, userId } = link;
    await auditPeople(transaction, register, {
      action: "withdraw-invitation",
      subject: `invitations/${id}`,
      detail: { before: { purpose, role, userId } },
    });
    return { ok: true };
  });
}
