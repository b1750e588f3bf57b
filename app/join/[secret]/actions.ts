"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { linkPath } from "../../../lib/access/one-time-links";
import { READER } from "../../../lib/access/permissions";
import { acceptLink } from "../../../lib/operations/accept-link";
import { openRegister } from "../../../lib/operations/open-register";
import { signIn } from "../../../lib/operations/sign-in";
import { keepCookies } from "../../cookies";

const text = z.string().max(300).catch("");

/** Uses the link and signs whoever came by it in. */
export async function acceptOneTimeLink(form: FormData): Promise<void> {
  const read = (name: string) => text.parse(form.get(name));
  const [secret, name, email, password] = [read("secret"), read("name"), read("email"), read("password")];
  const register = openRegister(READER);
  const outcome = await acceptLink(register, secret, { name, email, password });
  if (!outcome.ok) {
    const back = new URLSearchParams({ problem: outcome.message, name, email });
    redirect(`${linkPath(encodeURIComponent(secret))}?${back}`);
  }
  const typed = { email: outcome.email, password };
  const entered = await signIn(register, typed, await headers(), process.env);
  if (!entered.ok) redirect("/sign-in");
  await keepCookies(entered.cookies);
  redirect("/account");
}
