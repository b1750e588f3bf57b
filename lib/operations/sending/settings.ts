import { z } from "zod";
import { findPublicAddress } from "../../access/public-address";

/** How messages leave this machine. */
export interface SendingSettings {
  /** The mail server with its password: never to be shown or logged. */
  readonly smtp: string | null;
  readonly from: string | null;
  /** Where readers of a message find the pages: "https://operative.example.org". */
  readonly address: string | null;
}

export interface Sent {
  readonly ok: true;
  /** What the other side did not take all the same; null: nothing. */
  readonly note: string | null;
}
export interface NotSent {
  readonly ok: false;
  readonly message: string;
}
export type SendingOutcome = Sent | NotSent;

const smtpUrl = z.url({ protocol: /^smtps?$/ });

const HOW = {
  OPERATIVE_SMTP_URL: "the mail server, as in smtp://user:password@mail.example.org:587",
  OPERATIVE_MAIL_FROM: "the sender, as in Operative <operative@example.org>",
  OPERATIVE_ADDRESS:
    "where readers of a message find these pages, as in https://operative.example.org or http://localhost:3000",
} as const;

/** The settings from the environment; what is not set or not written so is null. */
export function readSendingSettings(
  environment: Readonly<Record<string, string | undefined>>,
): SendingSettings {
  const smtp = environment.OPERATIVE_SMTP_URL?.trim() ?? "";
  return {
    smtp: smtpUrl.safeParse(smtp).success ? smtp : null,
    from: environment.OPERATIVE_MAIL_FROM?.trim() || null,
    address: findPublicAddress(environment),
  };
}

/** What has to be set before a message can leave by a channel, as a sentence without any value; null: nothing. */
export function findMissingSettings(settings: SendingSettings, channel: "email" | "webhook"): string | null {
  const missing = [
    channel === "email" && settings.smtp === null ? (["OPERATIVE_SMTP_URL"] as const) : [],
    channel === "email" && settings.from === null ? (["OPERATIVE_MAIL_FROM"] as const) : [],
    settings.address === null ? (["OPERATIVE_ADDRESS"] as const) : [],
  ].flat();
  if (missing.length === 0) return null;
  const each = missing.map((name) => `${name} (${HOW[name]})`);
  return `${channel === "email" ? "E-mail" : "A webhook"} needs settings that are missing or not written so: ${each.join("; ")}.`;
}
