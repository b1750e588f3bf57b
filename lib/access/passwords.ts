import { hashPassword as hash, verifyPassword } from "better-auth/crypto";

/** A sentence of some words is easier to keep in mind than signs, and harder to guess. */
export const SHORTEST_PASSWORD = 12;
/** What is longer only costs the machine time. */
export const LONGEST_PASSWORD = 128;

export type PasswordFault = "too-short" | "too-long" | "too-plain";

/** What is wrong with a new password; null: nothing. `about` is what anybody knows of the person: name, e-mail address. */
export function findPasswordFault(password: string, about: readonly string[]): PasswordFault | null {
  if (password.length < SHORTEST_PASSWORD) return "too-short";
  if (password.length > LONGEST_PASSWORD) return "too-long";
  const plain = password.toLowerCase();
  const isKnown = about.some((known) => known.toLowerCase() === plain);
  return isKnown || new Set(plain).size < 4 ? "too-plain" : null;
}

/** The hash by which a password is kept: scrypt with a salt of its own. */
export function hashPassword(password: string): Promise<string> {
  return hash(password);
}

/** Whether a password is the one that a hash was made of; one that is too long to be any costs no time. */
export async function isPassword(password: string, kept: string): Promise<boolean> {
  return password.length <= LONGEST_PASSWORD && (await verifyPassword({ hash: kept, password }));
}
