import { addDays, type Day } from "../../calendar/day";
import type { MoveView } from "../../queries/views";
import { daySchema, moveCauseColumn } from "../rows";
import type { Reader } from "../store";

/** How the windows of occurrences had moved up to a day, newest first. */
export async function movesByOccurrence(
  reader: Reader,
  today: Day,
  occurrences: readonly number[],
): Promise<Map<number, MoveView[]>> {
  const rows = await reader.move.findMany({
    where: { occurrenceId: { in: [...occurrences] }, movedAt: { lt: new Date(addDays(today, 1)) } },
    orderBy: { id: "desc" },
  });
  const moves = new Map<number, MoveView[]>();
  for (const row of rows) {
    const move = {
      on: daySchema.parse(row.movedAt.toISOString().slice(0, 10)),
      by: row.movedBy,
      before: {
        from: daySchema.nullable().parse(row.fromBefore),
        by: daySchema.nullable().parse(row.byBefore),
      },
      cause: moveCauseColumn.parse(row.cause),
    };
    moves.set(row.occurrenceId, [...(moves.get(row.occurrenceId) ?? []), move]);
  }
  return moves;
}
