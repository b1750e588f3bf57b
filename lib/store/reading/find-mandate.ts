import type { Finding } from "../../resolution/finding";
import type { Reader } from "../store";
import type { View } from "./entries-of-day";
import { findingOf, thereOn } from "./resolutions";

export interface FoundMandate {
  readonly id: number;
  readonly resolutionId: number;
  readonly position: number;
  readonly findings: readonly Finding[];
}

/** A mandate by its place in addresses, with the findings of its paragraph; null: none, or not there on that day. */
export async function findMandate(
  reader: Reader,
  view: View,
  slug: string,
  label: string,
): Promise<FoundMandate | null> {
  const row = await reader.mandate.findFirst({
    where: { label, resolution: { slug, ...thereOn(view.today) } },
    select: { id: true, resolutionId: true, position: true, paragraph: { select: { position: true } } },
  });
  if (row === null) return null;
  const { resolutionId } = row;
  const findings = await reader.finding.findMany({
    // What a person has looked at is not unsure any more.
    where: { resolutionId, paragraph: row.paragraph.position, open: true },
    orderBy: { position: "asc" },
  });
  return { id: row.id, resolutionId, position: row.position, findings: findings.map(findingOf) };
}

/** The labels of the mandates before and after one in its resolution. */
export async function readNeighbours(
  reader: Reader,
  { resolutionId, position }: FoundMandate,
): Promise<{ previous: string | null; next: string | null }> {
  const rows = await reader.mandate.findMany({
    where: { resolutionId, position: { in: [position - 1, position + 1] } },
    select: { label: true, position: true },
  });
  const at = (wanted: number) => rows.find((row) => row.position === wanted)?.label ?? null;
  return { previous: at(position - 1), next: at(position + 1) };
}
