import { createHmac, randomBytes } from "node:crypto";
import type { SendingOutcome } from "./settings";

// Standard Webhooks (standardwebhooks.com): `webhook-signature` is "v1," and the HMAC-SHA256, in base 64, of id, timestamp and
// body with full stops between them; the key is what follows "whsec_", in base 64.

export interface WebhookMessage {
  /** Stable: a receiver that gets a message twice knows it by its id. */
  readonly id: string;
  readonly body: string;
}

const PREFIX = "whsec_";
const LONGEST_MS = 10_000;

/** A new key of 256 bits. */
export function makeWebhookSecret(): string {
  return `${PREFIX}${randomBytes(32).toString("base64")}`;
}

export function signWebhook(secret: string, { id, body }: WebhookMessage, timestamp: number): string {
  const key = Buffer.from(secret.slice(PREFIX.length), "base64");
  return `v1,${createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64")}`;
}

/** Posts a message. Any answer from 200 to 299 takes it over; another address that the answer points at is not gone to. */
export async function sendWebhook(
  address: string,
  secret: string,
  message: WebhookMessage,
  now: Date,
): Promise<SendingOutcome> {
  const timestamp = Math.floor(now.getTime() / 1000);
  try {
    const response = await fetch(address, {
      method: "POST",
      redirect: "manual",
      signal: AbortSignal.timeout(LONGEST_MS),
      headers: {
        "content-type": "application/json",
        "user-agent": "Operative",
        "webhook-id": message.id,
        "webhook-timestamp": String(timestamp),
        "webhook-signature": signWebhook(secret, message, timestamp),
      },
      body: message.body,
    });
    // What the receiver writes is of no interest: its end is not waited for.
    response.body?.cancel().catch(() => undefined);
    if (response.ok) return { ok: true, note: null };
    return { ok: false, message: `The receiver answered with ${response.status}.` };
  } catch (cause) {
    return { ok: false, message: `The receiver was not reached: ${reasonOf(cause)}.` };
  }
}

/** The code of the system ("ECONNREFUSED") says why; the message may repeat the address, which can hold a secret. */
function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return "unknown";
  if (cause.name === "TimeoutError") return `no answer in ${LONGEST_MS / 1000} seconds`;
  const inner = cause.cause;
  return inner instanceof Error && "code" in inner ? String(inner.code) : cause.name;
}
