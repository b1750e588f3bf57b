const DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/**
 * Digits written small and high, as marks of notes are printed.
 * @example
 * superscript("23") // => "²³"
 */
export function superscript(digits: string): string {
  return digits.replace(/\d/g, (digit) => DIGITS[Number(digit)] ?? digit);
}

/**
 * A mark of superscript digits as it is cited: with plain digits.
 * @example
 * plainMark("²³") // => "23"
 */
export function plainMark(mark: string): string {
  return mark.replace(/[⁰¹²³⁴-⁹]/g, (digit) => String(DIGITS.indexOf(digit)));
}
