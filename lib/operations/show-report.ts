import { type ReportedOccurrence, readReportedOccurrences } from "../store/reading/reported-occurrences";
import { MOST_AT_ONCE } from "./record-statuses";
import type { Register } from "./register";
import { isTurn } from "./status-input";
import { viewOf } from "./view";

export type { ReportedOccurrence } from "../store/reading/reported-occurrences";

export interface ReportSubjects {
  readonly subjects: readonly ReportedOccurrence[];
  /** Whether it is one turn of a recurrence, of which can be said that the later ones do not come any more. */
  readonly turn: boolean;
}

/** What somebody is about to report on. */
export async function showReport(register: Register, ids: readonly number[]): Promise<ReportSubjects> {
  const view = viewOf(register, null);
  const subjects = await readReportedOccurrences(register.store, view, ids.slice(0, MOST_AT_ONCE + 1));
  const [only] = subjects;
  return { subjects, turn: subjects.length === 1 && only !== undefined && isTurn(only.place) };
}
