import { CLIENT_HEADER, clientAddress } from "../access/client-address";
import type { Actor, Role } from "../access/permissions";
import { findPerson } from "../store/reading/people";
import { authenticationOf } from "./authentication-of";
import type { Register } from "./register";

/** Somebody who is signed in, in the browser that asks. */
export interface SignedIn {
  readonly actor: Actor & { readonly userId: string };
  readonly signInId: string;
  readonly email: string;
  readonly role: Role;
}

const COOKIE = /(?:^|;\s*)(?:__Secure-)?operative\.session_token=/;

/**
 * Who is signed in, by the cookie of a request; null: nobody, or the sign-in is over. Looked up anew each time: a sign-in that was ended,
 * a role that was changed and a person who was switched off count from the next request on.
 */
export async function findSignedIn(
  register: Register,
  headers: Headers,
  environment: NodeJS.ProcessEnv,
): Promise<SignedIn | null> {
  if (!COOKIE.test(headers.get("cookie") ?? "")) return null;
  const query = { disableCookieCache: true, disableRefresh: true };
  const found = await authenticationOf(register, environment).api.getSession({ headers, query });
  const person = found === null ? null : await findPerson(register.store, found.user.id);
  if (found === null || person === null || !person.active) return null;
  const { id: userId, name, role, email } = person;
  return { actor: { name, role, door: "web", userId }, signInId: found.session.id, email, role };
}

/** The headers of a request as sign-ins are kept with them: with the address that it really comes from. */
export function browserHeaders(headers: Headers, environment: NodeJS.ProcessEnv): Headers {
  const known = new Headers();
  for (const name of ["cookie", "user-agent"]) {
    const value = headers.get(name);
    if (value !== null) known.set(name, value.slice(0, 4000));
  }
  known.set(CLIENT_HEADER, clientAddress(headers, environment));
  return known;
}
