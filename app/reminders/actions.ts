"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { openRegister } from "../../lib/operations/open-register";
import { pauseReminderRule } from "../../lib/operations/pause-reminder-rule";
import { removeReminderRule } from "../../lib/operations/remove-reminder-rule";
import { saveReminderRule } from "../../lib/operations/save-reminder-rule";
import { visitor } from "../door";
import { atLeast, typedQuery } from "./typed-rule";

const text = z.string().max(5000).catch("");
const idSchema = z.coerce.number().int().positive();

/** Makes a rule; what is wrong with it is said where it was typed. */
export async function addRule(form: FormData): Promise<void> {
  const read = (name: string) => text.parse(form.get(name));
  const given = { name: read("name"), body: read("body"), force: read("force"), channel: read("channel") };
  const days = form.getAll("day").map(Number);
  const query = form.has("query") ? read("query") : typedQuery(given.body, atLeast(given.force));
  const rule = { name: given.name, channel: given.channel, days, query, target: read("target") };
  const outcome = await saveReminderRule(openRegister(await visitor()), rule);
  if (outcome.ok) redirect(`/reminders?made=${outcome.id}`);
  // The addresses are typed again: they do not belong into the address of a page.
  const back = new URLSearchParams({ ...given, problem: outcome.message.slice(0, 500) });
  if (form.has("query")) back.set("query", query);
  for (const day of days) back.append("day", String(day));
  redirect(`/reminders?${back}`);
}

/** Lets a rule rest or go on. */
export async function pauseRule(form: FormData): Promise<void> {
  const active = form.get("active") === "yes";
  const register = openRegister(await visitor());
  finish(await pauseReminderRule(register, idSchema.parse(form.get("rule")), { active }));
}

/** Deletes a rule with what it told. */
export async function removeRule(form: FormData): Promise<void> {
  const register = openRegister(await visitor());
  finish(await removeReminderRule(register, idSchema.parse(form.get("rule"))));
}

function finish(outcome: { readonly ok: true } | { readonly ok: false; readonly message: string }): never {
  redirect(outcome.ok ? "/reminders" : `/reminders?problem=${encodeURIComponent(outcome.message)}`);
}
