"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { ownPath } from "../../lib/access/own-path";
import { READER } from "../../lib/access/permissions";
import { openRegister } from "../../lib/operations/open-register";
import { signIn } from "../../lib/operations/sign-in";
import { keepCookies } from "../cookies";

const text = z.string().max(2000).catch("");

/** Signs in by password and goes on to where one wanted to. Nothing that was typed comes into an address. */
export async function signInWithPassword(form: FormData): Promise<void> {
  const read = (name: string) => text.parse(form.get(name));
  const next = ownPath(read("next"));
  const typed = { email: read("email"), password: read("password") };
  const outcome = await signIn(openRegister(READER), typed, await headers(), process.env);
  if (!outcome.ok) redirect(`/sign-in?${new URLSearchParams({ error: outcome.reason, next })}`);
  await keepCookies(outcome.cookies);
  redirect(next);
}
