"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { parseDay } from "../../lib/calendar/day";
import { openRegister } from "../../lib/operations/open-register";
import { seeNotices } from "../../lib/operations/see-notices";
import { unwatch } from "../../lib/operations/unwatch";
import { type Watched, watch, watchedSchema } from "../../lib/operations/watch";
import { addressOf } from "../../lib/ui/address";
import { visitor } from "../door";

const toggleSchema = watchedSchema.extend({
  wanted: z.enum(["yes", "no"]),
  from: z.enum(["page", "notices"]).catch("page"),
  asOf: z.string().optional(),
});

/** Begins or ends watching, and goes back to where the button was. */
export async function toggleWatch(form: FormData): Promise<void> {
  const { wanted, from, asOf, ...watched } = toggleSchema.parse(Object.fromEntries(form));
  const day = parseDay(asOf ?? "");
  const back = from === "notices" ? addressOf.notices(day) : pageOf(watched, day);
  const register = openRegister(await visitor());
  const outcome = wanted === "yes" ? await watch(register, watched) : await unwatch(register, watched);
  redirect(!outcome.ok && outcome.reason === "not-signed-in" ? addressOf.signIn(back) : back);
}

/** Marks as seen what stood on the page, and what is older. */
export async function seeUpTo(form: FormData): Promise<void> {
  const upTo = z.coerce.number().int().positive().parse(form.get("upTo"));
  const outcome = await seeNotices(openRegister(await visitor()), upTo);
  redirect(outcome.ok ? `/notices?seen=${outcome.seen}` : addressOf.signIn(addressOf.notices(null)));
}

function pageOf({ kind, subject }: Watched, asOf: ReturnType<typeof parseDay>): string {
  if (kind === "body") return addressOf.body(subject, asOf);
  const [slug = "", ...label] = subject.split("/");
  return kind === "resolution"
    ? addressOf.resolution(slug, asOf)
    : addressOf.mandate(slug, label.join("/"), asOf);
}
