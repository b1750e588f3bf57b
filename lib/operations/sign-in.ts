import { APIError } from "better-auth/api";
import { clientAddress } from "../access/client-address";
import { inTransaction } from "../store/store";
import { endSignIn } from "../store/writing/people";
import {
  forgiveAttempts,
  mayAttempt,
  passwordAttempts,
  TOO_MANY_ATTEMPTS,
  type TooManyAttempts,
} from "./attempts";
import { authenticationOf } from "./authentication-of";
import type { Register } from "./register";
import { browserHeaders, findSignedIn } from "./signed-in";

export type SignInOutcome =
  | {
      readonly ok: true;
      /** `Set-Cookie` lines for the browser. */
      readonly cookies: readonly string[];
    }
  | { readonly ok: false; readonly reason: "wrong" | "switched-off"; readonly message: string }
  | TooManyAttempts;

/** The same for an address that nobody has and a password that is wrong: who has an account is not told to strangers. */
const WRONG = {
  ok: false,
  reason: "wrong",
  message: "The e-mail address or the password is wrong.",
} as const;

const SWITCHED_OFF = {
  ok: false,
  reason: "switched-off",
  message: "This account is switched off. An administrator can switch it on again.",
} as const;

/** Signs somebody in by password, in the browser that asks; who was signed in there before is signed out. */
export async function signIn(
  register: Register,
  { email, password }: { readonly email: string; readonly password: string },
  headers: Headers,
  environment: NodeJS.ProcessEnv,
): Promise<SignInOutcome> {
  const attempts = passwordAttempts(email, clientAddress(headers, environment));
  if (!(await mayAttempt(register, attempts))) return TOO_MANY_ATTEMPTS;
  const outcome = await provePassword(register, { email: email.trim(), password }, headers, environment);
  if (!outcome.ok) return outcome;
  await forgiveAttempts(register, attempts);
  const before = await findSignedIn(register, headers, environment);
  if (before !== null) {
    const { signInId, actor } = before;
    await inTransaction(register.store, (transaction) => endSignIn(transaction, actor.userId, signInId));
  }
  return outcome;
}

async function provePassword(
  register: Register,
  body: { readonly email: string; readonly password: string },
  headers: Headers,
  environment: NodeJS.ProcessEnv,
): Promise<SignInOutcome> {
  try {
    const answer = await authenticationOf(register, environment).api.signInEmail({
      body,
      headers: browserHeaders(headers, environment),
      returnHeaders: true,
    });
    return { ok: true, cookies: answer.headers.getSetCookie() };
  } catch (cause) {
    if (!(cause instanceof APIError) || cause.statusCode >= 500) throw cause;
    return cause.body?.code === "FAILED_TO_CREATE_SESSION" ? SWITCHED_OFF : WRONG;
  }
}
