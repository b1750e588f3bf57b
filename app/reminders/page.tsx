import "../../lib/ui/reminders.css";
import type { Metadata } from "next";
import { describeAddress } from "../../lib/operations/describe-address";
import { listBodies } from "../../lib/operations/list-bodies";
import { listReminderRules } from "../../lib/operations/list-reminder-rules";
import { openRegister } from "../../lib/operations/open-register";
import { previewReminders } from "../../lib/operations/preview-reminders";
import type { Register } from "../../lib/operations/register";
import { findMissingSettings, readSendingSettings } from "../../lib/operations/sending/settings";
import type { AddressParameters } from "../../lib/queries/register-query";
import { PageFrame } from "../../lib/ui/page-frame";
import { ReminderPage } from "../../lib/ui/reminder-page";
import { type TypedRule, USUAL_DAYS } from "../../lib/ui/reminder-rule-form";
import { say } from "../../lib/vocabulary/words";
import { type PageProps, visit, visitor } from "../door";
import { addRule, pauseRule, removeRule } from "./actions";
import { firstOf, numbersOf } from "./typed-rule";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: say("reminders.title") };

export default async function RemindersRoute(props: PageProps) {
  const { query: _, register: __, ...frame } = await visit(props);
  const { parameters } = frame;
  const register = openRegister(await visitor());
  const list = await listReminderRules(register, numbersOf(parameters, "made")?.[0] ?? null);
  const settings = readSendingSettings(process.env);
  const missing = [...new Set(list.rules.map(({ channel }) => channel))].map((channel) =>
    findMissingSettings(settings, channel),
  );
  return (
    <PageFrame current={null} asOf={null} path="/reminders" {...frame} parameters={{}}>
      <ReminderPage
        list={list}
        previews={await previewReminders(register)}
        missing={list.manageable ? missing.filter((sentence) => sentence !== null) : []}
        problem={firstOf(parameters, "problem") || null}
        typed={await typedRule(register, parameters)}
        actions={{ add: addRule, pause: pauseRule, remove: removeRule }}
      />
    </PageFrame>
  );
}

async function typedRule(register: Register, parameters: AddressParameters): Promise<TypedRule> {
  const text = firstOf(parameters, "query");
  const { bodies } = await listBodies(register, 1, null);
  return {
    name: firstOf(parameters, "name"),
    body: firstOf(parameters, "body"),
    force: firstOf(parameters, "force"),
    days: numbersOf(parameters, "day") ?? USUAL_DAYS,
    channel: firstOf(parameters, "channel") || "email",
    query: text === "" ? null : await describeAddress(register, text),
    bodies: bodies.map(({ body }) => body),
  };
}
