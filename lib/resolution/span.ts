/**
 * A stretch of a paragraph's text: half-open UTF-16 offsets, as `String.prototype.slice` takes them.
 * Layers over the text (verbs, addressees, deadlines, findings) are spans; the text itself is never rewritten.
 */
export type Span = readonly [start: number, end: number];

/**
 * The words of a span.
 * @example
 * slice("Urges Member States", [6, 19]) // => "Member States"
 */
export function slice(text: string, span: Span): string {
  return text.slice(span[0], span[1]);
}

/**
 * The same words, their place counted from an earlier origin: a span within a clause that starts at
 * `offset` becomes a span within the paragraph.
 * @example
 * shift([0, 5], 10) // => [10, 15]
 */
export function shift(span: Span, offset: number): Span {
  return [span[0] + offset, span[1] + offset];
}

/**
 * Whether the first span holds the second one wholly.
 * @example
 * contains([0, 10], [2, 5]) // => true
 */
export function contains(outer: Span, inner: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}

/**
 * Whether two spans share at least one character; an empty span overlaps nothing.
 * @example
 * overlaps([0, 5], [5, 8]) // => false
 */
export function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}
