// [paragraph 4 above]   [paragraphs 3 to 5 of the present resolution]   [operative paragraph 2 below]
// [subparagraph (a) above]                       of the paragraph that speaks
// [subparagraph (b) of paragraph 4 above]
// not: "paragraph 4 of the report"               another text
// not: "article 2, paragraph 4, of the Charter"
import { PARAGRAPH_NUMBERS, parseParagraphNumbers } from "./paragraph-numbers";
import { type Phrase, type Place, referenceAt } from "./place";

const HERE = "(?: above| below|,? of (?:the present|this) (?:resolution|decision)|,? hereof)(?![\\w-])";
const NUMBERED = new RegExp(
  `(?<![\\w-])(?:(?:sub-?paragraph|item)s? (\\([a-z]{1,4}\\))(?: (?:and|to) \\([a-z]{1,4}\\))? of )?(?:operative )?paragraphs? (${PARAGRAPH_NUMBERS})${HERE}`,
  "gi",
);
const OPERATIVE = new RegExp(
  `(?<![\\w-])operative paragraphs? (${PARAGRAPH_NUMBERS})(?!,? (?:of|in|to) )(?![\\w/-])`,
  "gi",
);
const LETTERED =
  /(?<![\w-])(?:sub-?)?paragraphs? (\([a-z]{1,4}\))(?: (?:and|to) \([a-z]{1,4}\))?(?: above| below)(?![\w-])/gi;

export const paragraphAbove: Phrase = {
  name: "paragraph-above",
  find: (place) => [
    ...[...place.text.matchAll(NUMBERED)].map((match) => pointing(place, match, match[2] ?? "", match[1])),
    ...[...place.text.matchAll(OPERATIVE)].map((match) => pointing(place, match, match[1] ?? "")),
    ...[...place.text.matchAll(LETTERED)].map((match) => lettered(place, match)),
  ],
};

function pointing(place: Place, match: RegExpExecArray, printed: string, item?: string) {
  const numbers = parseParagraphNumbers(printed);
  const paragraphs = item === undefined ? numbers : numbers.map((number) => `${number} ${item}`);
  const target = /^\d+/.exec(numbers[0] ?? "")?.[0] ?? null;
  return referenceAt(place, spanOf(match), { kind: "paragraph", target, paragraphs });
}

/** Only who knows the number of this paragraph can say more than its letter. */
function lettered(place: Place, match: RegExpExecArray) {
  const paragraphs = match[0].match(/\([a-z]{1,4}\)/g) ?? [];
  return referenceAt(place, spanOf(match), { kind: "paragraph", target: match[1] ?? null, paragraphs });
}

function spanOf(match: RegExpExecArray): readonly [number, number] {
  return [match.index, match.index + match[0].length];
}
