import type { Day } from "../../calendar/day";
import type { CorrectionView, EvidenceView, StatusRecordView } from "../../queries/views";
import type { Prisma } from "../generated/client";
import { daySchema, statusSchema } from "../rows";
import type { Reader } from "../store";

/** What had been said of occurrences up to a day, newest first, with the evidence; what was corrected stays and says so. */
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
  const corrections = await readCorrections(
    reader,
    rows.map(({ occurrenceId }) => occurrenceId),
  );
  const records = new Map<number, StatusRecordView[]>();
  for (const row of rows)
    records.set(row.occurrenceId, [
      ...(records.get(row.occurrenceId) ?? []),
      recordOf(row, corrections.get(row.id)),
    ]);
  return records;
}

/** One status record, with the occurrence of which it is said; null: there is none of that number. */
export async function findRecord(
  reader: Reader,
  id: number,
): Promise<{ readonly occurrenceId: number; readonly record: StatusRecordView } | null> {
  const row = await reader.statusRecord.findUnique({ where: { id }, include });
  if (row === null) return null;
  const corrections = await readCorrections(reader, [row.occurrenceId]);
  return { occurrenceId: row.occurrenceId, record: recordOf(row, corrections.get(id)) };
}

const include = {
  evidence: {
    orderBy: { position: "asc" },
    include: { file: { select: { hash: true, name: true, size: true } } },
  },
} satisfies Prisma.StatusRecordInclude;

type RecordRow = Prisma.StatusRecordGetPayload<{ include: typeof include }>;

/**
 * By the record that was corrected. A correction is said of the record, not of a day: what was corrected says so on every day, and counts on none. The
 * corrections are looked for by their occurrences, which have an index.
 */
async function readCorrections(
  reader: Reader,
  occurrences: readonly number[],
): Promise<Map<number, CorrectionView>> {
  if (occurrences.length === 0) return new Map();
  const rows = await reader.statusRecord.findMany({
    where: { occurrenceId: { in: [...new Set(occurrences)] }, corrects: { not: null } },
    select: { id: true, corrects: true, note: true, recordedBy: true, recordedAt: true },
  });
  return new Map(
    rows.flatMap(({ id, corrects, note, recordedBy, recordedAt }) =>
      corrects === null
        ? []
        : [[corrects, { id, on: dayOf(recordedAt), by: recordedBy, because: note }] as const],
    ),
  );
}

function recordOf(row: RecordRow, correctedBy: CorrectionView | undefined): StatusRecordView {
  return {
    id: row.id,
    status: statusSchema.parse(row.status),
    asOf: daySchema.parse(row.asOf),
    doneOn: daySchema.nullable().parse(row.doneOn),
    note: row.note,
    judgement: row.judgement,
    onwards: row.onwards,
    ...(row.corrects === null ? {} : { corrects: row.corrects }),
    ...(correctedBy === undefined ? {} : { correctedBy }),
    recordedBy: row.recordedBy,
    recordedOn: dayOf(row.recordedAt),
    evidence: row.evidence.map(evidenceOf),
  };
}

function evidenceOf(row: RecordRow["evidence"][number]): EvidenceView {
  const { title, symbol, paragraph, address, date, passage, file } = row;
  return {
    ...{ title, symbol, paragraph, address, passage },
    date: daySchema.nullable().parse(date),
    ...(file === null ? {} : { file }),
  };
}

function dayOf(instant: Date): Day {
  return daySchema.parse(instant.toISOString().slice(0, 10));
}
