import { findPublicAddress } from "./public-address";

type Environment = Readonly<Record<string, string | undefined>>;

/** Who may read a register that is open to the network: everybody, or whoever is signed in or shows an access token. */
export const READERS = ["everyone", "signed-in"] as const;
export type Readers = (typeof READERS)[number];

/** What `signed-in` was called before people could sign in. */
const EARLIER_WORD = "tokens";

/** Who may read, from OPERATIVE_READERS; nothing set: everyone. A word that it does not know throws: a typing mistake must not open a register. */
export function readReaders(environment: Environment): Readers {
  const set = environment.OPERATIVE_READERS?.trim() || "everyone";
  const readers = READERS.find((word) => word === (set === EARLIER_WORD ? "signed-in" : set));
  if (readers !== undefined) return readers;
  throw new Error(`OPERATIVE_READERS is "${set}". Write everyone or signed-in, or unset it.`);
}

/**
 * Whether only people at this machine reach the application: it listens here only, and no address of another machine is
 * given for it. With such an address something stands before it and passes the network on to it.
 */
export function isThisMachineOnly(environment: Environment): boolean {
  const host = environment.HOST?.trim() || "127.0.0.1";
  const address = findPublicAddress(environment);
  return isThisMachine(host) && (address === null || isThisMachine(new URL(address).hostname));
}

/**
 * Whether somebody who comes through the web has to sign in or show an access token. At the machine of the register nobody has to as long
 * as nobody could (`people`: whether the register has people who sign in).
 */
export function needsToken(environment: Environment, people = false): boolean {
  return readReaders(environment) === "signed-in" && (people || !isThisMachineOnly(environment));
}

/** Whether a host names this machine to itself. */
export function isThisMachine(host: string): boolean {
  return ["localhost", "::1", "[::1]"].includes(host) || /^127(?:\.\d{1,3}){3}$/.test(host);
}
