import { type Command, InvalidArgumentError } from "commander";
import { OPERATOR } from "../access/permissions";
import { listReminderRules } from "../operations/list-reminder-rules";
import { closeRegister, openRegister } from "../operations/open-register";
import { prepareRegister } from "../operations/prepare-register";
import type { Register } from "../operations/register";
import { removeReminderRule } from "../operations/remove-reminder-rule";
import { saveReminderRule } from "../operations/save-reminder-rule";

interface NewRuleOptions {
  readonly name: string;
  readonly query: string;
  readonly days: number[];
  readonly email?: string;
  readonly webhook?: string;
}

/** The rules of reminders on the machine of the register: where it is open to the network, the pages only show them. */
export function addReminderRule(program: Command): void {
  const rules = program
    .command("reminder-rule")
    .description("who is told of which deadlines: add, list, remove");
  rules
    .command("add")
    .description("make a rule; the key of a webhook is printed")
    .requiredOption("--name <name>", "its name, which stands in the mails")
    .option("--query <filters>", "filters as they stand in an address: body=unodc&force=request", "")
    .option("--days <days>", "days relative to the last day", parseDays, [-30, -7, 0, 7])
    .option("--email <addresses>", "e-mail addresses with commas between them")
    .option("--webhook <address>", "address of a webhook")
    .action((options: NewRuleOptions) => withRegister((register) => add(register, options)));
  rules
    .command("list")
    .description("print the rules, one a line")
    .action(() => withRegister(list));
  rules
    .command("remove")
    .description("delete a rule with what it told")
    .argument("<number>", "number of the rule, as printed by list", parseNumber)
    .action((id: number) => withRegister((register) => remove(register, id)));
}

async function withRegister(work: (register: Register) => Promise<void>): Promise<void> {
  await prepareRegister(process.env, process.cwd());
  try {
    await work(openRegister(OPERATOR));
  } finally {
    await closeRegister();
  }
}

async function add(register: Register, { name, query, days, email, webhook }: NewRuleOptions): Promise<void> {
  const target = email ?? webhook;
  if (target === undefined || (email !== undefined && webhook !== undefined))
    throw new Error("Give either --email or --webhook.");
  const channel = email === undefined ? "webhook" : "email";
  const saved = await saveReminderRule(register, { name, query, days, channel, target });
  if (!saved.ok) throw new Error(saved.message);
  process.stdout.write(`${saved.id}${saved.secret === null ? "" : `\t${saved.secret}`}\n`);
}

async function list(register: Register): Promise<void> {
  const { rules } = await listReminderRules(register, null);
  for (const { id, name, query, days, channel, target, active } of rules) {
    const cells = [
      id,
      name,
      query,
      days.join(","),
      channel,
      target?.join(", "),
      active ? "active" : "paused",
    ];
    process.stdout.write(`${cells.join("\t")}\n`);
  }
}

async function remove(register: Register, id: number): Promise<void> {
  const removed = await removeReminderRule(register, id);
  if (!removed.ok) throw new Error(removed.message);
}

function parseDays(value: string): number[] {
  if (/^-?\d{1,3}(,-?\d{1,3})*$/.test(value)) return value.split(",").map(Number);
  throw new InvalidArgumentError("Write days as --days=-30,-7,0,7.");
}

function parseNumber(value: string): number {
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new InvalidArgumentError("A rule is named by its number: see `operative reminder-rule list`.");
}
