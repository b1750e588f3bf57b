// [paragraph 12 of ]resolution 2098 (2013)      [paragraph 5 of its ]resolution 71/167
// [subparagraph (b) of paragraph 3 of ]resolution…   [paragraph 4, section II, of its ]resolution…
// resolution 71/167[, paragraph 4]
import { PARAGRAPH_NUMBERS, parseParagraphNumbers } from "./paragraph-numbers";

const LONGEST = 200;
const SECTION = "(?:,? (?:of )?section [IVXA-Z\\d]{1,5},?)?";
const BEFORE = new RegExp(
  `(?<![\\w-])(?:operative )?paragraphs? (${PARAGRAPH_NUMBERS})${SECTION},? (?:of|in)(?: its| the| [Cc]ouncil| [Aa]ssembly)? (?:[a-z]+ )?$`,
);
const AFTER = new RegExp(`,? (?:operative )?para(?:graph|\\.)?s?\\.? (${PARAGRAPH_NUMBERS})`, "y");
/** ", paragraphs 32 and 35 of this resolution": a new thing in a list. */
const OF_ANOTHER = /[\w/]|,? of |,? (?:above|below)/y;

export interface ParagraphsNamed {
  readonly start: number;
  readonly end: number;
  readonly paragraphs: readonly string[];
}

/** The paragraphs named right before a resolution; null where none are. */
export function paragraphsBefore(text: string, at: number): ParagraphsNamed | null {
  const offset = Math.max(0, at - LONGEST);
  const match = BEFORE.exec(text.slice(offset, at));
  if (match?.[1] === undefined) return null;
  return { start: offset + match.index, end: at, paragraphs: parseParagraphNumbers(match[1]) };
}

/** The paragraphs named right after its number; null where none are. */
export function paragraphsAfter(text: string, at: number): ParagraphsNamed | null {
  AFTER.lastIndex = at;
  const match = AFTER.exec(text);
  if (match?.[1] === undefined) return null;
  OF_ANOTHER.lastIndex = at + match[0].length;
  if (OF_ANOTHER.test(text)) return null;
  return { start: at, end: at + match[0].length, paragraphs: parseParagraphNumbers(match[1]) };
}
