import { slice } from "../../resolution/span";
import { asks } from "../../vocabulary/force";
import type { Clause } from "../clauses/clause";
import type { Condition } from "../provision";
import type { Word } from "../words/word";
import { partnerConditions } from "./partners";
import { type ConditionAt, phraseConditions } from "./phrase-conditions";
import { repetitionConditions } from "./repetition";

/**
 * The words that limit or colour a provision, in the order of the text. Partners are looked for only where something is asked:
 * what was done in cooperation with others limits nobody. A shorter condition inside a longer one ("in consultation with Member States,
 * as appropriate") stands beside it.
 */
export function findConditions(clause: Clause, text: string): readonly Condition[] {
  const own = clause.own;
  const chapeau = clause.underChapeau ? clause.governed : [];
  const found = [
    ...conditionsIn(clause.verbWords, repetitionConditions(clause.verbWords), text),
    ...conditionsIn(own, phraseConditions(own), text),
    ...conditionsIn(chapeau, phraseConditions(chapeau), text),
    ...(asks(clause.verb.force)
      ? [
          ...conditionsIn(own, partnerConditions(own), text),
          ...conditionsIn(chapeau, partnerConditions(chapeau), text),
        ]
      : []),
  ];
  return found.sort((a, b) => a.span[0] - b.span[0]);
}

function conditionsIn(
  words: readonly Word[],
  found: readonly ConditionAt[],
  text: string,
): readonly Condition[] {
  return found.map(({ kind, from, to }) => {
    const span = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0] as const;
    return { kind, text: slice(text, span), span };
  });
}
