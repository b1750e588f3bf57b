import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { READER } from "@/lib/access/permissions";
import { listReminderRules } from "@/lib/operations/list-reminder-rules";
import { previewReminders } from "@/lib/operations/preview-reminders";
import { recordStatus } from "@/lib/operations/record-status";
import type { Register } from "@/lib/operations/register";
import { remind } from "@/lib/operations/remind";
import { saveReminderRule } from "@/lib/operations/save-reminder-rule";
import { readSendingSettings } from "@/lib/operations/sending/settings";
import { TestRegisters } from "../store/register";
import { headOf, MailServer } from "./mail-server";

const registers = new TestRegisters();
const mails = new MailServer();
beforeAll(() => mails.start());
beforeEach(() => {
  mails.taken.length = 0;
  mails.decide = async () => "take";
});
afterAll(async () => {
  await mails.stop();
  await registers.close();
});

const NOW = "2026-11-24T12:00:00Z";
const LATER = "2026-11-24T12:11:00Z";

function environment(login = "") {
  return {
    OPERATIVE_SMTP_URL: mails.url(login),
    OPERATIVE_MAIL_FROM: "Operative <operative@example.org>",
    OPERATIVE_ADDRESS: "https://register.example.org/",
  };
}

/** On 1 December 2020 what the seed asks of UNODC in 2020 is due in thirty days. */
async function withRule(changes: object = {}): Promise<Register> {
  const register = await registers.withSeed("2020-12-01");
  const rule = {
    name: "Desk officer",
    query: "body=unodc",
    days: [-30, -7, 0, 7],
    channel: "email",
    target: "desk@example.org, head@example.org",
    ...changes,
  };
  expect(await saveReminderRule(register, rule)).toMatchObject({ ok: true });
  return register;
}

async function run(register: Register, moment = NOW, login = "") {
  const clock = () => new Date(moment);
  const outcome = await remind(
    { ...register, now: clock() },
    { settings: readSendingSettings(environment(login)), clock },
  );
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome;
}

async function start(register: Register, { until = "end", now = NOW } = {}): Promise<ChildProcess> {
  return spawn(
    process.execPath,
    [
      "--import",
      "tsx",
      "tests/operations/remind-process.ts",
      registers.databaseUrl(register),
      register.today,
      now,
      until,
    ],
    { env: { ...process.env, ...environment() }, stdio: ["pipe", "pipe", "inherit"] },
  );
}

/** It has loaded everything and waits for the end of its input. */
async function whenReady(starting: Promise<ChildProcess>): Promise<ChildProcess> {
  const child = await starting;
  if (child.stdout !== null) await once(child.stdout, "data");
  return child;
}

async function ended(child: ChildProcess): Promise<string | number | null> {
  child.stdin?.end();
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  return child.signalCode ?? child.exitCode;
}

function deliveries({ store }: Register) {
  return store.reminderDelivery.findMany({ orderBy: { id: "asc" } });
}

describe("a reminder by e-mail", () => {
  it("says how many deadlines of whom, links to each, and is known as sent by a machine", async () => {
    await run(await withRule());
    expect(mails.taken).toHaveLength(1);
    const [mail] = mails.taken;
    if (mail === undefined) return;
    expect(mail.to).toEqual(["desk@example.org", "head@example.org"]);
    const head = headOf(mail);
    expect(head).toContain("Subject: 1 deadline of UNODC: 1 in the next 30 days");
    expect(head).toContain("Auto-Submitted: auto-generated");
    expect(head).toContain("From: Operative <operative@example.org>");
    expect(head.find((line) => line.startsWith("Content-Type: multipart/alternative"))).toBeDefined();
    const text = mail.raw.replace(/=\r\n/g, "").replaceAll("=3D", "=");
    expect(text).toContain("1 January 2020 to 31 December 2020, due in 30 days");
    expect(text).toContain("https://register.example.org/mandates/A-C.3-74-L.10-Rev.1/");
    expect(text).toContain("https://register.example.org/deadlines?body=unodc");
  });

  it("is sent once for each day of its rule, however often it runs", async () => {
    const register = await withRule();
    const told: [string, number][] = [];
    for (const today of [
      "2020-12-01",
      "2020-12-01",
      "2020-12-02",
      "2020-12-24",
      "2020-12-31",
      "2021-01-07",
      "2021-01-08",
    ] as const) {
      await run({ ...register, today });
      told.push([today, mails.taken.length]);
    }
    expect(told.map(([, number]) => number)).toEqual([1, 1, 1, 2, 3, 4, 4]);
    expect(new Set(mails.taken.map(({ messageId }) => messageId)).size).toBe(4);
    expect(headOf(mails.taken[3] ?? { messageId: "", to: [], raw: "" })).toContain(
      "Subject: 1 deadline of UNODC: 1 overdue",
    );
  });

  it("is not sent of what is done", async () => {
    const register = await withRule();
    const entry = await register.store.entry.findFirstOrThrow({
      where: { bodyId: "unodc", by: "2020-12-31" },
    });
    const evidence = [
      { title: "A report", symbol: null, paragraph: null, address: null, date: null, passage: null },
    ];
    const said = {
      status: "implemented",
      asOf: "2020-11-30",
      doneOn: null,
      note: null,
      judgement: "assessed",
      evidence,
    } as const;
    expect(await recordStatus(register, entry.occurrenceId, said)).toEqual({ ok: true });
    await run(register);
    expect(mails.taken).toEqual([]);
  });

  it("is sent anew when the deadline moved", async () => {
    const register = await withRule();
    await run(register);
    await register.store.occurrence.updateMany({ where: { by: "2020-12-31" }, data: { by: "2020-12-30" } });
    await register.store.entry.updateMany({ where: { by: "2020-12-31" }, data: { by: "2020-12-30" } });
    await run(register);
    expect(mails.taken).toHaveLength(2);
  });

  it("lets no name or title add a line to its head", async () => {
    const register = await withRule();
    const evil = "Desk\r\nBcc: everybody@example.org\r\n\r\nBuy this";
    await register.store.body.update({ where: { id: "unodc" }, data: { acronym: evil, name: evil } });
    await register.store.reminderRule.updateMany({ data: { name: evil } });
    await run(register);
    const [mail] = mails.taken;
    expect(mail?.to).toEqual(["desk@example.org", "head@example.org"]);
    const head = mail === undefined ? [] : headOf(mail);
    expect(head.filter((line) => /^Bcc/i.test(line))).toEqual([]);
    expect(head).toContain(
      "Subject: 1 deadline of Desk Bcc: everybody@example.org Buy this: 1 in the next 30 days",
    );
  });
});

describe("a process that is killed", { timeout: 180_000 }, () => {
  it("after writing down what to tell leaves it to the next run, which sends it once", async () => {
    const register = await withRule();
    expect(await ended(await start(register, { until: "made" }))).toBe("SIGKILL");
    expect(mails.taken).toEqual([]);
    const [waiting] = await deliveries(register);
    expect(waiting).toMatchObject({ state: "waiting", attempts: 0 });
    await run(register);
    await run(register);
    expect(mails.taken.map(({ messageId }) => messageId)).toEqual([`<${waiting?.key}@operative>`]);
  });

  it("after its claim keeps others from sending for ten minutes, then it is sent once", async () => {
    const register = await withRule();
    expect(await ended(await start(register, { until: "claimed" }))).toBe("SIGKILL");
    await run(register);
    expect(mails.taken).toEqual([]);
    await run(register, LATER);
    await run(register, LATER);
    expect(mails.taken).toHaveLength(1);
  });

  it("while the server thinks about the mail and then drops it, is made good once", async () => {
    const register = await withRule();
    let child: ChildProcess | null = null;
    mails.decide = async () => {
      child?.kill("SIGKILL");
      if (child !== null) await ended(child);
      return { refuse: "The sender is gone" };
    };
    child = await start(register);
    expect(await ended(child)).toBe("SIGKILL");
    mails.decide = async () => "take";
    await run(register);
    expect(mails.taken).toEqual([]);
    await run(register, LATER);
    await run(register, LATER);
    expect(mails.taken).toHaveLength(1);
  });

  it("after it marked the mail as sent leaves nothing to send", async () => {
    const register = await withRule();
    expect(await ended(await start(register, { until: "marked" }))).toBe("SIGKILL");
    await run(register, LATER);
    expect(mails.taken).toHaveLength(1);
    expect(await deliveries(register)).toMatchObject([{ state: "sent", attempts: 1 }]);
  });

  it("between the server's taking over and the mark leads to the same mail again, under the same Message-ID", async () => {
    const register = await withRule();
    let child: ChildProcess | null = null;
    mails.decide = async () => {
      child?.kill("SIGKILL");
      if (child !== null) await ended(child);
      return "take";
    };
    child = await start(register);
    expect(await ended(child)).toBe("SIGKILL");
    mails.decide = async () => "take";
    await run(register, LATER);
    await run(register, LATER);
    expect(mails.taken).toHaveLength(2);
    expect(new Set(mails.taken.map(({ messageId }) => messageId)).size).toBe(1);
    expect(mails.taken[0]?.messageId).toMatch(/^<[0-9a-f-]{36}@operative>$/);
  });
});

describe("two processes at once", () => {
  it("send one mail, whichever is quicker", { timeout: 180_000 }, async () => {
    const register = await withRule();
    mails.decide = () => new Promise((resolve) => setTimeout(() => resolve("take"), 1000));
    const children = await Promise.all([start(register), start(register)].map(whenReady));
    for (const child of children) child.stdin?.end();
    expect(await Promise.all(children.map(ended))).toEqual([0, 0]);
    expect(mails.taken).toHaveLength(1);
    expect(await deliveries(register)).toMatchObject([{ state: "sent", attempts: 1 }]);
  });

  it("in one process are the same", async () => {
    const register = await withRule();
    await Promise.all([run(register), run(register), run(register)]);
    expect(mails.taken).toHaveLength(1);
  });
});

describe("a mail that the server does not take", () => {
  it("is tried again after longer and longer waits, and given up after eight attempts", async () => {
    const register = await withRule();
    mails.decide = async () => ({ refuse: "Mailbox is full" });
    const waits: number[] = [];
    let now = new Date(NOW);
    for (let attempt = 1; attempt <= 8; attempt += 1) {
      await run(register, now.toISOString());
      const [delivery] = await deliveries(register);
      expect(delivery).toMatchObject({ attempts: attempt, state: attempt < 8 ? "waiting" : "failed" });
      expect(delivery?.error).toContain("Mailbox is full");
      if (delivery?.nextAttempt == null) break;
      waits.push((delivery.nextAttempt.getTime() - now.getTime()) / 60_000);
      // A moment before its time nothing is tried.
      await run(register, new Date(delivery.nextAttempt.getTime() - 1).toISOString());
      expect(await deliveries(register)).toMatchObject([{ attempts: attempt }]);
      now = delivery.nextAttempt;
    }
    expect(waits).toEqual([1, 5, 30, 120, 1440, 1440, 1440]);
    mails.decide = async () => "take";
    await run(register, "2027-11-24T12:00:00Z");
    expect(mails.taken).toEqual([]);
    expect((await listReminderRules(register, null)).deliveries).toMatchObject([
      { state: "failed", attempts: 8 },
    ]);
  });

  it("leaves the password of the mail server out of what is said, even where the server repeats it", async () => {
    const register = await withRule();
    mails.password = "right";
    const outcome = await run(register, NOW, "operative:s3cret%2Fword@");
    const said = JSON.stringify([outcome.deliveries, await deliveries(register)]);
    expect(outcome.deliveries).toMatchObject([{ report: { result: "waiting" } }]);
    expect(said).toContain("No entry for");
    expect(said).not.toMatch(/s3cret/);
    expect(said).not.toContain(Buffer.from("s3cret/word").toString("base64"));
  });

  it("is not even written down where settings are missing, and it is said which", async () => {
    const register = await withRule();
    const settings = readSendingSettings({
      OPERATIVE_SMTP_URL: "mail.example.org",
      OPERATIVE_ADDRESS: "https://x.org",
    });
    const outcome = await remind(register, { settings, clock: () => new Date(NOW) });
    expect(outcome).toMatchObject({
      ok: true,
      deliveries: [],
      refused: [{ rule: { name: "Desk officer" } }],
    });
    expect(JSON.stringify(outcome)).toContain("OPERATIVE_SMTP_URL (the mail server, as in");
    expect(JSON.stringify(outcome)).toContain("OPERATIVE_MAIL_FROM");
    expect(JSON.stringify(outcome)).not.toContain("OPERATIVE_ADDRESS");
    expect(await deliveries(register)).toEqual([]);
    await run(register);
    expect(mails.taken).toHaveLength(1);
  });
});

describe("what would go out", () => {
  it("is what goes out, and looking changes nothing", async () => {
    const register = await withRule({ query: "", days: [-365, 0, 7] });
    const [preview] = await previewReminders(register);
    await previewReminders(register);
    await run(register);
    const [delivery] = await deliveries(register);
    expect(preview?.digest.items.length).toBeGreaterThan(1);
    expect(JSON.parse(delivery?.content ?? "")).toEqual(preview?.digest);
    expect(await previewReminders(register)).toEqual([]);
  });

  it("shows no address to readers, who send nothing either", async () => {
    const register = { ...(await withRule()), actor: READER };
    expect(await previewReminders(register)).toMatchObject([{ target: null }]);
    const settings = readSendingSettings(environment());
    expect(await remind(register, { settings, clock: () => new Date(NOW) })).toMatchObject({
      reason: "not-allowed",
    });
  });
});
