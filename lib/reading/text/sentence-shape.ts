/**
 * Whether a line can end a paragraph: it closes with punctuation, perhaps under quotes, brackets or the mark of a note.
 * @example
 * finished("of trafficking in persons,²³") // => true
 * @example
 * finished("among relevant agencies and") // => false
 */
export function finished(line: string): boolean {
  return (
    /[.,;:!?][”"’')\]]{0,2}\s?(?:[¹²³⁰⁴-⁹]{1,4}|\d{1,3})?[”"]?$/.test(line) ||
    /[.,;:!?]\s?\d{1,3}\/$/.test(line)
  );
}

/**
 * Whether a line starts with a small letter, as the middle of a sentence does.
 * @example
 * startsSmall("between countries is done") // => true
 */
export function startsSmall(line: string): boolean {
  return /^[“"‘(]?\p{Ll}/u.test(line) && !/^\(\p{L}{1,5}\)/u.test(line);
}
