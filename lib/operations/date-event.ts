import { z } from "zod";
import { allows } from "../access/permissions";
import { formatDay } from "../calendar/day";
import { readKnownDays } from "../store/reading/known-days";
import { readExtraction } from "../store/reading/read-extraction";
import { daySchema } from "../store/rows";
import { inTransaction, type Transaction } from "../store/store";
import { recordAudit } from "../store/writing/audit";
import { type MovedWindow, settleWindows } from "../store/writing/settle-windows";
import { eventsOf, type ResolutionEvent } from "../tracking/events-of";
import { type NotAllowed, notAllowed, type Register } from "./register";
import { RollBack } from "./roll-back";

/** The days of an event as somebody gives them. */
export const eventToDateSchema = z.object({
  /** The resolution's place in addresses. */
  resolution: z.string().min(1),
  /** Key of the event within it. */
  key: z.string().min(1).max(200),
  from: daySchema,
  by: daySchema,
  source: z.string().trim().min(1).max(500),
});

export type EventToDate = z.infer<typeof eventToDateSchema>;

export type DateEventOutcome =
  | { readonly ok: true; readonly moved: readonly MovedWindow[] }
  | {
      readonly ok: false;
      readonly reason: "not-found" | "recurring" | "days-reversed";
      readonly message: string;
    }
  | NotAllowed;

/**
 * Dates an event of a resolution: what hangs on it ("to arrange the high-level meeting", "before the Conference") moves with it. A provision that sets the event
 * with a time of its own keeps that time, for by it lateness is told. With `preview` nothing is kept: the outcome says what would move.
 */
export async function dateEvent(
  register: Register,
  event: EventToDate,
  { preview = false }: { readonly preview?: boolean } = {},
): Promise<DateEventOutcome> {
  if (!allows(register.actor, "date-event")) return notAllowed(register.actor, "date events");
  if (event.by < event.from) {
    return {
      ok: false,
      reason: "days-reversed",
      message: `The last day, ${formatDay(event.by)}, is before the first, ${formatDay(event.from)}.`,
    };
  }
  return RollBack.unlessKept(!preview, (keep) =>
    inTransaction(register.store, async (transaction) => {
      const found = await findEvent(transaction, event);
      if (!found.ok) return found;
      const moved = await storeDate(transaction, register, event, found);
      return keep({ ok: true, moved } as const);
    }),
  );
}

type FoundEvent =
  | { readonly ok: true; readonly resolutionId: number; readonly event: ResolutionEvent }
  | { readonly ok: false; readonly reason: "not-found" | "recurring"; readonly message: string };

async function findEvent(transaction: Transaction, { resolution, key }: EventToDate): Promise<FoundEvent> {
  const row = await transaction.resolution.findUnique({ where: { slug: resolution }, select: { id: true } });
  const event = row && eventsOf(await readExtraction(transaction, row.id)).find((one) => one.key === key);
  if (!row || !event)
    return {
      ok: false,
      reason: "not-found",
      message: "The resolution names no such event. Look at its list of events again.",
    };
  if (event.recurring)
    return {
      ok: false,
      reason: "recurring",
      message: `“${event.name}” comes again and again; its days follow from the words that set it.`,
    };
  return { ok: true, resolutionId: row.id, event };
}

async function storeDate(
  transaction: Transaction,
  { actor, now }: Register,
  { resolution, key, from, by, source }: EventToDate,
  { resolutionId, event: { name } }: Extract<FoundEvent, { ok: true }>,
): Promise<MovedWindow[]> {
  const where = { resolutionId_key: { resolutionId, key } };
  const before = await transaction.eventDate.findUnique({ where });
  const data = { name, from, by, source, recordedBy: actor.name, recordedAt: now };
  await transaction.eventDate.upsert({ where, create: { resolutionId, key, ...data }, update: data });
  const days = await readKnownDays(transaction, resolutionId);
  const cause = { is: "event", name } as const;
  const moved = await settleWindows(transaction, resolutionId, days, {
    cause,
    by: actor.name,
    userId: actor.userId,
    at: now,
  });
  await recordAudit(transaction, {
    at: now,
    actor: actor.name,
    door: actor.door,
    action: "date-event",
    subject: `${resolution}/events/${key}`,
    detail: {
      before: before && { from: before.from, by: before.by, source: before.source },
      after: { from, by, source },
      moved: moved.length,
    },
  });
  return moved;
}
