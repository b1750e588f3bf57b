import type { ResolutionReference } from "../../queries/views";
import type { Reader } from "../store";
import type { View } from "./entries-of-day";
import { referenceOf, resolutionReference } from "./mandates";
import { thereOn } from "./resolutions";

/** Resolutions by their slugs, as lists name them. */
export async function readResolutionReferences(
  reader: Reader,
  slugs: readonly string[],
): Promise<Map<string, ResolutionReference>> {
  const rows = await reader.resolution.findMany({
    where: { slug: { in: [...slugs] } },
    select: resolutionReference,
  });
  return new Map(rows.map((row) => [row.slug, referenceOf(row)]));
}

/** A resolution by its slug with its row's id; null: there is none, or was none on that day. */
export async function findResolutionReference(
  reader: Reader,
  { today }: View,
  slug: string,
): Promise<{ readonly id: number; readonly reference: ResolutionReference } | null> {
  const row = await reader.resolution.findFirst({
    where: { slug, ...thereOn(today) },
    select: { id: true, ...resolutionReference },
  });
  return row && { id: row.id, reference: referenceOf(row) };
}

/** Resolutions by their symbols, those that were there on the day. */
export async function readResolutionsBySymbol(
  reader: Reader,
  { today }: View,
  symbols: readonly string[],
): Promise<Map<string, ResolutionReference>> {
  if (symbols.length === 0) return new Map();
  const rows = await reader.resolution.findMany({
    where: { symbol: { in: [...new Set(symbols)] }, ...thereOn(today) },
    select: resolutionReference,
  });
  return new Map(rows.map((row) => [row.symbol ?? "", referenceOf(row)]));
}
