import { AUTHENTICATION_PATH } from "../access/authentication";
import { ORGANISATION } from "../access/organisation";
import { ownPath } from "../access/own-path";
import { publicAddress } from "../access/public-address";
import { organisationOf } from "./authentication-of";
import type { Register } from "./register";
import { browserHeaders } from "./signed-in";

const CALLBACK = `${AUTHENTICATION_PATH}/callback/${ORGANISATION}`;

/** Begins a sign-in with the organisation: where the browser goes, and the cookies by which its return is known. Null: there is none. */
export async function beginWithOrganisation(
  register: Register,
  next: string | null,
  headers: Headers,
  environment: NodeJS.ProcessEnv,
): Promise<{ readonly address: string; readonly cookies: readonly string[] } | null> {
  const authentication = organisationOf(register, environment);
  if (authentication === null) return null;
  const own = publicAddress(environment);
  const answer = await authentication.api.signInSocial({
    body: {
      provider: ORGANISATION,
      callbackURL: `${own}${ownPath(next)}`,
      errorCallbackURL: `${own}/sign-in`,
      disableRedirect: true,
    },
    headers: browserHeaders(headers, environment),
    returnHeaders: true,
  });
  const { url } = answer.response;
  return url ? { address: url, cookies: answer.headers.getSetCookie() } : null;
}

/**
 * Answers the organisation when it sends somebody back. Nothing else of the library is reached from outside: what people do to their
 * accounts are operations of our own, with permission, limits and audit.
 */
export async function answerOrganisation(
  register: Register,
  request: Request,
  environment: NodeJS.ProcessEnv,
): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const authentication = pathname === CALLBACK ? organisationOf(register, environment) : null;
  if (authentication === null || request.method !== "GET") {
    return new Response("There is nothing here.\n", { status: 404 });
  }
  // Which address was asked for anybody can choose; the organisation knows the one that is set.
  const known = new Request(`${publicAddress(environment)}${CALLBACK}${search}`, {
    headers: browserHeaders(request.headers, environment),
  });
  return authentication.handler(known);
}
