/** What neither XML 1.0 nor a line of iCalendar can hold: control characters but tab and line feed, halves of characters, non-characters. */
const UNFIT = /[^\P{Cc}\n\t]|[\p{Cs}\uFFFE\uFFFF]/gu;

/**
 * A text without what feeds cannot hold. Every kind of line end becomes a line feed.
 * @example
 * plainText("one\r\ntwo\u0000\rthree\u2028four") // => "one\ntwo\nthree\nfour"
 */
export function plainText(text: string): string {
  return text.replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n").replace(UNFIT, "");
}
