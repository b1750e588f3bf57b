import { allows } from "../access/permissions";
import { findPerson } from "../store/reading/people";
import { inTransaction } from "../store/store";
import { voidInvitations } from "../store/writing/invitations";
import { endSignIns, updatePerson } from "../store/writing/people";
import { auditPeople, subjectOfPerson } from "./audit-people";
import { isLastAdministrator, LAST_ADMINISTRATOR, type LastAdministrator } from "./change-role";
import { NO_SUCH_PERSON, type NoSuchPerson } from "./make-password-link";
import { type NotAllowed, notAllowed, type Register } from "./register";

/** Switches somebody off, or (`active`) on again: who is off is out at once, in every browser and with every token. What they said stays. */
export async function switchPerson(
  register: Register,
  userId: string,
  { active }: { readonly active: boolean },
): Promise<{ readonly ok: true } | LastAdministrator | NoSuchPerson | NotAllowed> {
  const { actor, store, now } = register;
  if (!allows(actor, "manage-people")) return notAllowed(actor, "switch people on or off");
  return inTransaction(store, async (transaction) => {
    const person = await findPerson(transaction, userId);
    if (person === null) return NO_SUCH_PERSON;
    if (person.active === active) return { ok: true as const };
    if (!active && (await isLastAdministrator(transaction, person))) return LAST_ADMINISTRATOR;
    await updatePerson(transaction, userId, { active }, now);
    if (!active) {
      await endSignIns(transaction, userId);
      await voidInvitations(transaction, "password", userId, now);
    }
    await auditPeople(transaction, register, {
      action: active ? "switch-on-person" : "switch-off-person",
      subject: subjectOfPerson(userId),
      detail: { name: person.name, before: { active: person.active }, after: { active } },
    });
    return { ok: true as const };
  });
}
