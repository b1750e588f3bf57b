"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { parseDay } from "../../lib/calendar/day";
import { SESSION_SERIES } from "../../lib/calendar/session";
import { openRegister } from "../../lib/operations/open-register";
import { recordSession } from "../../lib/operations/record-session";
import { withdrawSession } from "../../lib/operations/withdraw-session";
import { addressOf } from "../../lib/ui/address";
import { visitor } from "../door";
import { parseTypedSession, typedSession } from "./typed-session";

const sessionSchema = z.object({
  organ: z.string().min(1).max(200),
  series: z.enum(SESSION_SERIES),
  number: z.coerce.number().int().positive().max(9999),
});

/** Records the days of a session as they were shown; what cannot be recorded is said where they are typed. */
export async function recordDays(form: FormData): Promise<void> {
  const organ = z.string().min(1).max(200).parse(form.get("organ"));
  const asOf = dayOf(form);
  const typed = typedSession((field) => form.get(field));
  const parsed = parseTypedSession(organ, typed);
  const outcome = parsed.ok ? await recordSession(openRegister(await visitor()), parsed.session) : null;
  if (parsed.ok && outcome?.ok)
    redirect(withNews(addressOf.session(parsed.session, asOf), "recorded", outcome.moved.length));
  redirect(addressOf.sessionChange(organ, { ...typed, ...(asOf && { asOf }) }));
}

/** Takes the recorded days of a session back. */
export async function withdrawDays(form: FormData): Promise<void> {
  const session = sessionSchema.parse(Object.fromEntries(form));
  const outcome = await withdrawSession(openRegister(await visitor()), session);
  const address = addressOf.session(session, dayOf(form));
  redirect(outcome.ok ? withNews(address, "withdrawn", outcome.moved.length) : address);
}

function dayOf(form: FormData) {
  const asOf = form.get("asOf");
  return typeof asOf === "string" ? parseDay(asOf) : null;
}

function withNews(address: string, news: "recorded" | "withdrawn", moved: number): string {
  return `${address}${address.includes("?") ? "&" : "?"}${news}=${moved}`;
}
