// [4] [4 (b)] [3 to 5] [12, 13 and 15 (a) and (b)] [4-6]
// not: "IV.12", "3.2.2"                     a paragraph of a report

const ITEM = "(?: ?\\([a-z]{1,5}\\)){1,3}";
const ONE = `\\d{1,3}(?: (?:bis|ter))?(?:${ITEM})?(?:(?:,| and|, and| or| to)${ITEM}){0,12}`;
/** One number or several, as a part of a pattern. */
export const PARAGRAPH_NUMBERS = `${ONE}(?:(?:-|,? (?:to|through|and|or) |, )${ONE}){0,24}`;

/** A range as long as a document has paragraphs; a longer one is a slip of print. */
const LONGEST_RANGE = 200;
const EACH = /(-|to |through )?(\d{1,3})?((?: ?\([a-z]{1,5}\))+)?/g;

/** Every number meant: "3 to 5 and 7 (a) and (c)" is 3, 4, 5, 7 (a) and 7 (c). Between letters nothing is filled in. */
export function parseParagraphNumbers(printed: string): readonly string[] {
  const numbers: string[] = [];
  let last = Number.NaN;
  for (const [, joint = "", digits, items = ""] of printed.matchAll(EACH)) {
    if (digits === undefined && items === "") continue;
    const number = digits === undefined ? last : Number(digits);
    if (joint !== "" && number - last <= LONGEST_RANGE)
      for (let between = last + 1; between < number; between++) numbers.push(`${between}`);
    numbers.push(items === "" ? `${number}` : `${number} ${items.replaceAll(" ", "")}`);
    last = number;
  }
  return numbers;
}
