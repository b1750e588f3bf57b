import { findOrganCalendar, type SessionReference } from "../../calendar/session";
import { readCalendar, readKnownDays } from "../reading/known-days";
import type { Transaction } from "../store";
import type { MoveAuthor } from "./save-move";
import { type MovedWindow, settleWindows } from "./settle-windows";

export type { MovedWindow } from "./settle-windows";

/** Moves every window that hangs on a session whose days have changed; where sessions follow one another, the end of the one before has changed, too. */
export async function moveWithSession(
  transaction: Transaction,
  { organ, series = "regular", number }: SessionReference,
  author: Omit<MoveAuthor, "cause">,
): Promise<MovedWindow[]> {
  const contiguous = series === "regular" && findOrganCalendar(organ)?.contiguous;
  const rows = await transaction.occurrence.findMany({
    where: { organ, series, session: { in: contiguous ? [number - 1, number] : [number] } },
    select: { provision: { select: { mandate: { select: { resolutionId: true } } } } },
    distinct: ["provisionId"],
  });
  const resolutions = [...new Set(rows.map(({ provision }) => provision.mandate.resolutionId))];
  const calendar = await readCalendar(transaction);
  const cause = { is: "session", organ, series, number } as const;
  const moved: MovedWindow[] = [];
  for (const id of resolutions) {
    const days = await readKnownDays(transaction, id, calendar);
    moved.push(...(await settleWindows(transaction, id, days, { ...author, cause })));
  }
  return moved;
}
