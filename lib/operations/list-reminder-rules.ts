import { allows } from "../access/permissions";
import { type Day, parseDay } from "../calendar/day";
import {
  type DeliveryState,
  type ReminderRule,
  readLastDeliveries,
  readReminderRules,
} from "../store/reading/reminders";
import type { Register } from "./register";
import { describeRuleQuery, parseRuleQuery } from "./rule-query";
import { momentOn } from "./save-reminder-rule";

/** The key of a webhook is shown to whoever made it, for so long after it was made. */
const SHOWN_MS = 10 * 60_000;
const DELIVERIES_SHOWN = 20;

/** A rule as the page shows it. What only those may see who manage rules is null for others. */
export interface ReminderRuleView
  extends Pick<ReminderRule, "id" | "name" | "query" | "days" | "channel" | "active" | "since"> {
  /** Its filters in words; empty: it has none. */
  readonly filters: string;
  readonly target: readonly string[] | null;
  readonly createdBy: string | null;
}

export interface ReminderDeliveryView {
  readonly key: string;
  readonly day: Day;
  readonly rule: string;
  /** How many deadlines it tells of. */
  readonly number: number;
  readonly state: DeliveryState;
  readonly attempts: number;
  /** The day and time ("08:15", UTC) at which it was sent or is tried again. */
  readonly at: { readonly day: Day; readonly time: string } | null;
  readonly error: string | null;
}

export interface ReminderRuleList {
  /** Whether whoever looks may change rules and see addresses. */
  readonly manageable: boolean;
  readonly rules: readonly ReminderRuleView[];
  readonly deliveries: readonly ReminderDeliveryView[];
  /** The key of the rule that was just made. */
  readonly secret: string | null;
}

/** The rules with what was sent last. `made`: the rule that whoever looks has just made. */
export async function listReminderRules(register: Register, made: number | null): Promise<ReminderRuleList> {
  const { store, actor } = register;
  const manageable = allows(actor, "manage-reminders");
  const rules = await readReminderRules(store);
  const deliveries = await readLastDeliveries(store, DELIVERIES_SHOWN);
  const views: ReminderRuleView[] = [];
  for (const rule of rules) {
    const { id, name, query, days, channel, active, since, target, createdBy } = rule;
    const { filters } = await describeRuleQuery(store, parseRuleQuery(query));
    const plain = { id, name, query, days, channel, active, since, filters };
    views.push({ ...plain, target: manageable ? target : null, createdBy: manageable ? createdBy : null });
  }
  return {
    manageable,
    rules: views,
    deliveries: deliveries.map(
      ({ key, day, content, state, attempts, nextAttempt, sentAt, error, rule }) => ({
        key,
        day,
        rule: rule.name,
        number: content.bys.length,
        state,
        attempts,
        at: momentView(sentAt ?? (state === "waiting" ? nextAttempt : null)),
        error: manageable ? error : null,
      }),
    ),
    secret: manageable ? secretOf(rules, made, register) : null,
  };
}

function secretOf(
  rules: readonly ReminderRule[],
  made: number | null,
  { today, now }: Register,
): string | null {
  const rule = rules.find(({ id }) => id === made);
  const age = rule === undefined ? SHOWN_MS : momentOn(today, now).getTime() - rule.createdAt.getTime();
  return age >= 0 && age < SHOWN_MS ? (rule?.secret ?? null) : null;
}

function momentView(moment: Date | null): ReminderDeliveryView["at"] {
  const day = moment === null ? null : parseDay(moment.toISOString().slice(0, 10));
  return moment === null || day === null ? null : { day, time: moment.toISOString().slice(11, 16) };
}
