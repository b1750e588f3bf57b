import type { Day } from "../../calendar/day";
import type { Reading } from "../../tracking/indicator";
import { daySchema } from "../rows";
import type { Reader } from "../store";

/** A figure on a day, with where it was read and by whom. */
export interface ReadingView extends Reading {
  readonly source: string;
  readonly note: string | null;
  readonly recordedBy: string;
  readonly recordedOn: Day;
}

/** A figure by which a provision is followed, with all its readings in the order in which they were recorded. */
export interface StoredIndicator {
  readonly id: number;
  readonly resolutionId: number;
  /** The provision's identity within the resolution. */
  readonly provision: string;
  readonly name: string;
  readonly unit: string;
  /** The number at which it is reached; null: none is said. */
  readonly goal: number | null;
  readonly readings: readonly ReadingView[];
}

const select = {
  id: true,
  resolutionId: true,
  provision: true,
  name: true,
  unit: true,
  goal: true,
  readings: { orderBy: { id: "asc" } },
} as const;

/** The indicators of provisions of a resolution, in the order in which they were added. */
export async function readIndicators(
  reader: Reader,
  resolutionId: number,
  provisions: readonly string[],
): Promise<StoredIndicator[]> {
  if (provisions.length === 0) return [];
  const rows = await reader.indicator.findMany({
    where: { resolutionId, provision: { in: [...provisions] } },
    orderBy: { id: "asc" },
    select,
  });
  return rows.map(indicatorOf);
}

/** An indicator with the place of its mandate in addresses; null: there is none. */
export async function findIndicator(
  reader: Reader,
  id: number,
): Promise<(StoredIndicator & { readonly slug: string }) | null> {
  const row = await reader.indicator.findUnique({
    where: { id },
    select: { ...select, resolution: { select: { slug: true } } },
  });
  return row === null ? null : { ...indicatorOf(row), slug: row.resolution.slug };
}

/** Number of the indicator of a reading; null: there is no such reading. */
export async function findIndicatorOfReading(reader: Reader, reading: number): Promise<number | null> {
  const row = await reader.indicatorReading.findUnique({
    where: { id: reading },
    select: { indicatorId: true },
  });
  return row?.indicatorId ?? null;
}

interface IndicatorRow extends Omit<StoredIndicator, "readings"> {
  readonly readings: readonly (Omit<ReadingView, "day" | "recordedOn"> & {
    readonly day: string;
    readonly recordedAt: Date;
  })[];
}

function indicatorOf({
  id,
  resolutionId,
  provision,
  name,
  unit,
  goal,
  readings,
}: IndicatorRow): StoredIndicator {
  return { id, resolutionId, provision, name, unit, goal, readings: readings.map(readingOf) };
}

function readingOf({
  id,
  day,
  value,
  source,
  note,
  corrects,
  recordedBy,
  recordedAt,
}: IndicatorRow["readings"][number]): ReadingView {
  return {
    ...{ id, value, source, note, corrects, recordedBy },
    day: daySchema.parse(day),
    recordedOn: daySchema.parse(recordedAt.toISOString().slice(0, 10)),
  };
}
