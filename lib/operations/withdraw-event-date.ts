import { allows } from "../access/permissions";
import { readKnownDays } from "../store/reading/known-days";
import { inTransaction } from "../store/store";
import { recordAudit } from "../store/writing/audit";
import { type MovedWindow, settleWindows } from "../store/writing/settle-windows";
import { type NotAllowed, notAllowed, type Register } from "./register";

export type WithdrawEventDateOutcome =
  | { readonly ok: true; readonly moved: readonly MovedWindow[] }
  | { readonly ok: false; readonly reason: "not-dated"; readonly message: string }
  | NotAllowed;

/** Takes back the days that somebody gave of an event; what hangs on it goes by the words of the resolution again. */
export async function withdrawEventDate(
  { store, actor, now }: Register,
  { resolution, key }: { readonly resolution: string; readonly key: string },
): Promise<WithdrawEventDateOutcome> {
  if (!allows(actor, "date-event")) return notAllowed(actor, "date events");
  return inTransaction(store, async (transaction) => {
    const before = await transaction.eventDate.findFirst({
      where: { key, resolution: { slug: resolution } },
    });
    if (before === null)
      return {
        ok: false,
        reason: "not-dated",
        message: "Nobody gave days of this event, so there is nothing to take back.",
      };
    const { id, resolutionId, name, from, by, source } = before;
    await transaction.eventDate.delete({ where: { id } });
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
      action: "withdraw-event-date",
      subject: `${resolution}/events/${key}`,
      detail: { before: { from, by, source }, after: null, moved: moved.length },
    });
    return { ok: true, moved };
  });
}
