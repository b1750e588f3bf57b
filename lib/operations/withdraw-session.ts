import { allows } from "../access/permissions";
import type { SessionReference } from "../calendar/session";
import { inTransaction } from "../store/store";
import { recordAudit } from "../store/writing/audit";
import { type MovedWindow, moveWithSession } from "../store/writing/move-with-session";
import { subjectOfSession } from "./record-session";
import { type NotAllowed, notAllowed, type Register } from "./register";

export type WithdrawSessionOutcome =
  | { readonly ok: true; readonly moved: readonly MovedWindow[] }
  | { readonly ok: false; readonly reason: "not-recorded"; readonly message: string }
  | NotAllowed;

/** Takes back the days that somebody gave of a session: those of the published calendar hold again, and what hangs on the session moves back. */
export async function withdrawSession(
  register: Register,
  { organ, series = "regular", number }: SessionReference,
): Promise<WithdrawSessionOutcome> {
  const { store, actor, now } = register;
  if (!allows(actor, "correct-calendar")) return notAllowed(actor, "correct the calendar");
  return inTransaction(store, async (transaction) => {
    const where = { organ_series_number: { organ, series, number } };
    const before = await transaction.calendarSession.findUnique({ where });
    if (before === null)
      return {
        ok: false,
        reason: "not-recorded",
        message: "Nobody gave days of this session to this register, so there is nothing to take back.",
      };
    await transaction.calendarSession.delete({ where });
    const moved = await moveWithSession(
      transaction,
      { organ, series, number },
      { by: actor.name, userId: actor.userId, at: now },
    );
    const { opens, closes, source } = before;
    await recordAudit(transaction, {
      at: now,
      actor: actor.name,
      door: actor.door,
      action: "withdraw-session",
      subject: subjectOfSession({ organ, series, number }),
      detail: { before: { opens, closes, source }, after: null, moved: moved.length },
    });
    return { ok: true, moved };
  });
}
