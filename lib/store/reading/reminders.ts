import { z } from "zod";
import type { Day } from "../../calendar/day";
import type { Digest } from "../../exports/digest";
import type { Reminder } from "../../tracking/reminders";
import { daySchema } from "../rows";
import type { Reader } from "../store";

export const REMINDER_CHANNELS = ["email", "webhook"] as const;
export type ReminderChannel = (typeof REMINDER_CHANNELS)[number];

export const DELIVERY_STATES = ["waiting", "sending", "sent", "failed"] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** Who is told of which deadlines, how and when. */
export interface ReminderRule {
  readonly id: number;
  readonly name: string;
  /** Filters as they stand in an address. */
  readonly query: string;
  /** Days relative to the last day. */
  readonly days: readonly number[];
  readonly channel: ReminderChannel;
  /** E-mail addresses, or the one address of a webhook. */
  readonly target: readonly string[];
  /** Key by which webhooks are signed. */
  readonly secret: string | null;
  readonly active: boolean;
  readonly createdBy: string;
  readonly createdAt: Date;
  /** The day on which it was made. */
  readonly since: Day;
}

/** A digest on its way. */
export interface ReminderDelivery {
  readonly id: number;
  readonly key: string;
  readonly day: Day;
  readonly content: Digest;
  readonly state: DeliveryState;
  readonly attempts: number;
  readonly nextAttempt: Date | null;
  readonly error: string | null;
  readonly sentAt: Date | null;
  readonly rule: ReminderRule;
}

const digestSchema = z.object({
  rule: z.string(),
  day: daySchema,
  query: z.string(),
  filters: z.string(),
  bodies: z.array(z.string()),
  bys: z.array(daySchema),
  items: z.array(
    z.object({
      occurrence: z.string(),
      by: daySchema,
      window: z.string(),
      offset: z.number().int(),
      resolution: z.object({ slug: z.string(), name: z.string() }),
      label: z.string(),
      body: z.string().nullable(),
      words: z.string(),
    }),
  ),
});
const ruleSchema = z.object({
  days: z.array(z.number().int()),
  channel: z.enum(REMINDER_CHANNELS),
  target: z.array(z.string()).min(1),
});

type RuleRow = NonNullable<Awaited<ReturnType<Reader["reminderRule"]["findUnique"]>>>;

/** The rules, the first made first. */
export async function readReminderRules(reader: Reader): Promise<ReminderRule[]> {
  return (await reader.reminderRule.findMany({ orderBy: { id: "asc" } })).map(ruleOf);
}

/** Null: there is none of this number. */
export async function findReminderRule(reader: Reader, id: number): Promise<ReminderRule | null> {
  const row = await reader.reminderRule.findUnique({ where: { id } });
  return row === null ? null : ruleOf(row);
}

/** What a rule told of occurrences whose last day is this one or later. */
export async function readToldReminders(reader: Reader, ruleId: number, first: Day): Promise<Reminder[]> {
  const rows = await reader.reminderItem.findMany({
    where: { ruleId, by: { gte: first } },
    select: { occurrence: true, by: true, offset: true },
  });
  return rows.map((row) => ({ ...row, by: daySchema.parse(row.by) }));
}

/** The deliveries that were made last, the newest first. */
export async function readLastDeliveries(reader: Reader, limit: number): Promise<ReminderDelivery[]> {
  const rows = await reader.reminderDelivery.findMany({
    orderBy: { id: "desc" },
    take: limit,
    include: { rule: true },
  });
  return rows.map(deliveryOf);
}

/**
 * The deliveries of active rules that may be sent now: waiting ones whose time has come, and those that are "being sent"
 * by a process of which nothing was heard up to the end of its claim.
 */
export async function readDueDeliveries(reader: Reader, now: Date): Promise<ReminderDelivery[]> {
  const rows = await reader.reminderDelivery.findMany({
    where: {
      rule: { active: true },
      OR: [
        { state: "waiting", nextAttempt: null },
        { state: { in: ["waiting", "sending"] }, nextAttempt: { lte: now } },
      ],
    },
    orderBy: { id: "asc" },
    include: { rule: true },
  });
  return rows.map(deliveryOf);
}

function ruleOf(row: RuleRow): ReminderRule {
  const { days, channel, target } = ruleSchema.parse({
    days: JSON.parse(row.days),
    channel: row.channel,
    target: row.channel === "email" ? JSON.parse(row.target) : [row.target],
  });
  return { ...row, days, channel, target, since: daySchema.parse(row.createdAt.toISOString().slice(0, 10)) };
}

type DeliveryRow = NonNullable<Awaited<ReturnType<Reader["reminderDelivery"]["findUnique"]>>>;

function deliveryOf(row: DeliveryRow & { rule: RuleRow }): ReminderDelivery {
  return {
    ...row,
    day: daySchema.parse(row.day),
    state: z.enum(DELIVERY_STATES).parse(row.state),
    content: digestSchema.parse(JSON.parse(row.content)),
    rule: ruleOf(row.rule),
  };
}
