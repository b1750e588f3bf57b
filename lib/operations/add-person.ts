import { allows } from "../access/permissions";
import { cleanName, isTaken } from "../access/person-name";
import { findPersonByEmail, readNames } from "../store/reading/people";
import { inTransaction } from "../store/store";
import { insertPerson } from "../store/writing/people";
import { auditPeople, subjectOfPerson } from "./audit-people";
import { emailSchema, roleSchema, TAKEN_EMAIL, UNKNOWN_ROLE, WRONG_EMAIL } from "./invite-person";
import { makeLink, type OneTimeLink } from "./make-link";
import { type NotAllowed, notAllowed, type Register } from "./register";

export interface WrongName {
  readonly ok: false;
  readonly reason: "name-missing" | "name-taken";
  readonly message: string;
}

export type AddOutcome =
  | { readonly ok: true; readonly id: string; readonly link: OneTimeLink }
  | {
      readonly ok: false;
      readonly reason: "email-wrong" | "email-taken" | "role-unknown";
      readonly message: string;
    }
  | WrongName
  | NotAllowed;

export const MISSING_NAME: WrongName = {
  ok: false,
  reason: "name-missing",
  message: "Give a name of up to 100 letters: it stands with everything that is said in the register.",
};

export const TAKEN_NAME: WrongName = {
  ok: false,
  reason: "name-taken",
  message: "Somebody is called so already: what people say is kept under their names, so write more of it.",
};

/**
 * Makes a person, who can sign in at once with the organisation where one is set; the link that comes with them sets a password.
 */
export async function addPerson(
  register: Register,
  typed: { readonly name: string; readonly email: string; readonly role: string },
): Promise<AddOutcome> {
  const { actor, store, now } = register;
  if (!allows(actor, "manage-people")) return notAllowed(actor, "add people");
  const name = cleanName(typed.name);
  const role = roleSchema.safeParse(typed.role);
  const email = emailSchema.safeParse(typed.email.trim().toLowerCase());
  if (name === null) return MISSING_NAME;
  if (!role.success) return UNKNOWN_ROLE;
  if (!email.success) return WRONG_EMAIL;
  return inTransaction(store, async (transaction): Promise<AddOutcome> => {
    if ((await findPersonByEmail(transaction, email.data)) !== null) return TAKEN_EMAIL;
    if (isTaken(name, await readNames(transaction, null))) return TAKEN_NAME;
    const person = { name, email: email.data, emailVerified: true, role: role.data, now };
    const id = await insertPerson(transaction, person);
    await auditPeople(transaction, register, {
      action: "add-person",
      subject: subjectOfPerson(id),
      detail: { after: { name, role: role.data } },
    });
    const link = { purpose: "password", role: role.data, email: null, userId: id } as const;
    return { ok: true, id, link: await makeLink(transaction, register, link) };
  });
}
