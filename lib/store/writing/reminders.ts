import type { Day } from "../../calendar/day";
import type { Digest } from "../../exports/digest";
import type { Reminder } from "../../tracking/reminders";
import type { ReminderDelivery, ReminderRule } from "../reading/reminders";
import type { Store, Transaction } from "../store";
import { insertRows } from "./insert-rows";

export type NewReminderRule = Omit<ReminderRule, "id" | "since" | "active">;

/** Makes a rule; it is active. */
export async function insertReminderRule(transaction: Transaction, rule: NewReminderRule): Promise<number> {
  const { days, target, ...plain } = rule;
  const { id } = await transaction.reminderRule.create({
    data: {
      ...plain,
      days: JSON.stringify(days),
      target: rule.channel === "email" ? JSON.stringify(target) : (target[0] ?? ""),
    },
    select: { id: true },
  });
  return id;
}

/** Makes a delivery that waits to be sent, with the items that it tells: neither is there without the other. */
export async function insertDelivery(
  transaction: Transaction,
  delivery: { readonly key: string; readonly ruleId: number; readonly day: Day; readonly createdAt: Date },
  content: Digest,
  told: readonly Reminder[],
): Promise<void> {
  const { ruleId } = delivery;
  const { id } = await transaction.reminderDelivery.create({
    data: { ...delivery, content: JSON.stringify(content), state: "waiting" },
    select: { id: true },
  });
  const rows = told.map(({ occurrence, by, offset }) => ({
    ruleId,
    deliveryId: id,
    occurrence,
    by: String(by),
    offset,
  }));
  await insertRows(transaction, "ReminderItem", rows);
}

/** A delivery that this process alone may send until the claim ends, unless it prolongs it. */
export interface Claim {
  readonly id: number;
  /** The number of this attempt, counted from 1: it tells this claim from a later one. */
  readonly attempt: number;
}

/** Claims a delivery as it was read; null: another process was quicker. */
export async function claimDelivery(
  store: Store,
  { id, state, attempts }: ReminderDelivery,
  claimedUntil: Date,
): Promise<Claim | null> {
  // Each claim counts the attempts up, so that of two that read the same number one finds it changed.
  const { count } = await store.reminderDelivery.updateMany({
    where: { id, state, attempts },
    data: { state: "sending", attempts: attempts + 1, nextAttempt: claimedUntil },
  });
  return count === 1 ? { id, attempt: attempts + 1 } : null;
}

/** What becomes of a delivery that this process claimed; false: the claim had ended and another process has it. */
export async function settleDelivery(
  store: Store,
  { id, attempt }: Claim,
  data: Partial<
    Pick<
      { -readonly [Key in keyof ReminderDelivery]: ReminderDelivery[Key] },
      "state" | "nextAttempt" | "error" | "sentAt"
    >
  >,
): Promise<boolean> {
  const where = { id, state: "sending", attempts: attempt };
  return (await store.reminderDelivery.updateMany({ where, data })).count === 1;
}

export async function setReminderRuleActive(
  transaction: Transaction,
  id: number,
  active: boolean,
): Promise<void> {
  await transaction.reminderRule.update({ where: { id }, data: { active } });
}

/** With its deliveries and what they told. */
export async function deleteReminderRule(transaction: Transaction, id: number): Promise<void> {
  await transaction.reminderRule.delete({ where: { id } });
}
