const ONES = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const TEENS = [
  ...[
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
  ],
];
const TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const ORDINAL_ONES = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"];
const ORDINAL_TEENS = [
  ...["tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth"],
  ...["eighteenth", "nineteenth"],
];
const ORDINAL_TENS = TENS.map((ten) => `${ten.slice(0, -1)}ieth`);

/** What each word adds to a number. */
const VALUES = new Map<string, number>([
  ...[...ONES, ...TEENS].map((word, index): [string, number] => [word, index + 1]),
  ...[...ORDINAL_ONES, ...ORDINAL_TEENS].map((word, index): [string, number] => [word, index + 1]),
  ...TENS.map((word, index): [string, number] => [word, (index + 2) * 10]),
  ...ORDINAL_TENS.map((word, index): [string, number] => [word, (index + 2) * 10]),
]);

const TEN_WORDS = TENS.join("|");
/** Lines that were broken within a word leave a space beside the hyphen: "seventy -sixth". */
const JOIN = " ?- ?| ";
const HUNDRED = "(?:(?:one|two|three) hundred(?: and)? )";
const ORDINAL_WORDS = `${HUNDRED}?(?:(?:${TEN_WORDS})(?:${JOIN})(?:${ORDINAL_ONES.join("|")})|${[...ORDINAL_TEENS, ...ORDINAL_TENS, ...ORDINAL_ONES].join("|")})`;
const CARDINAL_WORDS = `${HUNDRED}?(?:(?:${TEN_WORDS})(?:(?:${JOIN})(?:${ONES.join("|")}))?|${[...TEENS, ...ONES].join("|")})`;

/** Source of a pattern for an ordinal of up to three digits: "78th", "seventy-eighth", "one hundred and first". No groups. */
export const ORDINAL = `(?:\\d{1,3}(?:st|nd|rd|th)|${ORDINAL_WORDS}|(?:one |two |three )?hundredth)`;

/** Source of a pattern for a whole number of up to three digits: "90", "six", "twenty-four", "thirty (30)". No groups. */
export const CARDINAL = `(?:\\d{1,3}|(?:${CARDINAL_WORDS}|(?:one|two|three) hundred|an?)(?: \\(\\d{1,3}\\))?)`;

/**
 * The number that an ordinal or a cardinal in words or figures stands for, 1 to 999. Null: no number.
 * @example
 * parseNumber("seventy-sixth") // => 76
 * @example
 * parseNumber("one hundred and first") // => 101
 * @example
 * parseNumber("82nd") // => 82
 * @example
 * parseNumber("thirty (30)") // => 30
 * @example
 * parseNumber("several") // => null
 */
export function parseNumber(words: string): number | null {
  const figures = /^\d{1,3}(?=$|st$|nd$|rd$|th$)/.exec(words);
  if (figures) return Number(figures[0]) || null;
  const parts = words.toLowerCase().replace(/\(.*/, "").split(/[ -]+/).filter(Boolean);
  let number = 0;
  for (const part of parts) {
    const value = VALUES.get(part);
    if (part === "hundred" || part === "hundredth") number = Math.max(1, number) * 100;
    else if (part === "a" || part === "an") number += 1;
    else if (value) number += value;
    else if (part !== "and") return null;
  }
  return number || null;
}
