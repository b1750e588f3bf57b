import { z } from "zod";
import { type Calendar, publishedCalendar, SESSION_SERIES, withSessions } from "../../calendar/session";
import type { KnownDays } from "../../tracking/resolve-deadlines";
import { daySchema } from "../rows";
import type { Reader } from "../store";

const givenSchema = z.array(
  z.object({
    organ: z.string(),
    series: z.enum(SESSION_SERIES),
    number: z.number().int(),
    opens: daySchema,
    closes: daySchema.nullable(),
    source: z.string(),
  }),
);

const eventsSchema = z.array(
  z.object({ key: z.string(), from: daySchema, by: daySchema, source: z.string() }),
);

/** The published calendar with the days that people gave to this register; those are few. */
export async function readCalendar(reader: Reader): Promise<Calendar> {
  return withSessions(publishedCalendar, givenSchema.parse(await reader.calendarSession.findMany()));
}

/** What the windows of a resolution depend on beside its words, as the register knows it now. */
export async function readKnownDays(
  reader: Reader,
  resolutionId: number,
  calendar?: Calendar,
): Promise<KnownDays> {
  const rows = eventsSchema.parse(await reader.eventDate.findMany({ where: { resolutionId } }));
  const byKey = new Map(rows.map((row) => [row.key, row]));
  return {
    calendar: calendar ?? (await readCalendar(reader)),
    eventDays: (key) => byKey.get(key) ?? null,
  };
}
