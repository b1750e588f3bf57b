import { z } from "zod";
import type { Reader } from "../store";

const ROLES = ["reader", "contributor", "reviewer", "administrator"] as const;
const roleSchema = z.enum(ROLES);

/** Somebody who signs in. */
export interface StoredPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: z.infer<typeof roleSchema>;
  readonly active: boolean;
}

/** The same with what an administrator wants to know. */
export interface ListedPerson extends StoredPerson {
  readonly createdAt: Date;
  readonly lastSignIn: Date | null;
  /** credential: a password; organisation: an account there. */
  readonly ways: readonly string[];
}

const columns = { id: true, name: true, email: true, role: true, active: true } as const;

type Row = Omit<StoredPerson, "role"> & { readonly role: string };

/** A role that was written by other hands reads as the least. */
function personOf<Columns extends Row>(row: Columns) {
  return { ...row, role: roleSchema.catch("reader").parse(row.role) };
}

export async function findPerson(reader: Reader, id: string): Promise<StoredPerson | null> {
  const row = await reader.user.findUnique({ where: { id }, select: columns });
  return row && personOf(row);
}

/** The person with an e-mail address, however it is written. */
export async function findPersonByEmail(reader: Reader, email: string): Promise<StoredPerson | null> {
  const row = await reader.user.findUnique({ where: { email: email.toLowerCase() }, select: columns });
  return row && personOf(row);
}

/** Whether the register has people of its own. */
export async function hasPeople(reader: Reader): Promise<boolean> {
  return (await reader.user.findFirst({ select: { id: true } })) !== null;
}

/** Whether anybody can administer the register. */
export async function hasAdministrator(reader: Reader): Promise<boolean> {
  const where = { role: "administrator", active: true };
  return (await reader.user.findFirst({ where, select: { id: true } })) !== null;
}

/** Whether somebody else than this person can administer the register. */
export async function hasOtherAdministrator(reader: Reader, id: string): Promise<boolean> {
  const where = { role: "administrator", active: true, id: { not: id } };
  return (await reader.user.findFirst({ where, select: { id: true } })) !== null;
}

/** The names of all people but one. */
export async function readNames(reader: Reader, except: string | null): Promise<string[]> {
  const rows = await reader.user.findMany({ select: { id: true, name: true } });
  return rows.filter(({ id }) => id !== except).map(({ name }) => name);
}

/** All people, those who may sign in first, by name. */
export async function readPeople(reader: Reader): Promise<ListedPerson[]> {
  const rows = await reader.user.findMany({
    select: {
      ...columns,
      createdAt: true,
      accounts: { select: { providerId: true } },
      signIns: { select: { createdAt: true }, orderBy: { createdAt: "desc" }, take: 1 },
    },
    orderBy: [{ active: "desc" }, { name: "asc" }, { id: "asc" }],
  });
  return rows.map(({ accounts, signIns, ...row }) => ({
    ...personOf(row),
    ways: [...new Set(accounts.map(({ providerId }) => providerId))].sort(),
    lastSignIn: signIns[0]?.createdAt ?? null,
  }));
}

/** The hash of somebody's password; null: they have none. */
export async function findPasswordHash(reader: Reader, userId: string): Promise<string | null> {
  const where = { userId, providerId: "credential" };
  return (await reader.account.findFirst({ where, select: { password: true } }))?.password ?? null;
}

/** One browser in which somebody is signed in. */
export interface StoredSignIn {
  readonly id: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly ipAddress: string | null;
  readonly userAgent: string | null;
}

/** Where somebody is signed in now, the latest first. */
export async function readSignIns(reader: Reader, userId: string, now: Date): Promise<StoredSignIn[]> {
  return reader.signIn.findMany({
    where: { userId, expiresAt: { gt: now } },
    select: { id: true, createdAt: true, expiresAt: true, ipAddress: true, userAgent: true },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
  });
}
