import { readKnownDays } from "../store/reading/known-days";
import { readExtraction } from "../store/reading/read-extraction";
import { findShortHorizons } from "../store/reading/short-horizons";
import { inTransaction } from "../store/store";
import { addOccurrences } from "../store/writing/add-occurrences";
import { deriveOccurrences } from "../tracking/occurrences";
import { horizonOf, type Register } from "./register";

/**
 * Expands recurrences as the days go by: occurrences that have come within the horizon are added, those that stand keep
 * their records. Returns how many resolutions were extended.
 */
export async function extendRecurrences({ store, today }: Register): Promise<number> {
  const horizon = horizonOf(today);
  const short = await findShortHorizons(store, horizon);
  for (const id of short) {
    await inTransaction(store, async (transaction) => {
      const extraction = await readExtraction(transaction, id);
      const days = await readKnownDays(transaction, id);
      await addOccurrences(transaction, id, deriveOccurrences(extraction, horizon, days), horizon);
    });
  }
  return short.length;
}
