import type { Day } from "../calendar/day";
import { contains, type Span } from "../resolution/span";
import { asks } from "../vocabulary/force";
import { findAddressees } from "./addressees/find-addressees";
import { findAsked } from "./asked/find-asked";
import type { Clause } from "./clauses/clause";
import { findClauses } from "./clauses/find-clauses";
import { unreadWords } from "./clauses/unread-words";
import { findConditions } from "./conditions/find-conditions";
import { deadlinesOf } from "./deadlines-of";
import type { Doubt } from "./doubt";
import { type EventsSet, findEvent } from "./events/find-events";
import type { Provision } from "./provision";
import { findReferences } from "./references";
import { asksForReport, isReport, wantsReport } from "./reports/asks-for-report";
import type { Scope } from "./scope";
import { parseWords, type Word } from "./words/word";

/** A pronoun looks back over so many provisions at most; the longest paragraphs have some forty. */
const MOST_BEFORE = 40;

/** What the document says of its own time. */
export interface Adoption {
  readonly adopted: Day | null;
  readonly session: number | null;
}

export interface FoundProvisions {
  readonly provisions: readonly Provision[];
  readonly doubts: readonly Doubt[];
}

/**
 * The provisions of one operative paragraph. The passes stand in this order:
 * words first, since every other pass compares words; then the acts and items, since all else is read inside one act; addressees before
 * times, which need nothing of them, and before the report, which does not either: these three may change places. What is asked for comes after the
 * report, which is one of its kinds. References are read once in the whole paragraph, since a phrase may begin before the act that it belongs to.
 * Events come last and in the order of the document: an event is served only after it was set.
 */
export function provisionsOf(scope: Scope, adoption: Adoption, events: EventsSet): FoundProvisions {
  const clauses = findClauses(parseWords(scope.text));
  const references = findReferences(scope.text, { organ: scope.organ });
  const doubts: Doubt[] = [];
  const provisions = clauses.map((clause, index) => {
    const found = findAddressees(clause, clauses.slice(Math.max(0, index - MOST_BEFORE), index), scope);
    const unsure = clause.doubt === null ? found.doubts : [clause.doubt, ...found.doubts];
    doubts.push(...unsure);
    const span = spanOf(clause.own);
    const report = asksReport(clause, scope.text);
    return {
      verb: clause.verbWords.map((word) => word.lower).join(" "),
      force: clause.verb.force,
      sub: clause.sub,
      span,
      verbSpan: spanOf(clause.verbWords),
      addressees: found.addressees,
      deadlines: deadlinesOf(clause, adoption.adopted, adoption.session, scope),
      conditions: findConditions(clause, scope.text),
      asked: findAsked(clause, scope.text, report),
      references: references.filter((reference) => contains(span, reference.span)),
      report,
      event: findEvent(clause, events, scope.text),
      certain: unsure.length === 0,
    };
  });
  if (provisions.length === 0) return { provisions, doubts: [noAct(scope)] };
  return { provisions, doubts: [...doubts, ...unreadWords(scope.text, provisions)] };
}

/** A report in the chapeau is asked for by every item. */
function asksReport(clause: Clause, text: string): boolean {
  if (!asks(clause.verb.force)) return false;
  const governed = text.slice(...spanOf(clause.governed));
  if (clause.verb.frame === "wants" && wantsReport(governed)) return true;
  if (clause.verb.frame === "asks" && isReport(governed)) return true;
  return asksForReport(text.slice(...spanOf(clause.own))) || (clause.underChapeau && asksForReport(governed));
}

function noAct(scope: Scope): Doubt {
  return {
    rule: "verb-unknown",
    span: scope.text.length > 0 ? [0, Math.min(scope.text.length, 80)] : null,
    message: "No operative verb was found in this paragraph; read it and enter what it asks.",
  };
}

/** From the first word to the last, without the comma or semicolon that leads on. */
function spanOf(words: readonly Word[]): Span {
  let last = words.length - 1;
  while (last > 0 && /^[,;.\n]$/.test(words[last]?.lower ?? "")) last--;
  const start = words[0]?.start ?? 0;
  return [start, words[last]?.end ?? start];
}
