import { bodyIdFromName } from "../../vocabulary/bodies";
import type { Clause } from "../clauses/clause";
import type { Addressee } from "../provision";
import { isWord } from "../words/word";
import { beginsInfinitive } from "./infinitive";

/** Whether the organ binds itself: "Decides to convene…", "Decides, in this regard, to convene…", "expresses its intention to review…". */
export function bindsTheOrgan(clause: Clause): boolean {
  if (clause.verb.frame !== "acts") return false;
  const words = clause.governed;
  if (isWord(clause.verbWords, clause.verbWords.length - 1, "to")) return beginsInfinitive(words, 0);
  const to = words.findIndex(
    (word, index) => word.lower === "to" && (index === 0 || isWord(words, index - 1, ",")),
  );
  if (to < 0 || !beginsInfinitive(words, to + 1)) return false;
  // Nothing but asides may stand between: "decides, taking into account the report, to…".
  return to === 0 || isWord(words, 0, ",") || /^(?:in|to|for|at|on|with|by)$/.test(words[0]?.lower ?? "");
}

/** The organ as an addressee: implied, not printed. Empty where the document names no organ. */
export function theOrganItself(organ: string | null): readonly Addressee[] {
  return organ === null ? [] : [{ bodyId: bodyIdFromName(organ), name: organ, span: null }];
}
