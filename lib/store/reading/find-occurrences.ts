import type { Reader } from "../store";

/** Which occurrences of a resolution are meant. */
export interface OccurrenceQuestion {
  readonly slug: string;
  /** The paragraph's label. */
  readonly label: string;
  readonly verb: string;
  /** A day in the window meant; null: the provision falls due only once. */
  readonly due: string | null;
}

/**
 * The ids of the occurrences meant: those of all addressees of the one due time. Without a day, a provision that falls due
 * more than once is ambiguous and gives none.
 */
export async function findOccurrences(reader: Reader, question: OccurrenceQuestion): Promise<number[]> {
  const occurrences = await reader.occurrence.findMany({
    where: {
      provision: {
        verb: question.verb,
        mandate: { label: question.label, resolution: { slug: question.slug } },
      },
    },
    select: { id: true, bodyId: true, from: true, by: true },
    orderBy: { id: "asc" },
  });
  const { due } = question;
  const meant =
    due === null
      ? occurrences
      : occurrences.filter(({ from, by }) => (from ?? due) <= due && due <= (by ?? due));
  const bodies = new Set(meant.map(({ bodyId }) => bodyId));
  return meant.length === bodies.size ? meant.map(({ id }) => id) : [];
}
