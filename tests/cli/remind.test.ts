import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { OPERATOR } from "@/lib/access/permissions";
import { closeRegister, openRegister } from "@/lib/operations/open-register";
import { prepareRegister } from "@/lib/operations/prepare-register";
import { saveReminderRule } from "@/lib/operations/save-reminder-rule";
import { MailServer } from "../operations/mail-server";

const folder = mkdtempSync(join(tmpdir(), "operative-remind-"));
const mails = new MailServer();
const register = {
  ...process.env,
  DATABASE_URL: `file:${join(folder, "register.db")}`,
  OPERATIVE_TODAY: "2020-12-01",
  OPERATIVE_SMTP_URL: "",
  OPERATIVE_MAIL_FROM: "",
  OPERATIVE_ADDRESS: "",
};
const SUBJECT = "1 deadline of UNODC: 1 in the next 30 days";

beforeAll(async () => {
  await mails.start();
  await prepareRegister(register, process.cwd());
  const rule = {
    name: "Desk",
    query: "body=unodc",
    days: [-30, 7],
    channel: "email",
    target: "a@example.org",
  };
  expect(await saveReminderRule(openRegister(OPERATOR, register), rule)).toMatchObject({ ok: true });
  await closeRegister();
}, 60_000);
afterAll(async () => {
  await mails.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** The command in a process of its own, beside which the mail server of this one can answer. */
async function operative(args: readonly string[], settings: object = {}) {
  const child = spawn(process.execPath, ["--import", "tsx", "lib/cli/main.ts", ...args], {
    env: { ...register, ...settings },
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  const status = await new Promise((resolve) => child.once("close", resolve));
  return { status, stdout, stderr };
}

describe("operative remind", { timeout: 180_000 }, () => {
  it("says what would go out, what is missing for it, sends it once, and fails where something was not sent", async () => {
    const dry = await operative(["remind", "--dry-run"]);
    expect(dry.stdout).toContain(`Desk (email to a@example.org)\n  ${SUBJECT}\n`);
    expect(dry.stdout).toContain(
      "1 January 2020 to 31 December 2020, due in 30 days: A/C.3/74/L.10/Rev.1, paragraph",
    );
    expect(dry.stderr).toContain("OPERATIVE_SMTP_URL");
    expect(dry.status).toBe(0);

    const unset = await operative(["remind"]);
    expect(unset).toMatchObject({ status: 1, stdout: "" });
    expect(unset.stderr).toContain(
      "OPERATIVE_MAIL_FROM (the sender, as in Operative <operative@example.org>)",
    );

    const settings = {
      OPERATIVE_SMTP_URL: mails.url(),
      OPERATIVE_MAIL_FROM: "o@example.org",
      OPERATIVE_ADDRESS: "http://localhost:3000",
    };
    mails.password = "right";
    const wrong = { ...settings, OPERATIVE_SMTP_URL: mails.url("operative:s3cret@") };
    const refused = await operative(["remind"], wrong);
    expect(refused).toMatchObject({ status: 1, stdout: "" });
    expect(refused.stderr).toContain(`operative: Desk: ${SUBJECT}: not sent.`);
    expect(refused.stderr).not.toContain("s3cret");

    const overdue = await operative(["remind", "--day", "2021-01-07"], settings);
    expect(overdue).toMatchObject({
      status: 0,
      stdout: "Desk: 1 deadline of UNODC: 1 overdue: sent by email\n",
    });
    expect(mails.taken).toHaveLength(1);

    const again = await operative(["remind", "--day", "2021-01-07"], settings);
    expect(again).toMatchObject({ status: 0, stdout: "", stderr: "Nothing was to be sent.\n" });
    expect(mails.taken).toHaveLength(1);
  });

  it("refuses a day that is none", async () => {
    const { status, stderr } = await operative(["remind", "--day", "2021-02-30"]);
    expect(stderr).toContain("Write the day as 2026-11-24.");
    expect(status).not.toBe(0);
  });
});
