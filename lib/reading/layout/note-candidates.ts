import type { Block } from "./block";
import { plainMark } from "./superscript";

/**
 * sure: printed as only a mark can be; close: a plain number on a word or behind its punctuation; firm: a space before it,
 * as extractors of PDF print marks, and words around it that count nothing; faint: words around it that might count.
 */
export type CandidateKind = "sure" | "close" | "firm" | "faint";

/** A stretch of a block's text that may be the mark of a note. */
export interface Candidate {
  /** Index of the block. */
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly mark: string;
  readonly kind: CandidateKind;
}

/** What may follow a mark. */
const AFTER = '(?=[\\s,.;:)\\]”"’]|$)';

/** What every mark is made of: most blocks hold none of it. */
const MARK = /[\d*¹²³⁰⁴-⁹]/;

const SUPERSCRIPT = /(?<!\b[kcm]?m)(\s?)([¹²³⁰⁴-⁹]{1,4})/gu;
const BRACKET = /()\[(\d{1,3})\]/g;
/** "Rights, 1/" */
const SLASH = /(?<=[\p{L})\]”"’,.;:])(\s?)(\d{1,3})\/(?=[\s,.;:)]|$)/gu;
/** "means of delivery,*" */
const ASTERISK = /(?<=[\p{L}\])”"’,.;:])(\s?)(\*{1,3})(?=[\s,.;:)]|$)/gu;
/** "Crime5", "report;1", "(A/74/400),3" */
const CLOSE = new RegExp(
  `(?<=[\\p{L}\\])”"’][,.;:]?|\\d[)\\]”"][,.;:]?|\\d{4}[,;])()(\\d{1,3})${AFTER}`,
  "gu",
);
/** "report;4,5": a mark after another one. */
const CHAIN = new RegExp(`(?<=[\\p{L}\\])”"’][,.;:]?\\d{1,3},)( ?)(\\d{1,3})${AFTER}`, "gu");
/** "2020 and 20211", "resolution 78/218,4": a mark that runs on from a year or a number. */
const AFTER_NUMBER = new RegExp(`(?<=\\b(?:19|20)\\d\\d|\\d\\/\\d{1,4}[,;])()(\\d{1,2})${AFTER}`, "g");
/** "resolution 55/2831": run on from the number of a resolution. */
const ON_NUMBER = new RegExp(`(?<=\\b\\d{1,3}\\/\\d{1,3})()(\\d{1,2})(?!\\d)${AFTER}`, "g");
/** "Crime, 5 as" */
const LOOSE = /(?<=[\p{L}\])”"’\d][,.;:]?)( )(\d{1,3})(?=\s?[,.;:)]?(?:\s|$))/gu;

/** "Corr.1", "Add.2", "para.5": the stop ends an abbreviation, not a sentence; "P4": a grade. */
const NO_WORD = /(?:^|[^\p{Ll}])\p{L}{0,5}\.$|\p{Lu}$/u;

/** Words after which a number is a number: "from 12", "paragraph 5", "March 3". */
const COUNTED =
  /\b(?:from|to|of|on|in|by|at|and|or|than|between|the|its|all|these|those|least|only|about|over|under|until|till|since|every|for|with|are|is|was|were|as|some|approximately|nearly|another|first|last|next|past|following|including|comprising|paras?|paragraphs?|subparagraphs?|resolutions?|decisions?|articles?|nos?|numbers?|pages?|pp?|chapters?|chap|volumes?|vol|sections?|sect|items?|agenda|rules?|regulations?|tables?|figures?|annex|supplement|covid|january|february|march|april|may|june|july|august|september|october|november|december|[a-z]{1,2})\.?$/i;

/** Words that often have a number after them, but that a mark may follow all the same. */
const NUMBERED =
  /\b(?:parts?|goals?|targets?|sessions?|documents?|schedules?|phases?|categor(?:y|ies)|groups?|zones?|stages?|steps?|tracks?|levels?|types?|principles?|recommendations?|conclusions?|appendix|round|protocols?|clusters?|pillars?|objectives?|strands?|indicators?|priority|priorities|model|tier|actions?|outcome|forms?)$/i;

/** Words before which a number counts: "12 March", "17 Goals", "3 per cent", "5 to 7". */
const COUNTING =
  /^\s?(?:January|February|March|April|May|June|July|August|September|October|November|December|per cent|percent|years?|months?|days?|weeks?|hours?|million|billion|thousand|bis|ter|to \d|[–-]\s?\d|%|°)/;
const MAY_COUNT =
  /^\s?(?:countries|States|[Mm]embers?|persons|people|women|children|Sustainable|and \d|or \d|of the \p{Lu}|\(|\p{Lu})/u;

/** What follows a mark in a sentence: nothing, punctuation, or a small word that does not count. */
const GOES_ON =
  /^\s?(?:$|[,.;:)]|(?:and|in|of|to|which|on|as|for|by|with|that|or|the|at|from|adopted|held|entitled|including|is|are|was|were|has|have|whose|where|under|within|without|against|among|across|towards?|throughout|along|regarding|because|if|when|who|whom|so|but|between|through|also|inter|between|concerning|supplementing|a|an|its|it|not|be|between|among|into|upon|during|since|after|before|while|wherein|thereof|reaffirming|recalling|noting|calls?|takes?|requests?|decides?|welcomes?|encourages?|invites?|notes?|recalls?|expresses|stresses|reaffirms?)\b)/;

/** Punctuation behind a whole word, not behind an abbreviation before a number ("No. 2"). */
const CLOSED =
  /(?:\p{Ll}{2}|[)”"’\d])[,;:]$|(?<!\b(?:nos?|art|arts|vol|vols|chap|chaps|sect|sects|para|paras|pp?|supp|suppl|ser))\.$/iu;

/** How convincing a number with a space before it is; null when it only counts. */
function judgeLoose(text: string, start: number, end: number): CandidateKind | null {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 40);
  const afterYear = /\b(?:19|20)\d\d[,;]?$/.test(before);
  if (/\d[,;]?$/.test(before) && !afterYear && !/\d\/\d{1,4}[,;]?$/.test(before)) return null;
  // "…of the Commission. 2" at the end of a paragraph: nothing follows that could be counted.
  if (after === "" && CLOSED.test(before)) return "firm";
  if (COUNTED.test(before) || COUNTING.test(after)) return null;
  const stopped = /[,;:]$/.test(before);
  if (NUMBERED.test(before) || (!stopped && MAY_COUNT.test(after))) return "faint";
  if (stopped && /^\s\p{Ll}/u.test(after)) return "firm";
  if (
    GOES_ON.test(after) &&
    (stopped || afterYear || /(?:^|[\s(“"])\p{Lu}[\p{L}-]*$|[)”"’\]]$/u.test(before))
  )
    return "firm";
  return "faint";
}

/** How the notes of a document are marked, beside plain numbers. */
export interface MarkStyle {
  /** As "[1]". */
  readonly bracketed: boolean;
  /** With asterisks. */
  readonly starred: boolean;
}

/**
 * All candidates of one block, in order.
 * @example
 * findCandidates({ text: "Organized Crime, 5 as well", marks: [], place: 0 }, 0, { bracketed: false, starred: false }) // => [{ block: 0, start: 16, end: 18, mark: "5", kind: "firm" }]
 */
export function findCandidates(block: Block, index: number, { bracketed, starred }: MarkStyle): Candidate[] {
  const { text } = block;
  if (!MARK.test(text)) return [];
  const found: Candidate[] = [];
  // Which characters belong to a candidate already: a block may hold thousands.
  const used = new Uint8Array(text.length);
  const add = (pattern: RegExp, judge: (start: number, end: number) => CandidateKind | null) => {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const kind = judge(start, end);
      if (kind === null || used.subarray(start, end).includes(1)) continue;
      used.fill(1, start, end);
      found.push({ block: index, start, end, mark: plainMark(match[2] ?? ""), kind });
    }
  };
  const closeUnlessAbbreviated = (start: number) =>
    NO_WORD.test(text.slice(Math.max(0, start - 12), start)) ? null : "close";
  add(SUPERSCRIPT, () => "sure");
  if (starred) add(ASTERISK, () => "sure");
  if (!/\d/.test(text)) return found.sort((a, b) => a.start - b.start);
  add(SLASH, () => "sure");
  if (bracketed) add(BRACKET, () => "sure");
  add(CLOSE, closeUnlessAbbreviated);
  add(CHAIN, () => "close");
  add(AFTER_NUMBER, () => "firm");
  add(ON_NUMBER, () => "faint");
  add(LOOSE, (start, end) => judgeLoose(text, start, end));
  return found.sort((a, b) => a.start - b.start);
}

/**
 * Whether a number that no note answers to is a mark all the same: on a word in small letters, or behind the
 * punctuation that closes the block.
 * @example
 * isMarkWithoutNote({ block: 0, start: 15, end: 16, mark: "1", kind: "close" }, "Organized Crime1 and") // => true
 */
export function isMarkWithoutNote(candidate: Candidate, text: string): boolean {
  const before = text.slice(Math.max(0, candidate.start - 30), candidate.start);
  if (COUNTED.test(before) || NUMBERED.test(before)) return false;
  if (candidate.kind === "close" && /[\p{Ll}”’)][,;:]?$/u.test(before)) return true;
  return candidate.end === text.length && /[,;]$/.test(before);
}
