import { clientAddress } from "../../../lib/access/client-address";
import { READER } from "../../../lib/access/permissions";
import { covers, findSecret } from "../../../lib/access/tokens";
import { openRegister } from "../../../lib/operations/open-register";
import { recogniseVisitor } from "../../../lib/operations/recognise-visitor";
import type { Register } from "../../../lib/operations/register";
import { tokenActor } from "../../../lib/operations/token-actor";
import { say } from "../../../lib/vocabulary/words";
import { answerProblem } from "./answers";

/** Somebody who was let in, or what whoever was not is answered. */
export type Entrance =
  | { readonly ok: true; readonly register: Register }
  | { readonly ok: false; readonly response: Response };

type ApiScope = "read" | "write";

/** Attempts are counted over a quarter of an hour; after that much, all are forgotten. */
const WAIT_SECONDS = 15 * 60;

/**
 * Who comes by the door of programs: whoever the token in `Authorization: Bearer …` is of. An open register is read without one; a token that
 * is shown all the same has to be right. Nobody comes in by being signed in: a page of another site could make a browser send that along.
 */
export async function enter(request: Request, scope: ApiScope): Promise<Entrance> {
  const header = request.headers.get("authorization");
  const register = openRegister({ ...READER, door: "api" });
  if (header === null && scope === "read" && (await isOpen(register))) return { ok: true, register };
  if (header === null) return refuse("token-missing", say("api.tokenMissing", { scope }), challenge());
  const outcome = await tokenActor(
    register,
    findSecret(header, null),
    clientAddress(request.headers, process.env),
  );
  if (outcome.ok && covers(outcome.scopes, scope))
    return { ok: true, register: { ...register, actor: outcome.actor } };
  if (outcome.ok) return refuse("not-allowed", say("api.scope", { scope }), challenge("insufficient_scope"));
  if (outcome.reason === "token-unknown")
    return refuse("token-wrong", outcome.message, challenge("invalid_token"));
  return refuse(outcome.reason, outcome.message, { "Retry-After": String(WAIT_SECONDS) });
}

/** Whether a stranger may read; what the browser of somebody signed in sends along counts for nothing here. */
async function isOpen(register: Register): Promise<boolean> {
  return (await recogniseVisitor(register, new Headers(), process.env)).mayRead;
}

/** RFC 6750: how to show a token, and what was wrong with the one that was shown. */
function challenge(error?: "invalid_token" | "insufficient_scope"): Record<string, string> {
  const named = error === undefined ? "" : `, error="${error}"`;
  return { "WWW-Authenticate": `Bearer realm="operative"${named}` };
}

function refuse(
  kind: "token-missing" | "token-wrong" | "not-allowed" | "too-many-attempts",
  detail: string,
  headers: Record<string, string>,
): Entrance {
  return { ok: false, response: answerProblem(kind, detail, { headers }) };
}
