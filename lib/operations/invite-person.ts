import { z } from "zod";
import { allows, ROLES } from "../access/permissions";
import { findPersonByEmail } from "../store/reading/people";
import { inTransaction } from "../store/store";
import { makeLink, type OneTimeLink } from "./make-link";
import { type NotAllowed, notAllowed, type Register } from "./register";

export type InviteOutcome =
  | { readonly ok: true; readonly link: OneTimeLink }
  | {
      readonly ok: false;
      readonly reason: "email-wrong" | "email-taken" | "role-unknown";
      readonly message: string;
    }
  | NotAllowed;

export const emailSchema = z.email().max(254);
export const roleSchema = z.enum(ROLES);

export const WRONG_EMAIL = {
  ok: false,
  reason: "email-wrong",
  message: "Write an e-mail address as name@example.org.",
} as const;

export const UNKNOWN_ROLE = {
  ok: false,
  reason: "role-unknown",
  message: `Choose a role: ${ROLES.join(", ")}.`,
} as const;

export const TAKEN_EMAIL = {
  ok: false,
  reason: "email-taken",
  message: "Somebody has this e-mail address already: give them a link to set a password instead.",
} as const;

/** Makes a one-time link by which somebody becomes a user with a role. With an e-mail address it is theirs; without, they give their own. */
export async function invitePerson(
  register: Register,
  typed: { readonly role: string; readonly email: string },
): Promise<InviteOutcome> {
  const { actor, store } = register;
  if (!allows(actor, "manage-people")) return notAllowed(actor, "invite people");
  const role = roleSchema.safeParse(typed.role);
  if (!role.success) return UNKNOWN_ROLE;
  const given = typed.email.trim().toLowerCase();
  if (given !== "" && !emailSchema.safeParse(given).success) return WRONG_EMAIL;
  return inTransaction(store, async (transaction): Promise<InviteOutcome> => {
    const email = given === "" ? null : given;
    if (email !== null && (await findPersonByEmail(transaction, email)) !== null) return TAKEN_EMAIL;
    const link = { purpose: "join", role: role.data, email, userId: null } as const;
    return { ok: true, link: await makeLink(transaction, register, link) };
  });
}
