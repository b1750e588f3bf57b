import type { Span } from "../../lib/resolution/span";

/** A phrase that looks like a time. */
export interface TimeExpression {
  readonly span: Span;
  /** The phrase with its numbers, months and ordinals made alike, so that phrases of one form count together. */
  readonly form: string;
}

const MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
const ORDINAL =
  "(?:(?:twen|thir|for|fif|six|seven|eigh|nine)(?:ty|tieth)|hundredth|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|[a-z]{3,5}teenth|\\d{1,3}(?:st|nd|rd|th))";
const NTH = `(?:${ORDINAL}(?:-${ORDINAL})?)`;
const YEAR = "(?:19|20)\\d\\d";
const UNIT = "(?:hours?|days?|weeks?|months?|years?)";
const NUMBER =
  "(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|thirty|forty|sixty|ninety)";
const GATHERING =
  "(?:sessions?|meetings?|conferences?|reviews?|summits?|congress(?:es)?|assembly|forums?|reports?)";
const PERIODIC = "(?:annual|biennial|triennial|quadrennial|quarterly|monthly|yearly|regular|periodic)";

/** A year before one of these belongs to a name: "the 2030 Agenda". */
const NAMED =
  "(?! (?:Agenda|Plan|Programme|Declaration|Convention|Protocol|Review|World|Summit|Strategy|edition))";

/** In order: a phrase found by an earlier one is not found again by a later one. Each repeats over a bounded number of words. */
const PATTERNS: readonly RegExp[] = [
  `\\b(?:no later than|not later than|by|before|until|till|from|since|after|in|during|through|throughout|up to|starting|on|of|dated)(?: the)?(?: end of| beginning of| middle of| course of)? (?:early |late |mid-)?(?:\\d{1,2} )?(?:${MONTH} )?${YEAR}\\b${NAMED}`,
  `\\b(?:\\d{1,2} )?${MONTH} ${YEAR}\\b`,
  `\\bwithin (?:[\\w-]+ ){1,4}?${UNIT}\\b`,
  `\\bfor (?:a |an )?(?:further |initial |additional )?(?:period of |term of )?(?:${NUMBER}[ -]){1,2}${UNIT}\\b(?: period)?`,
  `\\b(?:at|during|for|in|before|until|to|by|prior to|in advance of|on the occasion of)(?: each of)? (?:its|the|their|every|each)(?: (?:next|forthcoming|upcoming|following|subsequent|future|current|present|annual|regular|resumed|main|${NTH}))+(?: (?!special)[\\w-]+){0,3}? ${GATHERING}\\b`,
  `\\b${NTH}(?: (?!special)[\\w-]+){0,2}? (?:session|meeting|anniversary)s?\\b`,
  `\\bevery (?:other |second |third |${NUMBER} )?(?:[a-z]+ )?(?:years?|months?|days?|weeks?|sessions?|quarters?)\\b`,
  "\\beach (?:year|session|month|quarter)\\b",
  "\\b(?:annually|biennially|quarterly|monthly|yearly|weekly|regularly|periodically|biannually|triennially)\\b",
  `\\bon an? (?:[a-z-]+ ){0,2}?(?:${PERIODIC}|[a-z]+-year|[a-z]+-month(?:ly)?|ongoing|continuous|timely) basis\\b`,
  `\\b(?:an? |the |its |their )(?:${PERIODIC}) (?:[a-z-]+ )?(?:reports?|briefings?|updates?|reviews?|meetings?)\\b`,
  "\\b(?:no later than|not later than|prior to|in advance of|in time for|ahead of|until|before|immediately after) [\\w-]+(?: [\\w-]+){0,3}",
  "\\bupon (?:the )?(?:adoption|completion|conclusion|receipt|expiry|expiration|entry)(?: [\\w-]+){0,3}",
  "\\b(?:as soon as (?:possible|practicable)|at the latest|at the earliest (?:[a-z]+ )?(?:opportunity|date|time)|in due course|by the time|in the near future)\\b",
].map((source) => new RegExp(source, "gi"));

/** The date of a document that is cited: "of 12 August 1949". */
const CITED = /^(?:of|dated)\b/i;

/**
 * The phrases of a text that look like times, in the order of the text. Dates of documents are left out, and years before the year of
 * adoption (null: not known): nothing is asked by then.
 */
export function findTimeExpressions(text: string, adopted: number | null): readonly TimeExpression[] {
  const found: { span: Span; words: string }[] = [];
  for (const pattern of PATTERNS) {
    for (const { 0: words, index } of text.matchAll(pattern)) {
      const span: Span = [index, index + words.length];
      if (found.some((other) => other.span[0] < span[1] && span[0] < other.span[1])) continue;
      found.push({ span, words });
    }
  }
  const isPast = (words: string) => (adopted ?? 0) > Math.max(0, ...yearsOf(words));
  return found
    .filter(({ words }) => !CITED.test(words) && !(yearsOf(words).length > 0 && isPast(words)))
    .map(({ span, words }) => ({ span, form: formOf(words) }))
    .sort((a, b) => a.span[0] - b.span[0]);
}

const yearsOf = (words: string) => (words.match(/\b(?:19|20)\d\d\b/g) ?? []).map(Number);

function formOf(words: string): string {
  return words
    .replace(/\s+/g, " ")
    .replace(new RegExp(`\\b${MONTH}\\b`, "g"), "MONTH")
    .replace(new RegExp(`\\b${YEAR}\\b`, "g"), "YEAR")
    .replace(new RegExp(`\\b${NTH}\\b`, "gi"), "NTH")
    .replace(/\b\d{1,2} (?=MONTH)/g, "DAY ")
    .replace(/[A-Z]?[a-z]+/g, (word) => word.toLowerCase());
}
