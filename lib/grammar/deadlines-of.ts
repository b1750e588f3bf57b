import type { Day } from "../calendar/day";
import { type Span, shift } from "../resolution/span";
import { findBody } from "../vocabulary/bodies";
import { asks } from "../vocabulary/force";
import type { Clause } from "./clauses/clause";
import { findDeadlines } from "./deadlines";
import type { Deadline } from "./provision";
import type { Scope } from "./scope";
import type { Word } from "./words/word";

/** The times of a provision, with spans into its paragraph: those in its own words and, for an item, those in the chapeau. */
export function deadlinesOf(
  clause: Clause,
  adopted: Day | null,
  session: number | null,
  scope: Scope,
): readonly Deadline[] {
  const stretches = clause.underChapeau ? [clause.governed, clause.own] : [clause.own];
  return stretches.flatMap((words) => deadlinesIn(words, clause, adopted, session, scope));
}

function deadlinesIn(
  words: readonly Word[],
  clause: Clause,
  adopted: Day | null,
  session: number | null,
  scope: Scope,
): readonly Deadline[] {
  const span = spanOf(words);
  if (span === null) return [];
  const found = findDeadlines(scope.text.slice(...span), {
    adopted,
    organ: scope.organ,
    session,
    bodyNamed: (name) => bodyNamed(name, span[0], scope),
    asks: asks(clause.verb.force),
  });
  return found.map((deadline) => ({ ...deadline, span: shift(deadline.span, span[0]) }));
}

function bodyNamed(name: string, at: number, scope: Scope): string | null {
  const known = findBody(name)?.name;
  if (known !== undefined) return known;
  const full = scope.names.fullName(name.replace(/^the /i, ""), scope.paragraph, at);
  return full === null ? null : (findBody(full.name)?.name ?? full.name);
}

function spanOf(words: readonly Word[]): Span | null {
  const first = words[0];
  const last = words.at(-1);
  return first === undefined || last === undefined ? null : [first.start, last.end];
}
