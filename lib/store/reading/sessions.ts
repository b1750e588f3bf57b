import { z } from "zod";
import type { Day } from "../../calendar/day";
import { SESSION_SERIES, type SessionSeries } from "../../calendar/session";
import { daySchema } from "../rows";
import { askInSql } from "../sql";
import type { Reader } from "../store";

const seriesSchema = z.enum(SESSION_SERIES);

export interface RecordedSession {
  readonly series: SessionSeries;
  readonly number: number;
  readonly by: string;
  readonly on: Day;
}

/** The sessions of an organ of which somebody gave the days. */
export async function readRecordedSessions(reader: Reader, organ: string): Promise<RecordedSession[]> {
  const rows = await reader.calendarSession.findMany({ where: { organ } });
  return rows.map(({ series, number, recordedBy, recordedAt }) => ({
    series: seriesSchema.parse(series),
    number,
    by: recordedBy,
    on: daySchema.parse(recordedAt.toISOString().slice(0, 10)),
  }));
}

const dueSchema = z.array(
  z.object({ series: seriesSchema, number: z.coerce.number(), due: z.coerce.number() }),
);

/** How many occurrences hang on each session of an organ. */
export async function countDueBySession(reader: Reader, organ: string) {
  const rows = await askInSql(
    reader,
    `SELECT "series", "session" AS "number", COUNT(*) AS "due" FROM "Occurrence" WHERE "organ" = ? GROUP BY 1, 2`,
    organ,
  );
  return dueSchema.parse(rows);
}
