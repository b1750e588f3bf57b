import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { type Actor, READER } from "../lib/access/permissions";
import { findSecret, type TokenScope } from "../lib/access/tokens";
import { needsToken } from "../lib/access/visibility";
import { webActor } from "../lib/access/web-actor";
import type { Day } from "../lib/calendar/day";
import { checkAccessToken } from "../lib/operations/check-access-token";
import { openRegister } from "../lib/operations/open-register";
import type { Register } from "../lib/operations/register";
import {
  type AddressParameters,
  parseRegisterQuery,
  type RegisterQuery,
} from "../lib/queries/register-query";
import { say } from "../lib/vocabulary/words";

/** What Next passes to a page. */
export interface PageProps<Parameters = object> {
  readonly params: Promise<Parameters>;
  readonly searchParams: Promise<AddressParameters>;
}

/** A visitor at the door of the pages: the register as it is open to readers, and what the address asks for. */
export interface Visit {
  readonly register: Register;
  readonly query: RegisterQuery;
  readonly parameters: AddressParameters;
  readonly pretendedToday: Day | null;
}

/** Who stands at the door: whoever is signed in, else the reader (or, while only this machine reaches the application, who sits at it). */
export async function visitor(): Promise<Actor> {
  return webActor(process.env);
}

/** Where a private register sends whoever has no token: it answers 403 and says why. */
const PRIVATE = "/private";

export async function visit({ searchParams }: Pick<PageProps, "searchParams">): Promise<Visit> {
  const parameters = await searchParams;
  const register = openRegister(READER);
  if (needsToken(process.env)) {
    // A page takes no token from its address: its links would hand it on.
    const secret = findSecret((await headers()).get("authorization"), null);
    if (!(await checkAccessToken(register, secret, "read"))) redirect(PRIVATE);
  }
  const pretended = (process.env.OPERATIVE_TODAY ?? "") !== "";
  return {
    register,
    parameters,
    query: parseRegisterQuery(parameters),
    pretendedToday: pretended ? register.today : null,
  };
}

/**
 * For routes that are no pages: the answer to whoever may not read what is asked for; null: they may. The token stands in
 * `Authorization: Bearer …` or, for programs that send no headers, in the address as `token`.
 */
export async function refuseStranger(request: Request, scope: TokenScope): Promise<Response | null> {
  if (!needsToken(process.env)) return null;
  const shown = new URL(request.url).searchParams.get("token");
  const secret = findSecret(request.headers.get("authorization"), shown);
  if (await checkAccessToken(openRegister(READER), secret, scope)) return null;
  return new Response(`${say("feedRefusal.token")}\n`, {
    status: 401,
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "WWW-Authenticate": 'Bearer realm="operative"',
      "Cache-Control": "no-store",
      "Referrer-Policy": "no-referrer",
    },
  });
}
