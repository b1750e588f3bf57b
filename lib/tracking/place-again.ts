import { overlaps, type Span } from "../resolution/span";

/** A provision to be found again among others of the same paragraph. */
export interface PlacedProvision {
  readonly verb: string;
  readonly span: Span;
  readonly words: string;
}

/**
 * Which of these provisions has the place of the one before: the one that shares most words with it, of equals the one with its verb, then the
 * nearest. `sameText`: both point into one text, so that places are compared, not words. Null: there are none.
 * @example
 * placeAgain({ verb: "requests", span: [0, 30], words: "" }, [{ verb: "requests", span: [0, 9], words: "" }, { verb: "to report", span: [10, 30], words: "" }], true) // => 1
 * @example
 * placeAgain({ verb: "requests", span: [0, 30], words: "" }, [], true) // => null
 */
export function placeAgain(
  before: PlacedProvision,
  now: readonly PlacedProvision[],
  sameText: boolean,
): number | null {
  const ranked = now.map((one, index) => ({
    index,
    shared: sameText ? sharedPlaces(before.span, one.span) : sharedWords(before.words, one.words),
    verb: Number(one.verb === before.verb),
    distance: Math.abs(one.span[0] - before.span[0]),
  }));
  ranked.sort((a, b) => b.shared - a.shared || b.verb - a.verb || a.distance - b.distance);
  return ranked[0]?.index ?? null;
}

/**
 * Which of these keys has the place of the one before: the same; else the same time for another body; else another time for the same body; else the
 * first. Null: there are none.
 * @example
 * keyAgain("unodc | 2021-12-31", ["secretary-general | 2021-12-31", "unodc | none"]) // => "secretary-general | 2021-12-31"
 */
export function keyAgain(before: string, now: readonly string[]): string | null {
  const [body, time] = partsOf(before);
  return (
    now.find((key) => key === before) ??
    now.find((key) => partsOf(key)[1] === time) ??
    now.find((key) => partsOf(key)[0] === body) ??
    now[0] ??
    null
  );
}

function partsOf(key: string): readonly [body: string, time: string] {
  const at = key.indexOf(" | ");
  return [key.slice(0, at), key.slice(at + 3)];
}

function sharedPlaces(one: Span, other: Span): number {
  return overlaps(one, other) ? Math.min(one[1], other[1]) - Math.max(one[0], other[0]) : 0;
}

function sharedWords(some: string, others: string): number {
  const words = new Set(wordsOf(some));
  return wordsOf(others).filter((word) => words.has(word)).length;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
