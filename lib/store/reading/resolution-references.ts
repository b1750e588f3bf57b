import type { ResolutionReference } from "../../queries/views";
import type { Reader } from "../store";
import { referenceOf, resolutionReference } from "./mandates";

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
