import type { Format } from "../../resolution/resolution";
import type { ReadOutcome } from "../outcome";
import { buildResolution, type PrintedText } from "./build-resolution";
import { describeOther, describePaper } from "./other-document";

const SILENT =
  'No organ begins to speak in this file ("The General Assembly,"), so it is no resolution: give the resolution or draft resolution itself.';

/**
 * Printed paragraphs of any format as a resolution, or the reason why they are none.
 * @example
 * printedOutcome("text", { blocks: [{ text: "Brazil: amendment to draft resolution A/80/L.22", marks: [], place: 0 }], notes: [] }).reason // => "not-a-resolution"
 */
export function printedOutcome(format: Format, printed: PrintedText): ReadOutcome {
  const resolution = buildResolution(printed);
  if (resolution) return { ok: true, format, resolution };
  const { blocks } = printed;
  const message = describeOther(blocks) ?? describePaper(blocks) ?? SILENT;
  return { ok: false, reason: "not-a-resolution", message };
}
