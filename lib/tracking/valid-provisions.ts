import type { Provision } from "../grammar/provision";
import { contains, type Span, slice } from "../resolution/span";

/**
 * What is wrong with a list of provisions over a text; null: nothing. Provisions stand in the order of the text, none over another; the verb lies
 * inside its provision (that of an item may stand in the chapeau); every layer lies inside the text, and its words are those of its span; no body
 * is named twice by one provision.
 * @example
 * findProblem("Urges Member States", []) // => null
 * @example
 * findProblem("Urges", [{ span: [0, 9], verbSpan: [0, 5], sub: null, addressees: [], deadlines: [], conditions: [], asked: [], references: [], event: null }]) // => "Provision 1 reaches beyond the paragraph."
 */
export function findProblem(text: string, provisions: readonly Provision[]): string | null {
  let end = 0;
  for (const [index, provision] of provisions.entries()) {
    const problem = problemOf(text, provision);
    if (problem !== null) return `Provision ${index + 1} ${problem}.`;
    if (provision.span[0] < end) return `Provision ${index + 1} lies over the one before it.`;
    end = provision.span[1];
  }
  return null;
}

function problemOf(text: string, provision: Provision): string | null {
  const whole: Span = [0, text.length];
  const { span, verbSpan, sub, addressees, event } = provision;
  if (!contains(whole, span)) return "reaches beyond the paragraph";
  if (isEmpty(span)) return "has no words";
  if (isEmpty(verbSpan)) return "has no verb";
  if (!contains(sub === null ? span : whole, verbSpan)) return "does not hold its verb";
  const printed = [...addressees.flatMap((one) => one.span ?? []), ...(event?.span ?? [])];
  if (printed.some((place) => place > text.length)) return "names somebody beyond the paragraph";
  if (addressees.some((one) => one.span !== null && isEmpty(one.span))) return "names somebody without words";
  if (new Set(addressees.map(({ bodyId }) => bodyId)).size < addressees.length) return "names one body twice";
  const layers = [
    ...provision.deadlines,
    ...provision.conditions,
    ...provision.asked,
    ...provision.references,
  ];
  const torn = layers.some((one) => !contains(whole, one.span) || slice(text, one.span) !== one.text);
  return torn ? "has words that are not in the paragraph" : null;
}

function isEmpty([start, end]: Span): boolean {
  return end <= start;
}
