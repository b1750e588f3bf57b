import type { Span } from "../../resolution/span";
import { isActorNoun } from "../../vocabulary/actors";
import { asks } from "../../vocabulary/force";
import { isInfinitive } from "../../vocabulary/infinitives";
import type { Clause } from "../clauses/clause";
import type { Doubt } from "../doubt";
import type { Addressee } from "../provision";
import type { Scope } from "../scope";
import type { Word } from "../words/word";
import { andCallingUpon } from "./and-calling-upon";
import { whoseEfforts } from "./efforts-of";
import { beginsInfinitive } from "./infinitive";
import { withoutLeadingAside } from "./leading-aside";
import { needFor } from "./need-for";
import { objectOfTheVerb } from "./object-of-the-verb";
import type { PrintedName } from "./printed-name";
import { antecedents, pronounAsked } from "./pronoun";
import { resolveName } from "./resolve-name";
import { subjectOfThatClause, thatAt } from "./subject-of-that-clause";
import { bindsTheOrgan, theOrganItself } from "./the-organ-itself";
import { ofWhomWanted } from "./thing-wanted";

export interface FoundAddressees {
  readonly addressees: readonly Addressee[];
  readonly doubts: readonly Doubt[];
}

/**
 * Who is asked, told or empowered to act by a provision, in the order of the text. `before` are the clauses before it, for "it".
 * Every verb says in its own way who is to act (its frame); what any act may say in passing ("the need for States to…") is looked at where
 * the verb itself names nobody.
 */
export function findAddressees(clause: Clause, before: readonly Clause[], scope: Scope): FoundAddressees {
  if (bindsTheOrgan(clause)) return { addressees: theOrganItself(scope.organ), doubts: [] };
  const meant = meantByPronoun(clause, before, scope);
  if (meant.length > 0) return resolved(meant, scope);
  const direct = namesByFrame(clause, scope);
  const names =
    direct.length > 0 ? direct : [...needFor(clause.own, scope), ...andCallingUpon(clause.own, scope)];
  return names.length === 0 && saysUpon(clause)
    ? { addressees: [], doubts: [missing(clause)] }
    : resolved(names, scope);
}

/** "requests it to", "requests that he": whom the last clause before it names that does not itself say "it". */
function meantByPronoun(clause: Clause, before: readonly Clause[], scope: Scope): readonly PrintedName[] {
  const pronoun =
    clause.verb.frame === "asks" || clause.verb.frame === "wants" ? pronounAsked(clause.governed) : null;
  const last = before.findLast((earlier) => pronounAsked(earlier.governed) === null);
  if (pronoun === null || last === undefined) return [];
  const named = namesByFrame(last, scope);
  return named.length > 0 ? named : antecedents(last.governed, pronoun, scope);
}

/** "calls upon", "appeals to": somebody is always named after these. */
function saysUpon({ verb, verbWords }: Clause): boolean {
  return verb.frame === "asks" && /^(?:upon|on)$/.test(verbWords.at(-1)?.lower ?? "");
}

function missing({ verbWords }: Clause): Doubt {
  const span: Span = [verbWords[0]?.start ?? 0, verbWords.at(-1)?.end ?? 0];
  const message = "Nobody was found whom this verb asks; read the paragraph and enter who is meant.";
  return { rule: "addressee-missing", span, message };
}

function namesByFrame(said: Clause, scope: Scope): readonly PrintedName[] {
  const clause = { ...said, governed: withoutLeadingAside(said.governed) };
  const { frame, force } = clause.verb;
  const that = thatAt(clause);
  if (that !== null) {
    const asking = frame === "asks" || frame === "wants" ? "any" : force === "decision" ? "decided" : "said";
    return subjectOfThatClause(clause.governed, that, asking, scope);
  }
  if (frame === "asks") return asked(clause, scope);
  if (frame === "wants") return ofWhomWanted(clause.governed, scope);
  return frame === "states" && asks(force) ? whoseEfforts(clause.governed, scope) : [];
}

/** The object in the chapeau, else at the start of the item: "Requests: (a) The Secretary-General to…". */
function asked(clause: Clause, scope: Scope): readonly PrintedName[] {
  const upon = /^(?:upon|on|to)$/.test(clause.verbWords.at(-1)?.lower ?? "");
  // "reaffirms its call to refrain": nobody stands between the verb and what is asked.
  if (clause.verbWords.at(-1)?.lower === "to" && beginsInfinitive(clause.governed, 0)) return [];
  const names = objectOfTheVerb(clause.governed, scope, upon);
  if (names.length > 0 || !clause.underChapeau || !beginsWithName(clause.own)) return names;
  return objectOfTheVerb(clause.own, scope, false);
}

/** An item that begins with whom it asks, not with what is asked. */
function beginsWithName(words: readonly Word[]): boolean {
  const first = words[0];
  if (first === undefined || first.lower === "to" || first.lower.endsWith("ing")) return false;
  return !isInfinitive(first.lower) || isActorNoun(words[1]?.lower ?? "");
}

function resolved(names: readonly PrintedName[], scope: Scope): FoundAddressees {
  const addressees: Addressee[] = [];
  const doubts: Doubt[] = [];
  for (const { printed, span } of names) {
    const { bodyId, name, known, certain } = resolveName(printed, span[0], scope);
    if (addressees.some((addressee) => addressee.bodyId === bodyId)) continue;
    addressees.push({ bodyId, name, span });
    if (!known) doubts.push(unknown(printed, span));
    if (!certain) doubts.push(ambiguous(printed, span, name));
  }
  return { addressees, doubts };
}

function unknown(printed: string, span: PrintedName["span"]): Doubt {
  const message = `“${printed}” is not in the vocabulary of bodies; it is kept as printed.`;
  return { rule: "addressee-unknown", span, message };
}

function ambiguous(printed: string, span: PrintedName["span"], name: string): Doubt {
  const message = `“${printed}” may stand for more than one body of this document; ${name} was named last before it.`;
  return { rule: "addressee-ambiguous", span, message };
}
