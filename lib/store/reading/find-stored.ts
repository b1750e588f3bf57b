import type { Reader } from "../store";

export interface StoredResolution {
  readonly id: number;
  readonly slug: string;
  readonly fingerprint: string;
  /** The version of the grammar that found its provisions. */
  readonly grammar: number;
}

/** The resolution that is this document already: of the same text, else of the same symbol; null: a new one. */
export async function findStored(
  reader: Reader,
  symbol: string | null,
  fingerprint: string,
): Promise<StoredResolution | null> {
  const select = { id: true, slug: true, fingerprint: true, grammar: true } as const;
  const same = await reader.resolution.findUnique({ where: { fingerprint }, select });
  if (same !== null || symbol === null) return same;
  return reader.resolution.findUnique({ where: { symbol }, select });
}
