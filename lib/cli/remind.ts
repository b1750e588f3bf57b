import { type Command, InvalidArgumentError } from "commander";
import { OPERATOR } from "../access/permissions";
import { type Day, parseDay } from "../calendar/day";
import { type Digest, formatDigestSubject, formatDue } from "../exports/digest";
import { closeRegister, openRegister } from "../operations/open-register";
import { prepareRegister } from "../operations/prepare-register";
import { previewReminders } from "../operations/preview-reminders";
import type { Register } from "../operations/register";
import { remind } from "../operations/remind";
import { findMissingSettings, readSendingSettings } from "../operations/sending/settings";

interface RemindOptions {
  readonly dryRun?: boolean;
  readonly day?: Day;
}

export function addRemind(program: Command): void {
  program
    .command("remind")
    .description("tell of the deadlines of the day by the rules of the register, each once; for cron")
    .option("--dry-run", "say what would go out and send nothing")
    .option("--day <day>", "the day to look from, as 2026-11-24 (today)", parseDayOption)
    .action(async ({ dryRun, day }: RemindOptions) => {
      await prepareRegister(process.env, process.cwd());
      const opened = openRegister(OPERATOR);
      const register = day === undefined ? opened : { ...opened, today: day };
      try {
        await (dryRun === true ? preview(register) : send(register));
      } finally {
        await closeRegister();
      }
    });
}

async function preview(register: Register): Promise<void> {
  const previews = await previewReminders(register);
  if (previews.length === 0) process.stderr.write("Nothing would go out.\n");
  const settings = readSendingSettings(process.env);
  for (const { rule, target, digest } of previews) {
    process.stdout.write(`${rule.name} (${rule.channel} to ${target?.join(", ")})\n${linesOf(digest)}`);
    const missing = findMissingSettings(settings, rule.channel);
    if (missing !== null) process.stderr.write(`operative: ${rule.name}: ${missing}\n`);
  }
}

function linesOf(digest: Digest): string {
  const items = digest.items.map(
    (item) => `  ${formatDue(item, digest.day)}: ${item.resolution.name}, paragraph ${item.label}`,
  );
  const left = digest.bys.length - digest.items.length;
  const lines = [`  ${formatDigestSubject(digest)}`, ...items, ...(left > 0 ? [`  and ${left} more`] : [])];
  return `${lines.join("\n")}\n`;
}

async function send(register: Register): Promise<void> {
  const settings = readSendingSettings(process.env);
  const outcome = await remind(register, { settings, clock: () => new Date() });
  if (!outcome.ok) throw new Error(outcome.message);
  const { deliveries, refused } = outcome;
  for (const { rule, message } of refused) complain(`${rule.name}: ${message}`);
  for (const { delivery, report } of deliveries) {
    const what = `${delivery.rule.name}: ${formatDigestSubject(delivery.content)}`;
    if (report.result === "sent") {
      const noted = report.note === null ? "" : ` (${report.note})`;
      process.stdout.write(`${what}: sent by ${delivery.rule.channel}${noted}\n`);
    } else if (report.result === "waiting") {
      complain(
        `${what}: not sent. ${report.message} It is tried again after ${report.nextAttempt.toISOString()}.`,
      );
    } else if (report.result === "failed") complain(`${what}: given up. ${report.message}`);
  }
  if (deliveries.length + refused.length === 0) process.stderr.write("Nothing was to be sent.\n");
}

function complain(sentence: string): void {
  process.exitCode = 1;
  process.stderr.write(`operative: ${sentence}\n`);
}

function parseDayOption(value: string): Day {
  const day = parseDay(value);
  if (day === null) throw new InvalidArgumentError("Write the day as 2026-11-24.");
  return day;
}
