import { z } from "zod";
import { allows } from "../access/permissions";
import { type Day, formatDay } from "../calendar/day";
import { findOrganCalendar, SESSION_SERIES, type SessionReference } from "../calendar/session";
import { readCalendar } from "../store/reading/known-days";
import { daySchema } from "../store/rows";
import { inTransaction, type Transaction } from "../store/store";
import { recordAudit } from "../store/writing/audit";
import { type MovedWindow, moveWithSession } from "../store/writing/move-with-session";
import { type NotAllowed, notAllowed, type Register } from "./register";
import { RollBack } from "./roll-back";

/** The days of a session as somebody gives them. */
export const sessionToRecordSchema = z.object({
  organ: z.string().min(1),
  series: z.enum(SESSION_SERIES),
  number: z.number().int().positive(),
  opens: daySchema,
  /** Null: not known; only where sessions follow one another without a gap. */
  closes: daySchema.nullable(),
  /** Where it is written. */
  source: z.string().trim().min(1).max(500),
});

export type SessionToRecord = z.infer<typeof sessionToRecordSchema>;

export type RecordSessionOutcome =
  | { readonly ok: true; readonly moved: readonly MovedWindow[] }
  | {
      readonly ok: false;
      readonly reason: "organ-unknown" | "closes-missing" | "days-reversed" | "out-of-order";
      readonly message: string;
    }
  | NotAllowed;

/**
 * Records the days of a session: they win over the published ones, and every window that hangs on the session moves in the same transaction. With `preview`
 * nothing is kept: the outcome says what would move.
 */
export async function recordSession(
  register: Register,
  session: SessionToRecord,
  { preview = false }: { readonly preview?: boolean } = {},
): Promise<RecordSessionOutcome> {
  if (!allows(register.actor, "correct-calendar")) return notAllowed(register.actor, "correct the calendar");
  return RollBack.unlessKept(!preview, (keep) =>
    inTransaction(register.store, async (transaction) => {
      const refusal = await refusalOf(transaction, session);
      if (refusal !== null) return refusal;
      const moved = await storeSession(transaction, register, session);
      return keep({ ok: true, moved } as const);
    }),
  );
}

async function refusalOf(
  transaction: Transaction,
  session: SessionToRecord,
): Promise<RecordSessionOutcome | null> {
  const { organ, series, number, opens, closes } = session;
  const known = findOrganCalendar(organ);
  if (known === null) {
    return {
      ok: false,
      reason: "organ-unknown",
      message: `The calendar does not know an organ called “${organ}”. Choose one from the list.`,
    };
  }
  const follows = known.contiguous && series === "regular";
  if (closes === null && !follows) {
    return {
      ok: false,
      reason: "closes-missing",
      message: `Give the last day, too: the sessions of the ${organ} do not follow one another without a gap.`,
    };
  }
  if (closes !== null && closes < opens) {
    return {
      ok: false,
      reason: "days-reversed",
      message: `The last day, ${formatDay(closes)}, is before the first, ${formatDay(opens)}.`,
    };
  }
  if (series !== "regular") return null;
  const calendar = await readCalendar(transaction);
  const opensOf = (other: number) => calendar.find({ organ, number: other })?.opens ?? null;
  return outOfOrder(opens, opensOf(number - 1), opensOf(number + 1));
}

function outOfOrder(opens: Day, before: Day | null, after: Day | null): RecordSessionOutcome | null {
  const refused = (message: string) => ({ ok: false, reason: "out-of-order", message }) as const;
  if (before !== null && opens <= before)
    return refused(
      `The session before it opens on ${formatDay(before)}. Give a later day, or correct that session first.`,
    );
  if (after !== null && opens >= after)
    return refused(
      `The session after it opens on ${formatDay(after)}. Give an earlier day, or correct that session first.`,
    );
  return null;
}

async function storeSession(
  transaction: Transaction,
  { actor, now }: Register,
  session: SessionToRecord,
): Promise<MovedWindow[]> {
  const { organ, series, number, opens, closes, source } = session;
  const before = (await readCalendar(transaction)).find({ organ, series, number });
  const data = { opens, closes, source, recordedBy: actor.name, recordedAt: now };
  await transaction.calendarSession.upsert({
    where: { organ_series_number: { organ, series, number } },
    create: { organ, series, number, ...data },
    update: data,
  });
  const moved = await moveWithSession(
    transaction,
    { organ, series, number },
    { by: actor.name, userId: actor.userId, at: now },
  );
  await recordAudit(transaction, {
    at: now,
    actor: actor.name,
    door: actor.door,
    action: "record-session",
    subject: subjectOfSession({ organ, series, number }),
    detail: { before, after: { opens, closes, source }, moved: moved.length },
  });
  return moved;
}

/** A session's address within the register. */
export function subjectOfSession({ organ, series = "regular", number }: SessionReference): string {
  return `calendar/${organ}/${series}/${number}`;
}
