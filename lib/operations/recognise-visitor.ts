import { clientAddress } from "../access/client-address";
import type { Actor } from "../access/permissions";
import { covers, findSecret } from "../access/tokens";
import { isThisMachineOnly, needsToken } from "../access/visibility";
import { webActor } from "../access/web-actor";
import { hasPeople } from "../store/reading/people";
import type { Register } from "./register";
import { findSignedIn, type SignedIn } from "./signed-in";
import { tokenActor } from "./token-actor";

/** Who stands at the door of the pages. */
export interface Visitor {
  readonly actor: Actor;
  /** Null: nobody is signed in. */
  readonly signedIn: SignedIn | null;
  /** False: the register is private, and the visitor has to sign in first. */
  readonly mayRead: boolean;
  /** Whether there is anybody who could sign in. */
  readonly people: boolean;
  /** Whether signing in is of use: there are people, or the network reaches the application. */
  readonly signInOffered: boolean;
}

/** Who comes to a page: whoever is signed in; else, at a register of its own machine without people, who sits at it; else a reader. */
export async function recogniseVisitor(
  register: Register,
  headers: Headers,
  environment: NodeJS.ProcessEnv,
): Promise<Visitor> {
  const signedIn = await findSignedIn(register, headers, environment);
  if (signedIn !== null) {
    return { actor: signedIn.actor, signedIn, mayRead: true, people: true, signInOffered: true };
  }
  const people = await hasPeople(register.store);
  const actor = webActor(environment, { people });
  const mayRead =
    !needsToken(environment, people) || (await showsReadingToken(register, headers, environment));
  const signInOffered = people || !isThisMachineOnly(environment);
  return { actor, signedIn, mayRead, people, signInOffered };
}

/** A page takes no token from its address: its links would hand it on. */
async function showsReadingToken(
  register: Register,
  headers: Headers,
  environment: NodeJS.ProcessEnv,
): Promise<boolean> {
  const secret = findSecret(headers.get("authorization"), null);
  if (secret === null) return false;
  const outcome = await tokenActor(register, secret, clientAddress(headers, environment));
  return outcome.ok && covers(outcome.scopes, "read");
}
