import { allows } from "../access/permissions";
import type { Digest } from "../exports/digest";
import { type ReminderRule, readReminderRules } from "../store/reading/reminders";
import { findDue, readCandidates } from "./due-digest";
import type { Register } from "./register";

/** What a rule would send. */
export interface ReminderPreview {
  readonly rule: Pick<ReminderRule, "id" | "name" | "channel">;
  /** Null: whoever asks may not see addresses. */
  readonly target: readonly string[] | null;
  readonly digest: Digest;
}

/** What would go out if the reminders of the day were sent now; nothing is written down and nothing sent. */
export async function previewReminders(register: Register): Promise<ReminderPreview[]> {
  const rules = (await readReminderRules(register.store)).filter(({ active }) => active);
  const previews: ReminderPreview[] = [];
  for (const rule of rules) {
    const candidates = await readCandidates(register, rule);
    const due = await findDue(register.store, register, candidates);
    const target = allows(register.actor, "manage-reminders") ? rule.target : null;
    if (due.length > 0) previews.push({ rule, target, digest: candidates.digestOf(due) });
  }
  return previews;
}
