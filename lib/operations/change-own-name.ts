import { cleanName, isTaken } from "../access/person-name";
import { readNames } from "../store/reading/people";
import { inTransaction } from "../store/store";
import { updatePerson } from "../store/writing/people";
import { MISSING_NAME, TAKEN_NAME, type WrongName } from "./add-person";
import { auditPeople, subjectOfPerson } from "./audit-people";
import { type NotAllowed, notAllowed, type Register } from "./register";

/** Gives whoever is signed in another name. What they said before stays under the name they had; the audit tells one from the other. */
export async function changeOwnName(
  register: Register,
  typed: string,
): Promise<{ readonly ok: true } | WrongName | NotAllowed> {
  const { actor, store, now } = register;
  const { userId } = actor;
  if (userId === undefined) return notAllowed(actor, "change a name without being signed in");
  const name = cleanName(typed);
  if (name === null) return MISSING_NAME;
  return inTransaction(store, async (transaction) => {
    if (name === actor.name) return { ok: true as const };
    if (isTaken(name, await readNames(transaction, userId))) return TAKEN_NAME;
    await updatePerson(transaction, userId, { name }, now);
    await auditPeople(transaction, register, {
      action: "change-name",
      subject: subjectOfPerson(userId),
      detail: { before: { name: actor.name }, after: { name } },
    });
    return { ok: true as const };
  });
}
