import type { Reader } from "../store";

/** The ids of resolutions that have recurrences and whose occurrences end before a day. */
export async function findShortHorizons(reader: Reader, horizon: string): Promise<number[]> {
  const resolutions = await reader.resolution.findMany({
    where: {
      horizon: { lt: horizon },
      mandates: { some: { provisions: { some: { deadlines: { some: { every: { not: null } } } } } } },
    },
    select: { id: true },
  });
  return resolutions.map(({ id }) => id);
}
