import { allows } from "../access/permissions";
import { findPerson, hasOtherAdministrator, type StoredPerson } from "../store/reading/people";
import { inTransaction, type Transaction } from "../store/store";
import { updatePerson } from "../store/writing/people";
import { auditPeople, subjectOfPerson } from "./audit-people";
import { roleSchema, UNKNOWN_ROLE } from "./invite-person";
import { NO_SUCH_PERSON, type NoSuchPerson } from "./make-password-link";
import { type NotAllowed, notAllowed, type Register } from "./register";

export interface LastAdministrator {
  readonly ok: false;
  readonly reason: "last-administrator";
  readonly message: string;
}

export const LAST_ADMINISTRATOR: LastAdministrator = {
  ok: false,
  reason: "last-administrator",
  message:
    "This is the last administrator: make somebody else one first, or nobody could change anything here.",
};

/** Whether nobody could administer the register any more without this person. */
export async function isLastAdministrator(
  transaction: Transaction,
  { id, role, active }: StoredPerson,
): Promise<boolean> {
  return role === "administrator" && active && !(await hasOtherAdministrator(transaction, id));
}

/** Gives somebody another role; it counts from their next click on. */
export async function changeRole(
  register: Register,
  userId: string,
  typed: string,
): Promise<{ readonly ok: true } | typeof UNKNOWN_ROLE | LastAdministrator | NoSuchPerson | NotAllowed> {
  const { actor, store, now } = register;
  if (!allows(actor, "manage-people")) return notAllowed(actor, "change roles");
  const role = roleSchema.safeParse(typed);
  if (!role.success) return UNKNOWN_ROLE;
  return inTransaction(store, async (transaction) => {
    const person = await findPerson(transaction, userId);
    if (person === null) return NO_SUCH_PERSON;
    if (person.role === role.data) return { ok: true as const };
    if (await isLastAdministrator(transaction, person)) return LAST_ADMINISTRATOR;
    await updatePerson(transaction, userId, { role: role.data }, now);
    await auditPeople(transaction, register, {
      action: "change-role",
      subject: subjectOfPerson(userId),
      detail: { name: person.name, before: { role: person.role }, after: { role: role.data } },
    });
    return { ok: true as const };
  });
}
