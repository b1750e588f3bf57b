import { type OccurrenceRefused, recordStatuses } from "./record-statuses";
import type { NotAllowed, Register } from "./register";
import type { StatusInput, StatusRefused } from "./status-input";

export type { StatusInput } from "./status-input";

export type RecordOutcome = { readonly ok: true } | StatusRefused | OccurrenceRefused | NotAllowed;

/**
 * Records what somebody says of an occurrence, with the evidence for it; what stood before stays. Said onwards of a turn of a recurrence, the later
 * turns do not come any more from the day of which it is said; a later record of that turn which is not said onwards brings them back.
 */
export async function recordStatus(
  register: Register,
  occurrenceId: number,
  input: StatusInput,
): Promise<RecordOutcome> {
  const recorded = await recordStatuses(register, [{ id: occurrenceId }], input);
  if (!recorded.ok) {
    if (recorded.reason === "nothing-chosen" || recorded.reason === "too-many")
      throw new Error(recorded.message);
    return recorded;
  }
  const [outcome] = recorded.outcomes;
  if (outcome === undefined) throw new Error("Nothing came of the occurrence.");
  return outcome.ok ? { ok: true } : outcome;
}
