import type { Day } from "../../calendar/day";
import type { StatusRecordView } from "../../queries/views";
import type { Prisma } from "../generated/client";
import { daySchema, statusSchema } from "../rows";
import type { Reader } from "../store";

/** What had been said of occurrences up to a day, newest first, with the evidence. */
export async function recordsByOccurrence(
  reader: Reader,
  today: Day,
  occurrences: readonly number[],
): Promise<Map<number, StatusRecordView[]>> {
  const rows = await reader.statusRecord.findMany({
    where: { occurrenceId: { in: [...occurrences] }, asOf: { lte: today } },
    orderBy: [{ asOf: "desc" }, { id: "desc" }],
    include,
  });
  const records = new Map<number, StatusRecordView[]>();
  for (const row of rows)
    records.set(row.occurrenceId, [...(records.get(row.occurrenceId) ?? []), recordOf(row)]);
  return records;
}

const include = { evidence: { orderBy: { position: "asc" } } } satisfies Prisma.StatusRecordInclude;

function recordOf(row: Prisma.StatusRecordGetPayload<{ include: typeof include }>): StatusRecordView {
  return {
    id: row.id,
    status: statusSchema.parse(row.status),
    asOf: daySchema.parse(row.asOf),
    doneOn: daySchema.nullable().parse(row.doneOn),
    note: row.note,
    judgement: row.judgement,
    onwards: row.onwards,
    recordedBy: row.recordedBy,
    recordedOn: daySchema.parse(row.recordedAt.toISOString().slice(0, 10)),
    evidence: row.evidence.map(({ title, symbol, paragraph, address, date, passage }) => ({
      title,
      symbol,
      paragraph,
      address,
      date: daySchema.nullable().parse(date),
      passage,
    })),
  };
}
