import { createTransport } from "nodemailer";
import { z } from "zod";
import type { SendingOutcome } from "./settings";

export interface Mail {
  /** Stands in the Message-ID: the same mail sent twice has the same one, by which mail systems know it. */
  readonly key: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** A server may think for a while after it has the whole mail; whoever hangs up too early will send it a second time. */
const TIMES = { connectionTimeout: 15_000, greetingTimeout: 30_000, socketTimeout: 120_000 };
const THIS_MACHINE = ["localhost", "127.0.0.1", "[::1]"];

/** Sends a mail; it comes back as soon as the server has taken it over, or with the reason in a line that holds no secret. */
export async function sendMail(smtp: string, mail: Mail): Promise<SendingOutcome> {
  const { hostname, username } = new URL(smtp);
  const transport = createTransport({
    url: smtp,
    ...TIMES,
    // A password goes over the network under encryption or not at all.
    ...(username !== "" && !THIS_MACHINE.includes(hostname) ? { requireTLS: true } : {}),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    const { key, from, to, subject, text, html } = mail;
    const { rejected } = await transport.sendMail({
      from,
      to: [...to],
      subject,
      text,
      html,
      messageId: `<${key}@operative>`,
      headers: { "Auto-Submitted": "auto-generated" },
      xMailer: false,
    });
    return { ok: true, note: rejected.length === 0 ? null : `Not taken for ${rejected.join(", ")}.` };
  } catch (cause) {
    return { ok: false, message: withoutSecrets(messageOf(cause), smtp) };
  } finally {
    transport.close();
  }
}

const errorSchema = z.object({ message: z.string() });

function messageOf(cause: unknown): string {
  const read = errorSchema.safeParse(cause);
  return read.success ? read.data.message : String(cause);
}

/** The server's own words may repeat what it was sent: the user's name and the password, also in base 64, are blotted out. */
function withoutSecrets(message: string, smtp: string): string {
  const { username, password } = new URL(smtp);
  const plain = [password, username].flatMap((part) => [decodeURIComponent(part), part]);
  const pair = `\0${decodeURIComponent(username)}\0${decodeURIComponent(password)}`;
  const secrets = [...plain, pair].flatMap((part) => [part, Buffer.from(part).toString("base64")]);
  const line = message.replace(/\s+/g, " ").trim();
  return secrets
    .filter((secret) => secret.length > 2)
    .reduce((text, secret) => text.replaceAll(secret, "…"), line)
    .slice(0, 300);
}
