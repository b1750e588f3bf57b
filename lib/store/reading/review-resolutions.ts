import type { ResolutionReference } from "../../queries/views";
import type { Reader } from "../store";
import { referenceOf, resolutionReference } from "./mandates";

/** Resolutions as lists name them, by their ids. */
export async function resolutionReferencesById(
  reader: Reader,
  ids: readonly number[],
): Promise<ReadonlyMap<number, ResolutionReference>> {
  const rows = await reader.resolution.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, ...resolutionReference },
  });
  return new Map(rows.map(({ id, ...row }) => [id, referenceOf(row)]));
}

/** The texts of paragraphs of these resolutions with these labels. */
export async function paragraphTexts(
  reader: Reader,
  resolutionIds: readonly number[],
  labels: readonly string[],
): Promise<(resolutionId: number, label: string) => string> {
  const rows = await reader.mandate.findMany({
    where: { resolutionId: { in: [...new Set(resolutionIds)] }, label: { in: [...new Set(labels)] } },
    select: { resolutionId: true, label: true, paragraph: { select: { text: true } } },
  });
  return (resolutionId, label) =>
    rows.find((row) => row.resolutionId === resolutionId && row.label === label)?.paragraph.text ?? "";
}
