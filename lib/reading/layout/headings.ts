import { parseRoman } from "./numerals";

/** "I", "IV", "A", also "I." and "Part I", "Section A". */
const PART = /^(?:(?:PART|Part|SECTION|Section)\s+)?([IVXLC]{1,7}|[A-Z])\.?$/;

/** "46th plenary meeting", "1976th plenary meeting,", "35th meeting 11 July 2024", perhaps with the day. */
const MEETING =
  /^(\d{1,5}(?:st|nd|rd|th) (?:\((?:closing|resumed)\) )?(?:plenary )?meeting)\s*[.,]?(?:\s*\(?(?:resumed|closing)?\)?\s*[,.]?\s*(\d{1,2} \p{L}+ \d{4})\.?)?$/u;

const DAY_LINE =
  /^\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}\.?$/;

const CLOSING =
  /^(?:\[?(?:Adopted (?:without a vote|unanimously|by (?:a )?(?:recorded )?vote|by \d+|at the)|The voting was as follows|In favour:|Against:|Abstaining:|Abstentions?:|RECORDED VOTE|Recorded vote)|\(?[A-Z][a-z]+ plenary meeting,)/;

const ANNEX =
  /^(?:ANNEX|Annex|ANNEXES|Annexes|APPENDIX|Appendix|Enclosure|Attachment)(?:\s+(?:[IVX]{1,5}|[A-Z]|\d{1,2}))?(?:\s*[.:–—-]\s*.{0,160})?\*?$/;

/** Titles of resolutions within a volume: "32/40. Question of Palestine", "2297 (XXII). International Trade Centre". */
const TITLE =
  /^(\d{1,4}\s?\((?:[IVXLC]{1,9}|[A-Z]{1,3}-[IVXLC]+|\d{4})\)|(?:ES-|S-)?\d{1,4}\/\d{1,4}(?:\s[A-Z](?:-[A-Z])?)?)\s?[.:]\s*(\S.*)?$/;

/**
 * The label of a heading that divides a resolution, "I" or "A", or null.
 * @example
 * findPart("II") // => "II"
 */
export function findPart(text: string): string | null {
  const label = PART.exec(text.trim())?.[1] ?? null;
  return label !== null && (label.length === 1 || parseRoman(label) !== null) ? label : null;
}

/** "III Involvement of Member States", "I. Values and principles", "A. Base/floor salary scale". */
const TITLED_PART =
  /^(?:(?:PART|Part|SECTION|Section)\s+)?(?:([IVXLC]{1,7}|[A-Z])\.|(I|V|X|[IVXLC]{2,7}))\s+(?=[\p{Lu}“"])/u;

/**
 * The label of a heading that divides a resolution, alone or before its title, or null. A sentence is no heading.
 * @example
 * findHeadingLabel("III Involvement of Member States") // => "III"
 * @example
 * findHeadingLabel("I. Decides that the Commission shall meet;") // => null
 */
export function findHeadingLabel(text: string): string | null {
  const alone = findPart(text);
  if (alone !== null) return alone;
  const found = TITLED_PART.exec(text);
  const label = found?.[1] ?? found?.[2];
  if (label === undefined || text.length > 250 || /[.,;:]$/.test(text)) return null;
  return label.length === 1 || parseRoman(label) !== null ? label : null;
}

/** "A Information in the service of humanity": a letter before a title, without a full stop. */
const LETTERED_TITLE = /^([A-Z]) (?=\p{Lu}\p{Ll}|United )/u;

/**
 * The letter before the title of one of several resolutions, or null. Only above enacting words: elsewhere "A" is an article.
 * @example
 * findLetteredTitle("A Information in the service of humanity") // => "A"
 */
export function findLetteredTitle(text: string): string | null {
  if (text.length > 200 || /[.,;:]$/.test(text)) return null;
  return LETTERED_TITLE.exec(text)?.[1] ?? null;
}

/**
 * Whether a line is nothing but the label of a part.
 * @example
 * isPartHeading("IV") // => true
 */
export const isPartHeading = (text: string): boolean => findPart(text) !== null;

/**
 * Whether a line closes the text: meeting and day of adoption, vote.
 * @example
 * isClosingLine("50th plenary meeting 19 December 2023") // => true
 */
export function isClosingLine(text: string): boolean {
  return MEETING.test(text) || CLOSING.test(text);
}

/**
 * The meeting a closing line names, without the day, or null.
 * @example
 * findMeeting("50th plenary meeting 19 December 2023") // => "50th plenary meeting"
 */
export function findMeeting(text: string): string | null {
  return MEETING.exec(text)?.[1] ?? null;
}

/**
 * Whether a line is nothing but a day.
 * @example
 * isDayLine("19 December 2023") // => true
 */
export const isDayLine = (text: string): boolean => DAY_LINE.test(text);

/**
 * Whether a line opens an annex.
 * @example
 * isAnnexHeading("Annex II") // => true
 */
export function isAnnexHeading(text: string): boolean {
  return ANNEX.test(text);
}

/** A resolution's number and title where they open its text. */
export interface PrintedTitle {
  readonly number: string;
  readonly title: string;
}

/**
 * Number and title of a line such as "77/56. Mongolia's international security", or null. The title is empty where it
 * stands on the next line.
 * @example
 * findTitle("2297 (XXII). International Trade Centre") // => { "number": "2297 (XXII)", "title": "International Trade Centre" }
 */
export function findTitle(text: string): PrintedTitle | null {
  const found = TITLE.exec(text);
  if (!found) return null;
  return { number: (found[1] ?? "").replace(/\s+/g, " "), title: (found[2] ?? "").trim() };
}

/**
 * Whether a line opens a resolution with its number.
 * @example
 * isTitleLine("74/176. Improving the coordination of efforts") // => true
 */
export const isTitleLine = (text: string): boolean => TITLE.test(text);
