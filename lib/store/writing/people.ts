import { randomUUID } from "node:crypto";
import type { Transaction } from "../store";

export interface NewStoredPerson {
  readonly name: string;
  readonly email: string;
  /** Whether somebody who may has said that the address is theirs. */
  readonly emailVerified: boolean;
  readonly role: string;
  readonly now: Date;
}

/** Keeps a new person; they have no way to sign in yet. */
export async function insertPerson(
  transaction: Transaction,
  { name, email, emailVerified, role, now }: NewStoredPerson,
): Promise<string> {
  const id = randomUUID();
  const dates = { createdAt: now, updatedAt: now };
  await transaction.user.create({
    data: { id, name, email: email.toLowerCase(), emailVerified, role, active: true, ...dates },
  });
  return id;
}

/** Changes what is known of a person; what is left out stays. */
export async function updatePerson(
  transaction: Transaction,
  id: string,
  change: { readonly name?: string; readonly role?: string; readonly active?: boolean },
  now: Date,
): Promise<void> {
  await transaction.user.update({ where: { id }, data: { ...change, updatedAt: now } });
}

/** Sets somebody's password by its hash, whether they had one or not. */
export async function setPasswordHash(
  transaction: Transaction,
  userId: string,
  password: string,
  now: Date,
): Promise<void> {
  const where = { userId, providerId: "credential" };
  const { count } = await transaction.account.updateMany({ where, data: { password, updatedAt: now } });
  if (count > 0) return;
  const id = randomUUID();
  const dates = { createdAt: now, updatedAt: now };
  await transaction.account.create({ data: { id, ...where, accountId: userId, password, ...dates } });
}

/** Ends where somebody is signed in: everywhere, or everywhere but in one browser. Returns in how many. */
export async function endSignIns(transaction: Transaction, userId: string, except?: string): Promise<number> {
  const { count } = await transaction.signIn.deleteMany({
    where: { userId, ...(except === undefined ? {} : { id: { not: except } }) },
  });
  return count;
}

/** Ends one sign-in of somebody; false: it is none of theirs, or over. */
export async function endSignIn(transaction: Transaction, userId: string, id: string): Promise<boolean> {
  const { count } = await transaction.signIn.deleteMany({ where: { id, userId } });
  return count > 0;
}
