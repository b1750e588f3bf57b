import { allows } from "../access/permissions";
import { findReminderRule } from "../store/reading/reminders";
import { inTransaction } from "../store/store";
import { recordAudit } from "../store/writing/audit";
import { deleteReminderRule } from "../store/writing/reminders";
import { type ChangeRuleOutcome, NO_SUCH_RULE } from "./pause-reminder-rule";
import { notAllowed, type Register } from "./register";

/** Deletes a rule with its addresses, its key and what it told; what waits to be sent by it is not sent. */
export async function removeReminderRule(
  { store, actor, now }: Register,
  id: number,
): Promise<ChangeRuleOutcome> {
  if (!allows(actor, "manage-reminders")) return notAllowed(actor, "manage reminders");
  return inTransaction(store, async (transaction) => {
    const rule = await findReminderRule(transaction, id);
    if (rule === null) return NO_SUCH_RULE;
    await deleteReminderRule(transaction, id);
    await recordAudit(transaction, {
      at: now,
      actor: actor.name,
      door: actor.door,
      action: "remove-reminder-rule",
      subject: `reminders/${id}`,
      detail: { name: rule.name, query: rule.query, days: rule.days, channel: rule.channel },
    });
    return { ok: true };
  });
}
