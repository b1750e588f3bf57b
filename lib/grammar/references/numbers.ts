// [71/167] [77/253 B] [S-24/2] [ES-11/1]      session and number, with the letter of a part
// [2098 (2013)]                                Security Council, by year
// [377 A (V)] [3201 (S-VI)]                    before 1976, by session in Roman numerals
// [2018/15]                                    by year
// [1/CP.21] [WHA66.9] [GC(62)/RES/13] [XII/1]  series of their own
// not: "5.2", "2030 Agenda", "30 July"

/** How a number is built; `series` carries its organ in itself. */
export type Shape =
  | "year-in-brackets"
  | "roman-in-brackets"
  | "year"
  | "session"
  | "special-session"
  | "roman"
  | "series";

export interface NumberAt {
  /** As the symbol prints it: one space, no more. */
  readonly number: string;
  readonly shape: Shape;
  /** Of the day of adoption, where one is printed after it: "71/167 of 19 December 2016". */
  readonly year: number | null;
  readonly end: number;
}

/** "77/253 B", "53/208 A to E": a part, or the first to the last one. */
const PART = "(?: [A-Z](?:(?:-| to )[A-Z])?(?![\\w'’-]))?";
const ROWS: readonly (readonly [Shape, string])[] = [
  [
    "series",
    "\\d{1,3}\\/(?:CP|CMA|CMP|COP)\\.\\d{1,3}|WHA\\d{1,3}\\.\\d{1,3}|GC\\(\\d{1,3}\\)\\/(?:RES|DEC)\\/\\d{1,3}",
  ],
  ["year-in-brackets", "\\d{1,4} ?\\((?:19|20)\\d\\d\\)"],
  ["roman-in-brackets", `\\d{1,4}${PART} ?\\((?:E?S-)?[IVXL]{1,8}\\)`],
  ["year", `(?:19|20)\\d\\d\\/\\d{1,3}(?![\\d/])${PART}`],
  ["special-session", `E?S-\\d{1,2}\\/\\d{1,3}(?![\\d/])${PART}`],
  ["session", `\\d{1,3}\\/\\d{1,3}(?![\\d/])${PART}`],
  ["roman", "[IVX]{1,6}\\/\\d{1,3}(?![\\d/])"],
];
const PATTERNS = ROWS.map(([shape, pattern]) => [shape, new RegExp(pattern, "y")] as const);

const DAY = / of \d{1,2} [A-Z][a-z]{2,8} (\d{4})/y;

function yearAfter(text: string, at: number): number | null {
  DAY.lastIndex = at;
  const year = DAY.exec(text)?.[1];
  return year === undefined ? null : Number(year);
}

/** The number of a resolution or decision that begins at an offset; null where none does. */
export function numberAt(text: string, at: number): NumberAt | null {
  for (const [shape, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const printed = pattern.exec(text)?.[0];
    if (printed !== undefined)
      return {
        number: printed.replace(/ ?\(/, bracket(shape)).replace(" to ", "-"),
        shape,
        year: yearAfter(text, at + printed.length),
        end: at + printed.length,
      };
  }
  return null;
}

function bracket(shape: Shape): string {
  return shape === "series" ? "(" : " (";
}

/** The session of "71/167"; NaN for numbers of other shapes. */
export function sessionOf({ shape, number }: NumberAt): number {
  return shape === "session" ? Number.parseInt(number, 10) : Number.NaN;
}
