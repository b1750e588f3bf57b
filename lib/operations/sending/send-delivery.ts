import { setTimeout as delay } from "node:timers/promises";
import { digestPayload, formatDigestHtml, formatDigestSubject, formatDigestText } from "../../exports/digest";
import type { ReminderDelivery } from "../../store/reading/reminders";
import type { Store } from "../../store/store";
import { type Claim, claimDelivery, settleDelivery } from "../../store/writing/reminders";
import { sendMail } from "./mail";
import { findMissingSettings, type SendingOutcome, type SendingSettings } from "./settings";
import { sendWebhook } from "./webhook";

const MINUTE = 60_000;
/** After so long without a word from the process that sends a delivery, another may send it. */
const CLAIM_MS = 10 * MINUTE;
/** A sending that takes long prolongs its claim in time. */
const PROLONG_MS = 2 * MINUTE;
/** How long to wait after the first attempt that failed, the second, and so on; the last wait repeats itself. */
const WAITS_MS = [1, 5, 30, 120, 1440].map((minutes) => minutes * MINUTE);
/** After so many attempts a delivery is given up. */
export const MOST_ATTEMPTS = 8;

/** How often it is tried to write down that a delivery was sent, where the register is busy. */
const MARKING_ATTEMPTS = 60;

export type DeliveryReport =
  | { readonly result: "sent"; readonly note: string | null }
  | { readonly result: "waiting"; readonly message: string; readonly nextAttempt: Date }
  | { readonly result: "failed"; readonly message: string }
  /** Another process sends it. */
  | { readonly result: "taken" };

/**
 * Sends a delivery once: it is claimed before, so that no other process sends it, and marked at once when the other side has
 * taken it over. Between these two moments, and only there, a process that dies leaves it unknown whether it was sent; then it
 * is sent again under the same Message-ID or webhook-id.
 */
export async function sendDelivery(
  store: Store,
  delivery: ReminderDelivery,
  settings: SendingSettings,
  clock: () => Date,
): Promise<DeliveryReport> {
  const claim = await claimDelivery(store, delivery, after(clock(), CLAIM_MS));
  if (claim === null) return { result: "taken" };
  const outcome = await whileProlonging(store, claim, clock, () => send(delivery, settings, clock()));
  if (!outcome.ok) return postpone(store, claim, outcome.message, clock());
  await markSent(store, claim, outcome.note, clock());
  return { result: "sent", note: outcome.note };
}

/** Another process may hold the write lock for a while (an import): to give up here would be to send a second time. */
async function markSent(store: Store, claim: Claim, note: string | null, sentAt: Date): Promise<void> {
  const sent = { state: "sent", sentAt, nextAttempt: null, error: note } as const;
  for (let left = MARKING_ATTEMPTS; ; left -= 1) {
    try {
      await settleDelivery(store, claim, sent);
      return;
    } catch (cause) {
      if (left === 0) throw cause;
      await delay(1_000);
    }
  }
}

async function postpone(store: Store, claim: Claim, message: string, now: Date): Promise<DeliveryReport> {
  if (claim.attempt >= MOST_ATTEMPTS) {
    await settleDelivery(store, claim, { state: "failed", nextAttempt: null, error: message });
    return { result: "failed", message };
  }
  const nextAttempt = after(now, WAITS_MS[Math.min(claim.attempt, WAITS_MS.length) - 1] ?? MINUTE);
  await settleDelivery(store, claim, { state: "waiting", nextAttempt, error: message });
  return { result: "waiting", message, nextAttempt };
}

async function whileProlonging<T>(
  store: Store,
  claim: Claim,
  clock: () => Date,
  work: () => Promise<T>,
): Promise<T> {
  const prolong = () => settleDelivery(store, claim, { nextAttempt: after(clock(), CLAIM_MS) });
  const timer = setInterval(() => void prolong().catch(() => undefined), PROLONG_MS);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}

async function send(
  { key, content, rule }: ReminderDelivery,
  settings: SendingSettings,
  now: Date,
): Promise<SendingOutcome> {
  const { smtp, from, address } = settings;
  const missing = findMissingSettings(settings, rule.channel);
  if (missing !== null || address === null) return { ok: false, message: missing ?? "" };
  if (rule.channel === "webhook") {
    const body = JSON.stringify(digestPayload(content, address, now.toISOString()));
    return sendWebhook(rule.target[0] ?? "", rule.secret ?? "", { id: key, body }, now);
  }
  return sendMail(smtp ?? "", {
    key,
    from: from ?? "",
    to: rule.target,
    subject: formatDigestSubject(content),
    text: formatDigestText(content, address),
    html: formatDigestHtml(content, address),
  });
}

function after(moment: Date, milliseconds: number): Date {
  return new Date(moment.getTime() + milliseconds);
}
