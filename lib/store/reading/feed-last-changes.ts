import type { Reader } from "../store";
import type { View } from "./entries-of-day";

/** How often something changed since it was imported, and when it changed last (the import counts). */
export interface Changes {
  readonly number: number;
  readonly last: Date;
}

export interface KnownChanges {
  /** The key of an occurrence within its provision. */
  readonly keyOf: (occurrence: number) => string;
  /** What happened to some occurrences of one resolution, taken together. */
  readonly changesOf: (occurrences: readonly number[], slug: string) => Changes;
}

const NEVER = new Date(0);

/** What happened to occurrences: status records said of days up to the day seen from, and moves. */
export async function readChanges(
  reader: Reader,
  { today }: View,
  occurrences: readonly number[],
): Promise<KnownChanges> {
  const among = { in: [...occurrences] };
  const rows = await reader.occurrence.findMany({
    where: { id: among },
    select: {
      id: true,
      key: true,
      provision: {
        select: { mandate: { select: { resolution: { select: { slug: true, importedAt: true } } } } },
      },
    },
  });
  const records = await reader.statusRecord.groupBy({
    by: ["occurrenceId"],
    where: { occurrenceId: among, asOf: { lte: today } },
    _count: true,
    _max: { recordedAt: true },
  });
  const moves = await reader.move.groupBy({
    by: ["occurrenceId"],
    where: { occurrenceId: among },
    _count: true,
    _max: { movedAt: true },
  });
  const keys = new Map(rows.map(({ id, key }) => [id, key]));
  const imported = new Map(
    rows.map(({ provision }) => [provision.mandate.resolution.slug, provision.mandate.resolution.importedAt]),
  );
  const happened = [
    ...records.map(({ occurrenceId, _count, _max }) => ({
      occurrenceId,
      number: _count,
      at: _max.recordedAt,
    })),
    ...moves.map(({ occurrenceId, _count, _max }) => ({ occurrenceId, number: _count, at: _max.movedAt })),
  ];
  const byOccurrence = new Map<number, (typeof happened)[number][]>();
  for (const one of happened)
    byOccurrence.set(one.occurrenceId, [...(byOccurrence.get(one.occurrenceId) ?? []), one]);
  return {
    keyOf: (occurrence) => keys.get(occurrence) ?? "",
    changesOf: (some, slug) => {
      const own = some.flatMap((occurrence) => byOccurrence.get(occurrence) ?? []);
      const times = own.map(({ at }) => (at ?? NEVER).getTime());
      const last = new Date(Math.max((imported.get(slug) ?? NEVER).getTime(), ...times));
      return { number: own.reduce((sum, { number }) => sum + number, 0), last };
    },
  };
}
