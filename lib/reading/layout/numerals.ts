const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

/**
 * The value of a Roman numeral in either case; null for anything else, or for a numeral that is not written
 * as the rule of subtraction demands ("IIII").
 * @example
 * parseRoman("XXIV") // => 24
 */
export function parseRoman(text: string): number | null {
  const letters = text.toUpperCase();
  if (!/^M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/.test(letters) || letters === "")
    return null;
  let sum = 0;
  for (let i = 0; i < letters.length; i++) {
    const value = ROMAN[letters[i] ?? ""] ?? 0;
    const next = ROMAN[letters[i + 1] ?? ""] ?? 0;
    sum += value < next ? -value : value;
  }
  return sum;
}

const UNITS = "first second third fourth fifth sixth seventh eighth ninth".split(" ");
const TEENS =
  "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(
    " ",
  );
const TENS = "twent thirt fort fift sixt sevent eight ninet".split(" ");

function parseTens(word: string): number | null {
  const [tens, unit] = word.split("-");
  const whole = TENS.findIndex((stem) => tens === `${stem}ieth`);
  if (unit === undefined) return whole < 0 ? null : (whole + 2) * 10;
  const started = TENS.findIndex((stem) => tens === `${stem}y`);
  const ending = UNITS.indexOf(unit);
  return started < 0 || ending < 0 ? null : (started + 2) * 10 + ending + 1;
}

/**
 * The number of a written ordinal from "first" to "one hundred and ninety-ninth", in any case, with any hyphen;
 * null for anything else.
 * @example
 * parseOrdinal("Seventy-fourth") // => 74
 */
export function parseOrdinal(text: string): number | null {
  const word = text
    .toLowerCase()
    .replace(/[\u2010\u2011]/g, "-")
    .replace(/\s*-\s*/g, "-")
    .trim();
  const numeral = /^(\d{1,3})(st|nd|rd|th)$/.exec(word);
  if (numeral) return Number(numeral[1]);
  if (word === "hundredth" || word === "one hundredth") return 100;
  const beyond = /^(?:one )?hundred (?:and )?(.+)$/.exec(word);
  if (beyond) {
    const rest = parseOrdinal(beyond[1] ?? "");
    return rest === null || rest > 99 ? null : 100 + rest;
  }
  if (UNITS.includes(word)) return UNITS.indexOf(word) + 1;
  if (TEENS.includes(word)) return TEENS.indexOf(word) + 10;
  return parseTens(word);
}
