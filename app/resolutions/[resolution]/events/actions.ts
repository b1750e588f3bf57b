"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { parseDay } from "../../../../lib/calendar/day";
import { dateEvent } from "../../../../lib/operations/date-event";
import { openRegister } from "../../../../lib/operations/open-register";
import { withdrawEventDate } from "../../../../lib/operations/withdraw-event-date";
import { addressOf } from "../../../../lib/ui/address";
import { visitor } from "../../../door";
import { parseTypedEvent, typedEvent } from "./typed-event";

const eventSchema = z.object({ resolution: z.string().min(1).max(300), key: z.string().min(1).max(200) });

/** Dates an event as it was shown; what cannot be recorded is said where it is typed. */
export async function recordEventDays(form: FormData): Promise<void> {
  const { resolution } = eventSchema.parse(Object.fromEntries(form));
  const typed = typedEvent((field) => form.get(field));
  const parsed = parseTypedEvent(resolution, typed);
  const outcome = parsed.ok ? await dateEvent(openRegister(await visitor()), parsed.event) : null;
  const shown = outcome?.ok ? { recorded: String(outcome.moved.length) } : typed;
  redirect(addressOf.events(resolution, dayOf(form), shown));
}

/** Takes the recorded days of an event back. */
export async function withdrawEventDays(form: FormData): Promise<void> {
  const event = eventSchema.parse(Object.fromEntries(form));
  const outcome = await withdrawEventDate(openRegister(await visitor()), event);
  const shown = outcome.ok ? { withdrawn: String(outcome.moved.length) } : {};
  redirect(addressOf.events(event.resolution, dayOf(form), shown));
}

function dayOf(form: FormData) {
  const asOf = form.get("asOf");
  return typeof asOf === "string" ? parseDay(asOf) : null;
}
