import type { MandatePlace } from "../store/reading/occurrence-places";
import { findRecordToCorrect, type RecordToCorrect } from "../store/reading/record-to-correct";
import { type ReportedOccurrence, readReportedOccurrences } from "../store/reading/reported-occurrences";
import type { Register } from "./register";
import { isTurn } from "./status-input";
import { viewOf } from "./view";

export interface CorrectionSubject {
  readonly found: RecordToCorrect;
  readonly subject: ReportedOccurrence;
  readonly turn: boolean;
}

/** A status record of a paragraph that somebody is about to correct; null: there is none of that number. */
export async function showCorrection(
  register: Register,
  record: number,
  { slug, label }: Pick<MandatePlace, "slug" | "label">,
): Promise<CorrectionSubject | null> {
  const found = await findRecordToCorrect(register.store, record);
  if (found === null || found.place.mandate.slug !== slug || found.place.mandate.label !== label) return null;
  const [subject] = await readReportedOccurrences(register.store, viewOf(register, null), [found.place.id]);
  return subject === undefined ? null : { found, subject, turn: isTurn(found.place) };
}
