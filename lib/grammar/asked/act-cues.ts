import { slice } from "../../resolution/span";
import type { AskedKind } from "../../vocabulary/asked";
import type { Clause } from "../clauses/clause";
import type { Asked } from "../provision";

/** Decisions whose verb is itself what is decided. */
const ACTS: ReadonlyMap<string, AskedKind> = new Map([
  ["appoints", "appointment"],
  ["designates", "appointment"],
  ["elects", "appointment"],
  ["ratifies", "ratification"],
  ["appropriates", "funding"],
  ["apportions", "funding"],
]);

/** What the verb of the act says of itself: "Appoints the members of the Board". A day or year is not appointed but observed. */
export function actCues(clause: Clause, text: string): readonly Asked[] {
  if (clause.verb.frame !== "states") return [];
  return clause.verbWords.flatMap((word) => {
    const kind = ACTS.get(word.lower);
    const span = [word.start, word.end] as const;
    return kind === undefined ? [] : [{ kind, text: slice(text, span), span, certain: true }];
  });
}
