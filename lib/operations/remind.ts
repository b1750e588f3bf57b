import { randomUUID } from "node:crypto";
import { allows } from "../access/permissions";
import {
  findReminderRule,
  type ReminderDelivery,
  type ReminderRule,
  readDueDeliveries,
  readReminderRules,
} from "../store/reading/reminders";
import { inTransaction } from "../store/store";
import { insertDelivery } from "../store/writing/reminders";
import { findDue, readCandidates } from "./due-digest";
import { type NotAllowed, notAllowed, type Register } from "./register";
import { type DeliveryReport, sendDelivery } from "./sending/send-delivery";
import { findMissingSettings, type SendingSettings } from "./sending/settings";

export interface Remind {
  readonly settings: SendingSettings;
  /** The moment it is: sending takes time. */
  readonly clock: () => Date;
}

export type RemindOutcome =
  | {
      readonly ok: true;
      /** What was sent or tried in this run. */
      readonly deliveries: readonly {
        readonly delivery: ReminderDelivery;
        readonly report: DeliveryReport;
      }[];
      /** Rules that could not be looked after, and why. */
      readonly refused: readonly { readonly rule: ReminderRule; readonly message: string }[];
    }
  | NotAllowed;

/**
 * Tells of the deadlines of the day: first what each rule has to tell is written down, then what is written down is sent. A
 * process that dies anywhere between leaves work that the next run finds, and no run tells what is written down already.
 */
export async function remind(register: Register, { settings, clock }: Remind): Promise<RemindOutcome> {
  if (!allows(register.actor, "manage-reminders")) return notAllowed(register.actor, "send reminders");
  const rules = (await readReminderRules(register.store)).filter(({ active }) => active);
  const refused: { rule: ReminderRule; message: string }[] = [];
  for (const rule of rules) {
    const message = findMissingSettings(settings, rule.channel);
    if (message === null) await makeDelivery(register, rule);
    else refused.push({ rule, message });
  }
  const deliveries: { delivery: ReminderDelivery; report: DeliveryReport }[] = [];
  for (const delivery of await readDueDeliveries(register.store, clock())) {
    if (refused.some(({ rule }) => rule.id === delivery.rule.id)) continue;
    const report = await sendDelivery(register.store, delivery, settings, clock);
    if (report.result !== "taken") deliveries.push({ delivery, report });
  }
  return { ok: true, deliveries, refused };
}

/**
 * Writes down what a rule has to tell, in one transaction: the items and the digest that tells them. The transaction holds the
 * write lock of the register, so that what was told is looked up when no other run can tell it; false: there is nothing.
 */
export async function makeDelivery(register: Register, rule: ReminderRule): Promise<boolean> {
  const { store, today, now } = register;
  const candidates = await readCandidates(register, rule);
  if (candidates.occurrences.length === 0) return false;
  return inTransaction(store, async (transaction) => {
    // The rule may have been removed or paused meanwhile.
    if (!(await findReminderRule(transaction, rule.id))?.active) return false;
    const due = await findDue(transaction, register, candidates);
    if (due.length === 0) return false;
    const delivery = { key: randomUUID(), ruleId: rule.id, day: today, createdAt: now };
    await insertDelivery(transaction, delivery, candidates.digestOf(due), due);
    return true;
  });
}
