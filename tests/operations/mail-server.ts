import { once } from "node:events";
import { SMTPServer } from "smtp-server";

/** What a mail server had said to it and took over. */
export interface ReceivedMail {
  readonly messageId: string;
  readonly to: readonly string[];
  readonly raw: string;
}

/** What the server does when it has a whole mail: takes it over, now or later, or refuses it with a reason. */
export type Decision = (mail: ReceivedMail) => Promise<"take" | { readonly refuse: string }>;

/** A real mail server on this machine that keeps what it took over. */
export class MailServer {
  readonly taken: ReceivedMail[] = [];
  decide: Decision = async () => "take";
  /** The password that it asks for; it repeats in its refusal what it was given, as some servers do. */
  password: string | null = null;

  private readonly server = new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    disabledCommands: ["STARTTLS"],
    onAuth: ({ username, password }, _session, callback) => {
      if (password === this.password) return callback(null, { user: username });
      return callback(new Error(`No entry for ${username} with ${password}`));
    },
    onData: (stream, session, callback) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", async () => {
        const mail = readMail(Buffer.concat(chunks).toString("utf8"), session.envelope.rcptTo);
        const decision = await this.decide(mail);
        if (decision === "take") this.taken.push(mail);
        callback(decision === "take" ? null : new Error(decision.refuse));
      });
    },
  });

  async start(): Promise<void> {
    // A client that is killed in the middle of its mail is what some tests are about.
    this.server.on("error", () => undefined);
    this.server.listen(0, "127.0.0.1");
    await once(this.server.server, "listening");
  }

  url(login = ""): string {
    const address = this.server.server.address();
    if (address === null || typeof address === "string") throw new Error("The mail server does not listen.");
    return `smtp://${login}127.0.0.1:${address.port}`;
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}

function readMail(raw: string, recipients: readonly { readonly address: string }[]): ReceivedMail {
  const messageId = /^Message-ID: (\S+)\r$/im.exec(raw)?.[1] ?? "";
  return { messageId, to: recipients.map(({ address }) => address), raw };
}

/** The lines of the head of a mail, folded ones joined. */
export function headOf({ raw }: ReceivedMail): string[] {
  const [head = ""] = raw.split("\r\n\r\n");
  return head.replace(/\r\n[ \t]+/g, " ").split("\r\n");
}
