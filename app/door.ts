import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { clientAddress, PATH_HEADER } from "../lib/access/client-address";
import { ownPath } from "../lib/access/own-path";
import { type Actor, allows, READER } from "../lib/access/permissions";
import { covers, findSecret, type TokenScope } from "../lib/access/tokens";
import type { Day } from "../lib/calendar/day";
import { countReviewQueue } from "../lib/operations/count-review-queue";
import { countMyUnseen } from "../lib/operations/list-notices";
import { openRegister } from "../lib/operations/open-register";
import { recogniseVisitor, type Visitor } from "../lib/operations/recognise-visitor";
import type { Register } from "../lib/operations/register";
import { tokenActor } from "../lib/operations/token-actor";
import {
  type AddressParameters,
  parseRegisterQuery,
  type RegisterQuery,
} from "../lib/queries/register-query";
import { addressOf } from "../lib/ui/address";
import type { FrameVisitor } from "../lib/ui/page-frame";
import { say } from "../lib/vocabulary/words";

/** What Next passes to a page. */
export interface PageProps<Parameters = object> {
  readonly params: Promise<Parameters>;
  readonly searchParams: Promise<AddressParameters>;
}

/** A visitor at the door of the pages: the register as it is open to them, and what the address asks for. */
export interface Visit {
  readonly register: Register;
  readonly query: RegisterQuery;
  readonly parameters: AddressParameters;
  readonly pretendedToday: Day | null;
  /** Who comes, for the frame of the page. */
  readonly visitor: FrameVisitor;
  /** How many findings wait for a look, for whoever reviews; null for others. */
  readonly openFindings: number | null;
}

/** Who comes, looked up once for each request. */
export const recognise = cache(
  async (): Promise<Visitor> => recogniseVisitor(openRegister(READER), await headers(), process.env),
);

/** Who stands at the door: whoever is signed in, else the reader (or, while only this machine reaches the application and the register has no people of its own, who sits at it). */
export async function visitor(): Promise<Actor> {
  return (await recognise()).actor;
}

/** Where a private register without people sends whoever has no token: it answers 403 and says why. */
const PRIVATE = "/private";

export async function visit(props: Pick<PageProps, "searchParams">): Promise<Visit> {
  const known = await recognise();
  if (!known.mayRead) redirect(known.people ? addressOf.signIn(await askedPath()) : PRIVATE);
  return visitAnyway(props);
}

/** The same for pages that are open to strangers, too: those by which one comes in. */
export async function visitAnyway({ searchParams }: Pick<PageProps, "searchParams">): Promise<Visit> {
  const parameters = await searchParams;
  const known = await recognise();
  const register = openRegister(known.actor);
  const pretended = (process.env.OPERATIVE_TODAY ?? "") !== "";
  return {
    register,
    parameters,
    query: parseRegisterQuery(parameters),
    pretendedToday: pretended ? register.today : null,
    visitor: frameVisitor(known, await countMyUnseen(register)),
    openFindings: allows(known.actor, "review") ? await countReviewQueue(register) : null,
  };
}

function frameVisitor({ signedIn, signInOffered }: Visitor, unseen: number | null): FrameVisitor {
  if (signedIn === null) return signInOffered ? "stranger" : "local";
  return { name: signedIn.actor.name, role: signedIn.role, unseen: unseen ?? 0 };
}

/** The path that was asked for; the scripts of Next add a parameter of their own. */
async function askedPath(): Promise<string> {
  const [path = "", query = ""] = ((await headers()).get(PATH_HEADER) ?? "").split("?");
  const parameters = new URLSearchParams(query);
  parameters.delete("_rsc");
  return ownPath(parameters.size === 0 ? path : `${path}?${parameters}`);
}

/**
 * For routes that are no pages: the answer to whoever may not read what is asked for; null: they may. The token stands in
 * `Authorization: Bearer …` or, for programs that send no headers, in the address as `token`.
 */
export async function refuseStranger(request: Request, scope: TokenScope): Promise<Response | null> {
  const register = openRegister(READER);
  const { mayRead } = await recogniseVisitor(register, request.headers, process.env);
  if (mayRead) return null;
  const shown = new URL(request.url).searchParams.get("token");
  const secret = findSecret(request.headers.get("authorization"), shown);
  const outcome = await tokenActor(register, secret, clientAddress(request.headers, process.env));
  if (outcome.ok && covers(outcome.scopes, scope)) return null;
  const tooMany = !outcome.ok && outcome.reason === "too-many-attempts";
  return new Response(`${tooMany ? outcome.message : say("feedRefusal.token")}\n`, {
    status: tooMany ? 429 : 401,
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "WWW-Authenticate": 'Bearer realm="operative"',
      "Cache-Control": "no-store",
      "Referrer-Policy": "no-referrer",
    },
  });
}
