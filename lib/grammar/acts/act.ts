import type { Force } from "../../vocabulary/force";
import type { Frame } from "../../vocabulary/verbs";

/** The verb of an act with what belongs to it: "also takes note with appreciation". Numbers are indexes of words, the end excluded. */
export interface VerbPhrase {
  readonly from: number;
  readonly to: number;
  readonly force: Force;
  readonly frame: Frame;
}

/** One act of the organ: its verb, and the words of the paragraph that are its own. */
export interface Act {
  readonly verb: VerbPhrase;
  /** The first word of its provision: the verb, or what links it to the act before ("and therefore decides"). */
  readonly opens: number;
  /** The first word after the verb, and after a second verb that shares its complement ("welcomes and supports"). */
  readonly governs: number;
  /** The first word that is no longer its own. */
  readonly closes: number;
}
