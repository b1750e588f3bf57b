import type { Day } from "../calendar/day";
import type { SessionReference } from "../calendar/session";
import { type Span, shift } from "../resolution/span";
import { findBody } from "../vocabulary/bodies";
import { asks } from "../vocabulary/force";
import type { Clause } from "./clauses/clause";
import { findDeadlines } from "./deadlines";
import type { Deadline } from "./provision";
import type { Scope } from "./scope";
import { namesATime } from "./words/names-a-time";
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
  if (span === null || !namesATime(scope.text.slice(...span))) return [];
  const found = findDeadlines(scope.text.slice(...span), {
    adopted,
    organ: scope.organ,
    session,
    bodyNamed: (name) => bodyNamed(name, span[0], scope),
    asks: asks(clause.verb.force),
    sessionBefore: sessionBefore(span[0], adopted, session, scope),
  });
  return found.map((deadline) => ({ ...deadline, span: shift(deadline.span, span[0]) }));
}

/** The session that the paragraph names last before an offset, for "at that session"; looked for only where it is spoken of. */
function sessionBefore(
  at: number,
  adopted: Day | null,
  session: number | null,
  scope: Scope,
): SessionReference | null {
  if (at === 0 || !/\b(?:that|same|said) session\b/i.test(scope.text.slice(at))) return null;
  const before = findDeadlines(scope.text.slice(0, at), {
    adopted,
    organ: scope.organ,
    session,
    bodyNamed: (name) => bodyNamed(name, 0, scope),
    asks: true,
  });
  return before.findLast((deadline) => deadline.session !== null)?.session ?? null;
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
