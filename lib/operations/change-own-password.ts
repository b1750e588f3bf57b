import { hashPassword, isPassword } from "../access/passwords";
import { findPasswordHash, findPerson } from "../store/reading/people";
import { inTransaction } from "../store/store";
import { voidInvitations } from "../store/writing/invitations";
import { endSignIns, setPasswordHash } from "../store/writing/people";
import { refusePassword, type WrongPassword } from "./accept-link";
import {
  forgiveAttempts,
  mayAttempt,
  passwordAttempts,
  TOO_MANY_ATTEMPTS,
  type TooManyAttempts,
} from "./attempts";
import { auditPeople, subjectOfPerson } from "./audit-people";
import { type NotAllowed, notAllowed, type Register } from "./register";

const WRONG: WrongPassword = {
  ok: false,
  reason: "password-wrong",
  message: "The password that you have now is wrong.",
};

/** Changes the password of whoever is signed in, who gives the old one; every other browser is signed out. */
export async function changeOwnPassword(
  register: Register,
  typed: { readonly current: string; readonly next: string },
  { signInId, client }: { readonly signInId: string; readonly client: string },
): Promise<{ readonly ok: true } | WrongPassword | TooManyAttempts | NotAllowed> {
  const { actor, store, now } = register;
  const person = actor.userId === undefined ? null : await findPerson(store, actor.userId);
  if (person === null) return notAllowed(actor, "change a password without being signed in");
  const attempts = passwordAttempts(person.email, client);
  if (!(await mayAttempt(register, attempts))) return TOO_MANY_ATTEMPTS;
  const hash = await findPasswordHash(store, person.id);
  if (hash === null || !(await isPassword(typed.current, hash))) return WRONG;
  await forgiveAttempts(register, attempts);
  const refused = refusePassword(typed.next, [person.name, person.email]);
  if (refused !== null) return refused;
  const password = await hashPassword(typed.next);
  return inTransaction(store, async (transaction) => {
    await setPasswordHash(transaction, person.id, password, now);
    await voidInvitations(transaction, "password", person.id, now);
    const ended = await endSignIns(transaction, person.id, signInId);
    await auditPeople(transaction, register, {
      action: "set-password",
      subject: subjectOfPerson(person.id),
      detail: { by: "account", signInsEnded: ended },
    });
    return { ok: true as const };
  });
}
