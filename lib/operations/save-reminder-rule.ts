import { z } from "zod";
import { allows } from "../access/permissions";
import { REMINDER_CHANNELS } from "../store/reading/reminders";
import { inTransaction } from "../store/store";
import { recordAudit } from "../store/writing/audit";
import { insertReminderRule } from "../store/writing/reminders";
import { type NotAllowed, notAllowed, type Register } from "./register";
import { formatRuleQuery, parseRuleQuery } from "./rule-query";
import { makeWebhookSecret } from "./sending/webhook";

/** A rule as somebody typed it. */
export interface TypedReminderRule {
  readonly name: string;
  /** Filters as they stand in an address; empty: all deadlines. */
  readonly query: string;
  /** Days relative to the last day: -30 is thirty days before. */
  readonly days: readonly number[];
  readonly channel: string;
  /** E-mail addresses with commas between them, or the address of a webhook. */
  readonly target: string;
}

export type SaveRuleOutcome =
  | { readonly ok: true; readonly id: number /** The key of a webhook. */; readonly secret: string | null }
  | { readonly ok: false; readonly reason: "not-valid"; readonly message: string }
  | NotAllowed;

const MOST_ADDRESSES = 20;
const FARTHEST_DAYS = 366;
const NO_DAY = `Days are whole numbers, at most ${FARTHEST_DAYS} before or after the last day.`;

const ruleSchema = z.object({
  name: z
    .string()
    .transform((name) => name.replace(/[\s\p{Cc}]+/gu, " ").trim())
    .pipe(
      z.string().min(1, "Give the rule a name.").max(100, "The name is too long: 100 letters are the most."),
    ),
  query: z.string().max(2000, "The filters are too long."),
  days: z
    .array(z.number().int(NO_DAY).min(-FARTHEST_DAYS, NO_DAY).max(FARTHEST_DAYS, NO_DAY))
    .min(1, "Choose at least one day on which to tell.")
    .max(20, "These are too many days: 20 are the most.")
    .transform((days) => [...new Set(days)].sort((a, b) => a - b)),
  channel: z.enum(REMINDER_CHANNELS, "Choose e-mail or webhook."),
});

const addressesSchema = z
  .array(z.email("Write e-mail addresses as name@example.org, with commas between them."))
  .min(1, "Give at least one e-mail address.")
  .max(MOST_ADDRESSES, `These are too many addresses: ${MOST_ADDRESSES} are the most.`);

const NO_WEBHOOK =
  "Write the address of the webhook as https://example.org/…, without a password in it; http only to this machine.";
const webhookSchema = z.url(NO_WEBHOOK).max(2000, NO_WEBHOOK).refine(isSafeAddress, NO_WEBHOOK);

/** Makes a rule by which somebody is told of deadlines; it tells what is ahead from the day on which it is made. */
export async function saveReminderRule(
  register: Register,
  typed: TypedReminderRule,
): Promise<SaveRuleOutcome> {
  const { actor, now, today, store } = register;
  if (!allows(actor, "manage-reminders")) return notAllowed(actor, "manage reminders");
  const read = ruleSchema.safeParse(typed);
  if (!read.success) return refusal(firstMessage(read.error));
  const { name, days, channel } = read.data;
  const addresses = channel === "email" ? addressesOf(typed.target) : [typed.target.trim()];
  const target = channel === "email" ? addressesSchema.safeParse(addresses) : webhookOf(addresses);
  if (!target.success) return refusal(firstMessage(target.error));
  const query = parseRuleQuery(typed.query);
  const [odd] = query.ignored;
  if (odd !== undefined)
    return refusal(`The filter ${odd.name} “${odd.value.slice(0, 60)}” means nothing: take it away.`);
  const rule = {
    name,
    query: formatRuleQuery(query),
    days,
    channel,
    target: target.data,
    secret: channel === "webhook" ? makeWebhookSecret() : null,
    createdBy: actor.name,
    createdAt: momentOn(today, now),
  };
  const id = await inTransaction(store, async (transaction) => {
    const made = await insertReminderRule(transaction, rule);
    await recordAudit(transaction, {
      at: now,
      actor: actor.name,
      door: actor.door,
      action: "save-reminder-rule",
      subject: `reminders/${made}`,
      // Whom it tells stands in the rule; addresses and keys are not kept in the audit for ever.
      detail: { name, query: rule.query, days, channel, recipients: rule.target.length },
    });
    return made;
  });
  return { ok: true, id, secret: rule.secret };
}

/** The time of the clock on the day that it is for the application: from that day on the rule tells. */
export function momentOn(today: string, now: Date): Date {
  return new Date(`${today}T${now.toISOString().slice(11)}`);
}

function addressesOf(typed: string): string[] {
  const addresses = typed.split(/[,;\s]+/).filter((address) => address !== "");
  return [...new Set(addresses)];
}

function webhookOf(addresses: readonly string[]) {
  return z.array(webhookSchema).safeParse(addresses);
}

/** Deadlines are public, the network between is not: what is sent cannot be changed on its way. */
function isSafeAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password } = new URL(address);
  const local = ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
  return username === "" && password === "" && (protocol === "https:" || (protocol === "http:" && local));
}

function refusal(message: string) {
  return { ok: false, reason: "not-valid", message } as const;
}

function firstMessage(error: z.ZodError): string {
  return error.issues[0]?.message ?? "The rule is not valid.";
}
