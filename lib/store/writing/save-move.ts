import type { z } from "zod";
import type { Day } from "../../calendar/day";
import type { moveCauseSchema } from "../rows";
import type { Transaction } from "../store";

export type MoveCause = z.infer<typeof moveCauseSchema>;

/** The days of a window, before or after it moved. */
export interface WindowDays {
  readonly from: Day | null;
  readonly by: Day | null;
}

export interface NewMove {
  readonly occurrenceId: number;
  readonly before: WindowDays;
  readonly after: WindowDays;
}

/** Who moved windows, when and why. */
export interface MoveAuthor {
  readonly cause: MoveCause;
  readonly by: string;
  /** The user who did it, where somebody is signed in. */
  readonly userId?: string | undefined;
  readonly at: Date;
}

/** Keeps that the window of an occurrence moved, so that pages and calendars can say so. */
export async function saveMove(
  transaction: Transaction,
  { occurrenceId, before, after }: NewMove,
  { cause, by, at }: MoveAuthor,
): Promise<void> {
  await transaction.move.create({
    data: {
      occurrenceId,
      fromBefore: before.from,
      byBefore: before.by,
      fromAfter: after.from,
      byAfter: after.by,
      cause: JSON.stringify(cause),
      movedBy: by,
      movedAt: at,
    },
  });
}
