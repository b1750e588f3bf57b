/**
 * A number as a list prints it.
 * @example
 * printNumber(4, "lowerRoman") // => "iv"
 * @example
 * printNumber(28, "lowerLetter") // => "bb"
 */
export function printNumber(value: number, format: string): string {
  if (format === "lowerRoman") return roman(value).toLowerCase();
  if (format === "upperRoman") return roman(value);
  if (format === "lowerLetter") return letters(value);
  if (format === "upperLetter") return letters(value).toUpperCase();
  return format === "none" ? "" : String(value);
}

/** After "z" Word doubles: "aa", "bb". */
function letters(value: number): string {
  const letter = String.fromCharCode(97 + ((value - 1) % 26));
  return letter.repeat(Math.min(10, Math.floor((value - 1) / 26) + 1));
}

const ROMAN: readonly (readonly [number, string])[] = [
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function roman(value: number): string {
  let [rest, text] = [Math.min(value, 999), ""];
  for (const [number, sign] of ROMAN) {
    while (rest >= number) {
      text += sign;
      rest -= number;
    }
  }
  return text;
}
