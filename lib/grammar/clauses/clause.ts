import type { VerbPhrase } from "../acts/act";
import type { Doubt } from "../doubt";
import type { Word } from "../words/word";

/** One provision before its addressees, times and conditions are read: the verb, and the words it governs. */
export interface Clause {
  /** Letter of the item under a chapeau that asks; null elsewhere. */
  readonly sub: string | null;
  readonly verb: VerbPhrase;
  /** The words of the verb phrase; for an item under a chapeau they stand in the chapeau. */
  readonly verbWords: readonly Word[];
  /** The words after the verb, up to the next act or to the items. */
  readonly governed: readonly Word[];
  /** The words of the provision: from what links it to the act before, or those of the item. */
  readonly own: readonly Word[];
  /** Whether `own` is an item under a chapeau whose verb counts: then addressees and times may stand in the chapeau. */
  readonly underChapeau: boolean;
  /** Why a person should look at the verb; null: it is plain. */
  readonly doubt: Doubt | null;
}
