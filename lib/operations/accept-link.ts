import { findPasswordFault, hashPassword, LONGEST_PASSWORD, SHORTEST_PASSWORD } from "../access/passwords";
import { cleanName, isTaken } from "../access/person-name";
import type { StoredInvitation } from "../store/reading/invitations";
import { findPerson, findPersonByEmail, readNames } from "../store/reading/people";
import { inTransaction, type Transaction } from "../store/store";
import { takeInvitation, voidInvitations } from "../store/writing/invitations";
import { endSignIns, insertPerson, setPasswordHash } from "../store/writing/people";
import { MISSING_NAME, TAKEN_NAME, type WrongName } from "./add-person";
import { auditPeople, subjectOfPerson } from "./audit-people";
import { emailSchema, WRONG_EMAIL } from "./invite-person";
import type { Register } from "./register";
import { findLink } from "./show-link";

/** What somebody types who came by a one-time link; a link that sets a password asks for that only. */
export interface TypedPerson {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

export interface WrongPassword {
  readonly ok: false;
  readonly reason: "password-wrong";
  readonly message: string;
}

export type AcceptOutcome =
  | { readonly ok: true; readonly userId: string; readonly email: string }
  | {
      readonly ok: false;
      readonly reason: "link-void" | "email-wrong" | "email-taken";
      readonly message: string;
    }
  | WrongName
  | WrongPassword;

const VOID = {
  ok: false,
  reason: "link-void",
  message: "This link was used already, was withdrawn or has run out. An administrator can make another.",
} as const;

const TAKEN = {
  ok: false,
  reason: "email-taken",
  message: "Somebody has this e-mail address already.",
} as const;

const FAULTS = {
  "too-short": `The password is too short: write at least ${SHORTEST_PASSWORD} characters.`,
  "too-long": `The password is too long: ${LONGEST_PASSWORD} characters are the most.`,
  "too-plain":
    "The password is too easy to guess: it may not be your name or address, or one sign over and over.",
} as const;

/** Why a new password will not do; null: it will. */
export function refusePassword(password: string, about: readonly string[]): WrongPassword | null {
  const fault = findPasswordFault(password, about);
  return fault && { ok: false, reason: "password-wrong", message: FAULTS[fault] };
}

/** Uses a one-time link: somebody joins with a name and a password, or sets a new password. It works once. */
export async function acceptLink(
  register: Register,
  shown: string,
  typed: TypedPerson,
): Promise<AcceptOutcome> {
  const link = await findLink(register.store, shown, register.now);
  if (link === null) return VOID;
  return link.purpose === "password" ? setPassword(register, link, typed) : join(register, link, typed);
}

async function join(register: Register, link: StoredInvitation, typed: TypedPerson): Promise<AcceptOutcome> {
  const name = cleanName(typed.name);
  const email = emailSchema.safeParse(link.email ?? typed.email.trim().toLowerCase());
  if (name === null) return MISSING_NAME;
  if (!email.success) return WRONG_EMAIL;
  const refused = refusePassword(typed.password, [name, email.data]);
  if (refused !== null) return refused;
  // The hash costs time on purpose: it is made before the register is held for writing.
  const password = await hashPassword(typed.password);
  return inTransaction(register.store, async (transaction): Promise<AcceptOutcome> => {
    if ((await findPersonByEmail(transaction, email.data)) !== null) return TAKEN;
    if (isTaken(name, await readNames(transaction, null))) return TAKEN_NAME;
    if (!(await takeLink(transaction, register, link))) return VOID;
    const { role } = link;
    // Who types an address of their own has not shown that it is theirs: the organisation's word for it will not open this account.
    const emailVerified = link.email !== null || link.purpose === "first-administrator";
    const person = { name, email: email.data, emailVerified, role, now: register.now };
    const userId = await insertPerson(transaction, person);
    await setPasswordHash(transaction, userId, password, register.now);
    await audit(transaction, register, name, userId, {
      action: "join",
      detail: { after: { name, role }, by: `invitations/${link.id}` },
    });
    return { ok: true, userId, email: email.data };
  });
}

async function setPassword(
  register: Register,
  link: StoredInvitation,
  typed: TypedPerson,
): Promise<AcceptOutcome> {
  const person = link.userId === null ? null : await findPerson(register.store, link.userId);
  if (person === null || !person.active) return VOID;
  const refused = refusePassword(typed.password, [person.name, person.email]);
  if (refused !== null) return refused;
  const password = await hashPassword(typed.password);
  return inTransaction(register.store, async (transaction): Promise<AcceptOutcome> => {
    // Who is switched off meanwhile has no open link any more.
    if (!(await takeLink(transaction, register, link))) return VOID;
    await setPasswordHash(transaction, person.id, password, register.now);
    const ended = await endSignIns(transaction, person.id);
    await audit(transaction, register, person.name, person.id, {
      action: "set-password",
      detail: { by: `invitations/${link.id}`, signInsEnded: ended },
    });
    return { ok: true, userId: person.id, email: person.email };
  });
}

/** Of two who use a link at once, one is first. The others of its kind are void with it. */
async function takeLink(
  transaction: Transaction,
  { now }: Register,
  { id, purpose, userId }: StoredInvitation,
): Promise<boolean> {
  if (!(await takeInvitation(transaction, id, now))) return false;
  if (purpose !== "join") await voidInvitations(transaction, purpose, userId, now);
  return true;
}

function audit(
  transaction: Transaction,
  register: Register,
  name: string,
  userId: string,
  change: { readonly action: string; readonly detail: unknown },
): Promise<void> {
  const own = { ...register, actor: { ...register.actor, name } };
  return auditPeople(transaction, own, { ...change, subject: subjectOfPerson(userId) });
}
