import { createHash } from "node:crypto";
import { networkOf } from "../access/client-address";
import {
  type AttemptLimit,
  countAttempt,
  forgetAttempts,
  forgiveAttempt,
  readAttempts,
} from "../store/writing/attempts";
import type { Register } from "./register";

const QUARTER_OF_AN_HOUR = 15 * 60_000;
const DAY = 24 * 60 * 60_000;

/** Ten wrong passwords for one account; more from one address, where a whole office may sit behind it. */
export const MOST_FOR_ACCOUNT: AttemptLimit = { most: 10, windowMs: QUARTER_OF_AN_HOUR };
export const MOST_FROM_ADDRESS: AttemptLimit = { most: 50, windowMs: QUARTER_OF_AN_HOUR };

export interface TooManyAttempts {
  readonly ok: false;
  readonly reason: "too-many-attempts";
  readonly message: string;
}

export const TOO_MANY_ATTEMPTS: TooManyAttempts = {
  ok: false,
  reason: "too-many-attempts",
  message: "There were too many wrong attempts. Try again in a quarter of an hour.",
};

/** Whose attempts are counted: each key with its limit. What it names is hashed: an address typed by mistake is nobody's business. */
type Counted = readonly (readonly [key: string, limit: AttemptLimit])[];

/** The attempts to sign in to an account, from an address. */
export function passwordAttempts(account: string, client: string): Counted {
  return [
    [`password-from/${digest(networkOf(client))}`, MOST_FROM_ADDRESS],
    [`password-for/${digest(account.trim().toLowerCase())}`, MOST_FOR_ACCOUNT],
  ];
}

/** The attempts to come in with a token from an address. */
export function tokenAttempts(client: string): Counted {
  return [[`token-from/${digest(networkOf(client))}`, MOST_FROM_ADDRESS]];
}

/** Counts an attempt before it is looked at, so that many at once cannot pass; false: there were too many. */
export async function mayAttempt({ store, now }: Register, attempts: Counted): Promise<boolean> {
  await forgetAttempts(store, { before: new Date(now.getTime() - DAY) });
  for (const [key, limit] of attempts) {
    if ((await countAttempt(store, key, limit, now)) > limit.most) return false;
  }
  return true;
}

/** Whether there were too many already; counts nothing. */
export async function isOverLimit({ store, now }: Register, attempts: Counted): Promise<boolean> {
  for (const [key, limit] of attempts) {
    if ((await readAttempts(store, key, limit, now)) >= limit.most) return true;
  }
  return false;
}

/** After a right attempt: that of the address is taken back, and the account begins anew. */
export async function forgiveAttempts({ store }: Register, attempts: Counted): Promise<void> {
  for (const [key, limit] of attempts) {
    if (limit === MOST_FOR_ACCOUNT) await forgetAttempts(store, { key });
    else await forgiveAttempt(store, key);
  }
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}
