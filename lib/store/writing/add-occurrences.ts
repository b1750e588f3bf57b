import type { Occurrence } from "../../tracking/occurrence";
import type { Transaction } from "../store";
import { windowColumns } from "./occurrence-row";
import { rebuildEntries } from "./rebuild-entries";

/** Adds to a stored resolution the occurrences that it does not have yet; those it has stay as they are. */
export async function addOccurrences(
  transaction: Transaction,
  resolutionId: number,
  occurrences: readonly (readonly (readonly Occurrence[])[])[],
  horizon: string,
): Promise<void> {
  const paragraphs = await transaction.paragraph.findMany({
    where: { resolutionId, kind: "operative" },
    select: {
      position: true,
      mandate: {
        select: {
          provisions: { select: { id: true, position: true, occurrences: { select: { key: true } } } },
        },
      },
    },
  });
  for (const { position, mandate } of paragraphs) {
    for (const provision of mandate?.provisions ?? []) {
      const known = new Set(provision.occurrences.map(({ key }) => key));
      const wanted = occurrences[position]?.[provision.position] ?? [];
      for (const occurrence of wanted)
        if (!known.has(occurrence.key)) await addOccurrence(transaction, provision.id, occurrence);
    }
  }
  await transaction.resolution.update({ where: { id: resolutionId }, data: { horizon } });
}

/** Adds one occurrence with the rows that lists filter by. */
export async function addOccurrence(
  transaction: Transaction,
  provisionId: number,
  { bodyId, key, kind, window }: Occurrence,
): Promise<void> {
  const { id } = await transaction.occurrence.create({
    data: { provisionId, bodyId, key, kind, ...windowColumns(window) },
    select: { id: true },
  });
  await rebuildEntries(transaction, id);
}
