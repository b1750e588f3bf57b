import type { Digest, DigestItem } from "../exports/digest";
import { formatWindow } from "../queries/format-window";
import { queryCondition } from "../queries/register-query";
import { type OccurrenceToTell, readOccurrencesToTell } from "../store/reading/occurrences-to-tell";
import { type ReminderRule, readToldReminders } from "../store/reading/reminders";
import type { Reader } from "../store/store";
import { dueReminders, lastDaysToTell, type Reminder } from "../tracking/reminders";
import type { Register } from "./register";
import { describeRuleQuery, parseRuleQuery } from "./rule-query";
import { viewOf } from "./view";

/** A longer digest says how many more there are and links to the list. */
export const MOST_LISTED = 100;

type Told = OccurrenceToTell & Reminder;

/** What a rule may have to tell on a day: to be read once, and compared with what was told within a transaction. */
export interface Candidates {
  readonly rule: ReminderRule;
  readonly occurrences: readonly OccurrenceToTell[];
  readonly digestOf: (told: readonly Told[]) => Digest;
}

/** The occurrences that a rule watches and that are not done, around the days of the rule. */
export async function readCandidates(register: Register, rule: ReminderRule): Promise<Candidates> {
  const { store, today } = register;
  const query = parseRuleQuery(rule.query);
  const view = viewOf(register, null);
  const days = lastDaysToTell(rule, today);
  const described = await describeRuleQuery(store, query);
  return {
    rule,
    occurrences:
      days === null ? [] : await readOccurrencesToTell(store, view, queryCondition(query, view.today), days),
    digestOf: (told) => ({
      rule: rule.name,
      day: today,
      query: rule.query,
      ...described,
      bys: told.map(({ by }) => by),
      items: told.slice(0, MOST_LISTED).map(itemOf),
    }),
  };
}

/** Of the candidates those that are to be told today and were not told yet. */
export async function findDue(
  reader: Reader,
  { today }: Register,
  { rule, occurrences }: Candidates,
): Promise<Told[]> {
  const days = lastDaysToTell(rule, today);
  if (days === null || occurrences.length === 0) return [];
  const told = await readToldReminders(reader, rule.id, days.first);
  return dueReminders(rule, occurrences, told, today);
}

function itemOf({ occurrence, from, by, offset, resolution, label, body, words }: Told): DigestItem {
  return {
    occurrence,
    by,
    window: formatWindow(from, by) ?? by,
    offset,
    resolution: { slug: resolution.slug, name: resolution.symbol ?? resolution.title },
    label,
    body: body?.name ?? null,
    words,
  };
}
