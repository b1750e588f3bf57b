import { inTransaction } from "../store/store";
import { endSignIn } from "../store/writing/people";
import { auditPeople, subjectOfPerson } from "./audit-people";
import { type NotAllowed, notAllowed, type Register } from "./register";

/** Signs whoever is signed in out in one browser; one that is over already, or somebody else's, stays as it is. */
export async function endOwnSignIn(
  register: Register,
  signInId: string,
): Promise<{ readonly ok: true } | NotAllowed> {
  const { userId } = register.actor;
  if (userId === undefined) return notAllowed(register.actor, "end a sign-in without being signed in");
  return inTransaction(register.store, async (transaction) => {
    if (!(await endSignIn(transaction, userId, signInId))) return { ok: true as const };
    await auditPeople(transaction, register, {
      action: "end-sign-in",
      subject: subjectOfPerson(userId),
      detail: {},
    });
    return { ok: true as const };
  });
}
