import { allows } from "../access/permissions";
import { findReminderRule } from "../store/reading/reminders";
import { inTransaction } from "../store/store";
import { recordAudit } from "../store/writing/audit";
import { setReminderRuleActive } from "../store/writing/reminders";
import { type NotAllowed, notAllowed, type Register } from "./register";

export type ChangeRuleOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: "not-found"; readonly message: string }
  | NotAllowed;

export const NO_SUCH_RULE = {
  ok: false,
  reason: "not-found",
  message: "There is no such rule any more.",
} as const;

/** Lets a rule rest, or (`active`) go on: while it rests nothing is made or sent by it. */
export async function pauseReminderRule(
  { store, actor, now }: Register,
  id: number,
  { active }: { readonly active: boolean },
): Promise<ChangeRuleOutcome> {
  if (!allows(actor, "manage-reminders")) return notAllowed(actor, "manage reminders");
  return inTransaction(store, async (transaction) => {
    const rule = await findReminderRule(transaction, id);
    if (rule === null) return NO_SUCH_RULE;
    if (rule.active === active) return { ok: true };
    await setReminderRuleActive(transaction, id, active);
    await recordAudit(transaction, {
      at: now,
      actor: actor.name,
      door: actor.door,
      action: active ? "resume-reminder-rule" : "pause-reminder-rule",
      subject: `reminders/${id}`,
      detail: { name: rule.name },
    });
    return { ok: true };
  });
}
