import type { Provision } from "../grammar/provision";

/**
 * Whether two lists of provisions say the same of one text: the same acts, addressees, times and layers. How a day was reckoned, how a body is
 * called and whether a person has looked make no difference.
 * @example
 * sayTheSame([], []) // => true
 */
export function sayTheSame(some: readonly Provision[], others: readonly Provision[]): boolean {
  return said(some) === said(others);
}

function said(provisions: readonly Provision[]): string {
  return JSON.stringify(
    provisions.map((provision) => [
      ...[provision.verb, provision.force, provision.sub, provision.span, provision.verbSpan],
      provision.addressees.map(({ bodyId, span }) => [bodyId, span]),
      provision.deadlines.map(({ span, from, by, every, event, session, starting, on, until }) => [
        ...[span, from, by, every, event, on, until],
        ...[session, starting].map((named) => named && [named.organ, named.number]),
      ]),
      provision.conditions.map(({ kind, span }) => [kind, span]),
      provision.asked.map(({ kind, span }) => [kind, span]),
      provision.references.map(({ kind, span, target, paragraphs }) => [kind, span, target, paragraphs]),
      [provision.report, provision.event?.key, provision.event?.role],
    ]),
  );
}
