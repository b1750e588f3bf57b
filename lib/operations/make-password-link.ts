import { allows } from "../access/permissions";
import { findPerson } from "../store/reading/people";
import { inTransaction } from "../store/store";
import { voidInvitations } from "../store/writing/invitations";
import { makeLink, type OneTimeLink } from "./make-link";
import { type NotAllowed, notAllowed, type Register } from "./register";

export interface NoSuchPerson {
  readonly ok: false;
  readonly reason: "no-such-person" | "switched-off";
  readonly message: string;
}

export const NO_SUCH_PERSON: NoSuchPerson = {
  ok: false,
  reason: "no-such-person",
  message: "There is no such person in the register.",
};

const SWITCHED_OFF: NoSuchPerson = {
  ok: false,
  reason: "switched-off",
  message: "This person is switched off: switch them on first.",
};

/** Makes a one-time link by which somebody sets a new password; one that was made for them before is void. */
export async function makePasswordLink(
  register: Register,
  userId: string,
): Promise<{ readonly ok: true; readonly link: OneTimeLink } | NoSuchPerson | NotAllowed> {
  const { actor, store, now } = register;
  if (!allows(actor, "manage-people")) return notAllowed(actor, "make links for people");
  return inTransaction(store, async (transaction) => {
    const person = await findPerson(transaction, userId);
    if (person === null) return NO_SUCH_PERSON;
    if (!person.active) return SWITCHED_OFF;
    await voidInvitations(transaction, "password", userId, now);
    const link = { purpose: "password", role: person.role, email: null, userId } as const;
    return { ok: true as const, link: await makeLink(transaction, register, link) };
  });
}
