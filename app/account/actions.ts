"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { clientAddress } from "../../lib/access/client-address";
import { TOKEN_SCOPES } from "../../lib/access/tokens";
import { parseDay } from "../../lib/calendar/day";
import { changeOwnName } from "../../lib/operations/change-own-name";
import { changeOwnPassword } from "../../lib/operations/change-own-password";
import { createAccessToken } from "../../lib/operations/create-access-token";
import { endOwnSignIn } from "../../lib/operations/end-own-sign-in";
import { openRegister } from "../../lib/operations/open-register";
import { revokeAccessToken } from "../../lib/operations/revoke-access-token";
import { addressOf } from "../../lib/ui/address";
import type { DONE } from "../../lib/ui/people/account-page";
import type { OnceAnswer } from "../../lib/ui/people/once-form";
import { say } from "../../lib/vocabulary/words";
import { recognise, visitor } from "../door";

const text = z.string().max(300).catch("");
const idSchema = z.coerce.number().int().positive();
const scopesSchema = z.array(z.enum(TOKEN_SCOPES)).catch([]);

/** Gives whoever is signed in another name. */
export async function changeName(form: FormData): Promise<void> {
  finish("name", await changeOwnName(openRegister(await visitor()), text.parse(form.get("name"))));
}

/** Changes the password of whoever is signed in. */
export async function changePassword(form: FormData): Promise<void> {
  const { signedIn } = await recognise();
  if (signedIn === null) redirect(addressOf.signIn("/account"));
  const typed = { current: text.parse(form.get("current")), next: text.parse(form.get("next")) };
  const client = clientAddress(await headers(), process.env);
  const browser = { signInId: signedIn.signInId, client };
  finish("password", await changeOwnPassword(openRegister(signedIn.actor), typed, browser));
}

/** Signs whoever is signed in out in another browser. */
export async function endSignIn(form: FormData): Promise<void> {
  finish("signIn", await endOwnSignIn(openRegister(await visitor()), text.parse(form.get("signIn"))));
}

/** Makes an access token; it stands in this answer only. */
export async function makeToken(_: OnceAnswer, form: FormData): Promise<OnceAnswer> {
  const until = text.parse(form.get("until"));
  const outcome = await createAccessToken(openRegister(await visitor()), {
    name: text.parse(form.get("name")),
    scopes: scopesSchema.parse(form.getAll("scope")),
    own: true,
    until: parseDay(until),
  });
  return outcome.ok
    ? { secret: outcome.secret, hint: say("account.secretHint"), problem: null }
    : { secret: null, hint: null, problem: outcome.message };
}

/** Ends an access token of whoever is signed in. */
export async function revokeToken(form: FormData): Promise<void> {
  const id = idSchema.parse(form.get("token"));
  finish("token", await revokeAccessToken(openRegister(await visitor()), id));
}

function finish(
  what: (typeof DONE)[number],
  outcome: { readonly ok: true } | { readonly ok: false; readonly message: string },
): never {
  redirect(outcome.ok ? `/account?done=${what}` : `/account?problem=${encodeURIComponent(outcome.message)}`);
}
