import { type ChangeSince, readChangesSince } from "../store/reading/changes-since";
import type { MandatePlace } from "../store/reading/occurrence-places";
import type { Transaction } from "../store/store";

/** Somebody else changed the mandate after it was seen: what they did, so that whoever comes second can look again. */
export interface ChangedMeanwhile {
  readonly ok: false;
  readonly reason: "changed-meanwhile";
  readonly message: string;
  readonly changes: readonly ChangeSince[];
}

/** Whether a mandate is as it was seen; null: it is, or nobody says how it was seen (left out: on the command line). */
export async function refuseChanged(
  transaction: Transaction,
  { slug, label, version }: MandatePlace,
  seen: number | undefined,
): Promise<ChangedMeanwhile | null> {
  if (seen === undefined || seen === version) return null;
  return {
    ok: false,
    reason: "changed-meanwhile",
    message: `Paragraph ${label} was changed after you opened this form. Look at what was changed, then record again: what you typed is kept.`,
    changes: await readChangesSince(transaction, `${slug}/${label}`, seen, version),
  };
}
