"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { publicAddress } from "../../lib/access/public-address";
import { changeRole } from "../../lib/operations/change-role";
import { invitePerson } from "../../lib/operations/invite-person";
import type { OneTimeLink } from "../../lib/operations/make-link";
import { makePasswordLink } from "../../lib/operations/make-password-link";
import { openRegister } from "../../lib/operations/open-register";
import { switchPerson } from "../../lib/operations/switch-person";
import { withdrawInvitation } from "../../lib/operations/withdraw-invitation";
import { formatDayOf } from "../../lib/ui/people/day-of";
import type { OnceAnswer } from "../../lib/ui/people/once-form";
import { say } from "../../lib/vocabulary/words";
import { visitor } from "../door";

const text = z.string().max(300).catch("");
const idSchema = z.coerce.number().int().positive();

type Linked =
  | { readonly ok: true; readonly link: OneTimeLink }
  | { readonly ok: false; readonly message: string };

/** Makes a link by which somebody joins; it stands in this answer only. */
export async function invite(_: OnceAnswer, form: FormData): Promise<OnceAnswer> {
  const typed = { role: text.parse(form.get("role")), email: text.parse(form.get("email")) };
  return shownOnce(await invitePerson(openRegister(await visitor()), typed));
}

/** Makes a link by which somebody sets a new password. */
export async function linkToPassword(_: OnceAnswer, form: FormData): Promise<OnceAnswer> {
  return shownOnce(await makePasswordLink(openRegister(await visitor()), text.parse(form.get("person"))));
}

function shownOnce(outcome: Linked): OnceAnswer {
  if (!outcome.ok) return { secret: null, hint: null, problem: outcome.message };
  const { path, expiresAt } = outcome.link;
  const hint = say("people.linkHint", { day: formatDayOf(expiresAt) });
  return { secret: `${publicAddress(process.env)}${path}`, hint, problem: null };
}

/** Gives somebody another role. */
export async function setRole(form: FormData): Promise<void> {
  const [person, role] = [text.parse(form.get("person")), text.parse(form.get("role"))];
  finish(await changeRole(openRegister(await visitor()), person, role));
}

/** Switches somebody off or on. */
export async function switchOffOrOn(form: FormData): Promise<void> {
  const active = form.get("active") === "yes";
  finish(await switchPerson(openRegister(await visitor()), text.parse(form.get("person")), { active }));
}

/** Makes a link void that nobody has used. */
export async function withdrawLink(form: FormData): Promise<void> {
  const id = idSchema.parse(form.get("invitation"));
  finish(await withdrawInvitation(openRegister(await visitor()), id));
}

function finish(outcome: { readonly ok: true } | { readonly ok: false; readonly message: string }): never {
  redirect(outcome.ok ? "/people" : `/people?problem=${encodeURIComponent(outcome.message)}`);
}
