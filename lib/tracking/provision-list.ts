import type { Provision } from "../grammar/provision";
import { parseWords } from "../grammar/words/word";
import { contains, overlaps, type Span, slice } from "../resolution/span";
import { asks, type Force } from "../vocabulary/force";

/** A span without the white space at its ends. */
export function trimSpan(text: string, [start, end]: Span): Span {
  const words = slice(text, [start, end]);
  const trimmed = words.trim();
  const from = start + words.indexOf(trimmed);
  return trimmed === "" ? [start, start] : [from, from + trimmed.length];
}

/** The words of a verb as the grammar writes them: in lower case, with one space between. */
export function verbOf(text: string, span: Span): string {
  return parseWords(slice(text, span))
    .map(({ lower }) => lower)
    .join(" ");
}

/** A declaration asks nothing: what was asked for goes with the force. */
export function withForce(provision: Provision, force: Force): Provision {
  return asks(force) ? { ...provision, force } : { ...provision, force, asked: [], report: false };
}

/**
 * A provision over other words of its paragraph. What lay in its old words stays where the new ones hold it; what an item has from its chapeau lay
 * outside and stays.
 */
export function withWords(provision: Provision, span: Span): Provision {
  const stays = (layer: Span) => contains(span, layer) || !overlaps(provision.span, layer);
  const kept = <Layer extends { readonly span: Span }>(layers: readonly Layer[]) =>
    layers.filter((layer) => stays(layer.span));
  const { event } = provision;
  return {
    ...provision,
    span,
    addressees: provision.addressees.filter((one) => one.span === null || stays(one.span)),
    deadlines: kept(provision.deadlines),
    conditions: kept(provision.conditions),
    asked: kept(provision.asked),
    references: kept(provision.references),
    event: event !== null && stays(event.span) ? event : null,
  };
}

/** Two neighbours as one, with the verb and the force of the first. */
export function joined(first: Provision, second: Provision): Provision {
  return withForce(
    {
      ...first,
      span: [first.span[0], second.span[1]],
      addressees: unique([...first.addressees, ...second.addressees], ({ bodyId }) => bodyId),
      deadlines: unique([...first.deadlines, ...second.deadlines], ({ span, by, session, every }) =>
        JSON.stringify([span, by, session, every]),
      ),
      conditions: unique([...first.conditions, ...second.conditions], placeOf),
      asked: unique([...first.asked, ...second.asked], ({ kind }) => kind),
      references: unique([...first.references, ...second.references], placeOf),
      report: first.report || second.report,
      event: first.event ?? second.event,
      certain: true,
    },
    first.force,
  );
}

function placeOf({ kind, span }: { readonly kind: string; readonly span: Span }): string {
  return [kind, ...span].join(" ");
}

function unique<Item>(items: readonly Item[], nameOf: (item: Item) => string): Item[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const name = nameOf(item);
    const isNew = !seen.has(name);
    seen.add(name);
    return isNew;
  });
}

/** The text of the second half begins at a word: its first word is its verb until a person picks another. */
export function halves(text: string, provision: Provision, at: number): [Provision, Provision] | null {
  const [start, end] = provision.span;
  const left = withoutTail(text, trimSpan(text, [start, Math.max(start, Math.min(at, end))]));
  const right = trimSpan(text, [Math.max(start, Math.min(at, end)), end]);
  const verb = parseWords(slice(text, right))[0];
  if (left[0] >= left[1] || verb === undefined || at <= start || at >= end) return null;
  const verbSpan: Span = [right[0] + verb.start, right[0] + verb.end];
  const first = withWords(provision, left);
  // The verb of an item may stand in its chapeau, that of any other act stays in its first half.
  if (provision.sub === null && !contains(left, provision.verbSpan)) return null;
  const second = { ...withWords(provision, right), verbSpan, verb: verbOf(text, verbSpan) };
  return [first, second];
}

/** Without the comma, semicolon or "and" that leads on. */
function withoutTail(text: string, span: Span): Span {
  const words = parseWords(slice(text, span));
  let last = words.length - 1;
  while (last > 0 && /^(?:[,;]|and)$/.test(words[last]?.lower ?? "")) last--;
  return [span[0], span[0] + (words[last]?.end ?? 0)];
}
