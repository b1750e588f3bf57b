import type { Span } from "../../resolution/span";
import { ORDINAL, parseNumber } from "./numbers";

/** Sessions as named, without the preposition before them: "its seventy-eighth and eightieth sessions". */
export interface NamedSessions {
  readonly span: Span;
  readonly numbers: readonly number[];
  /** Whether "meeting" is said: what the parties to a convention call their sessions, and other organs each sitting. */
  readonly meeting: boolean;
  /** Whether it is a part counted for itself ("the second resumed session", "its first regular session"), not the organ's own number. */
  readonly resumed: boolean;
  /** Whether "the" stands before it, and not "its": the session of the adopting organ, where that can be. */
  readonly definite: boolean;
  /** "their": more than one organ, whose sessions are named in the order of the organs. */
  readonly respective: boolean;
}

const DETERMINER = "(?:the|its|their|his|her|each of its)";
const ATTRIBUTE =
  "(?:(?:forthcoming|upcoming|resumed|regular|main|annual|substantive|ordinary|current|next|following|plenary|main part of the|resumed part of the) )";
const SERIES = (number: string) => `${number}(?:(?:, | and |, and | or |-? to (?:its |the )?)${number}){0,5}`;
const COUNTED = new RegExp(
  `\\b(${DETERMINER}) ${ATTRIBUTE}{0,3}(${SERIES(ORDINAL)}) ${ATTRIBUTE}{0,3}(?:sessions?|meetings?)\\b`,
  "gi",
);
const OF_A_PART = /\b(?:first|second|third|1st|2nd|3rd) (?:resumed|regular) sessions?$/i;
const YEAR = "(?:19[4-9]|20\\d|21\\d)\\d";
const BY_YEAR = new RegExp(
  `\\b(${DETERMINER}) ${ATTRIBUTE}{0,3}(?:(${SERIES(YEAR)}) ${ATTRIBUTE}{0,3}sessions?|sessions? of (${SERIES(YEAR)}))\\b`,
  "gi",
);

/**
 * The sessions that a smoothed text names by number or year, in order. Special and emergency sessions are counted apart and
 * are not found.
 * @example
 * findSessions("at its seventy-eighth and eightieth sessions").map((one) => one.numbers) // => [[78, 80]]
 * @example
 * findSessions("at its 2023 session").map((one) => one.numbers) // => [[2023]]
 * @example
 * findSessions("at its tenth special session") // => []
 */
export function findSessions(text: string): readonly NamedSessions[] {
  return [...named(text, COUNTED, ORDINAL, parseNumber), ...named(text, BY_YEAR, YEAR, Number)].sort(
    (a, b) => a.span[0] - b.span[0],
  );
}

function named(
  text: string,
  pattern: RegExp,
  number: string,
  parse: (words: string) => number | null,
): readonly NamedSessions[] {
  return [...text.matchAll(pattern)].map((match) => ({
    span: [match.index, match.index + match[0].length],
    numbers: [...(match[2] ?? match[3] ?? "").matchAll(new RegExp(number, "gi"))].flatMap(
      (one) => parse(one[0]) ?? [],
    ),
    meeting: /meetings?$/i.test(match[0]),
    resumed: OF_A_PART.test(match[0]),
    definite: match[1]?.toLowerCase() === "the",
    respective: match[1]?.toLowerCase() === "their",
  }));
}
