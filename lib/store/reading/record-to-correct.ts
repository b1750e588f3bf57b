import type { CorrectionView, EvidenceView, StatusRecordView } from "../../queries/views";
import type { Reader } from "../store";
import { type OccurrencePlace, readOccurrencePlaces } from "./occurrence-places";
import { findRecord } from "./status-records";

/** A status record as it stands before it is corrected. */
export interface RecordToCorrect {
  readonly place: OccurrencePlace;
  /** What it says; its evidence apart. */
  readonly said: Omit<StatusRecordView, "evidence" | "correctedBy">;
  readonly evidence: readonly EvidenceView[];
  /** Null: it counts still. */
  readonly correctedBy: CorrectionView | null;
}

/** A status record with its place; null: there is none of that number. */
export async function findRecordToCorrect(reader: Reader, id: number): Promise<RecordToCorrect | null> {
  const found = await findRecord(reader, id);
  if (found === null) return null;
  const [place] = await readOccurrencePlaces(reader, [found.occurrenceId]);
  if (place === undefined) return null;
  const { evidence, correctedBy = null, ...said } = found.record;
  return { place, said, evidence, correctedBy };
}
