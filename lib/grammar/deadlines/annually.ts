// [annually]  [biennially]  [quarterly]  [twice yearly]  [on an annual basis]  [on a four-year basis]
// [on a four-year basis starting at its seventy-second session]     one deadline with its start
// designate 30 July as the World Day…, to be observed [annually]     with the day of the year
// not: "10 per cent annually"                                        a rate

import { durationOf, LENGTH } from "./durations-named";
import { isOfTheAct } from "./every-months";
import type { Phrase, Place, Recognised } from "./place";
import { recurrenceDeadline } from "./recurrence-deadline";

/** Adjectives of recurrence; with "-ly" they are adverbs. "Biannual" is twice a year, as the editorial manual has it. */
export const ADJECTIVES: ReadonlyMap<string, string> = new Map([
  ["annual", "P1Y"],
  ["yearly", "P1Y"],
  ["biennial", "P2Y"],
  ["two-yearly", "P2Y"],
  ["triennial", "P3Y"],
  ["quadrennial", "P4Y"],
  ["quinquennial", "P5Y"],
  ["decennial", "P10Y"],
  ["biannual", "P6M"],
  ["bi-annual", "P6M"],
  ["semi-annual", "P6M"],
  ["semiannual", "P6M"],
  ["half-yearly", "P6M"],
  ["six-monthly", "P6M"],
  ["three-monthly", "P3M"],
  ["quarterly", "P3M"],
  ["bimonthly", "P2M"],
  ["bi-monthly", "P2M"],
  ["monthly", "P1M"],
  ["fortnightly", "P2W"],
  ["weekly", "P1W"],
  ["daily", "P1D"],
]);

const NAMES = [...ADJECTIVES.keys()].join("|");
const ADVERB =
  /\b(?:bi|tri|semi|bi-|semi-|quadr|quinqu|dec)?(?:annually|ennially)\b|(?<![-\w])(?:yearly|half-yearly|quarterly|monthly|weekly|fortnightly)(?= (?:and|or|to|on|until|as|in|through|by|for|from|with|at|about|thereafter)\b|[,;:.)]|$)/gi;
const BASIS = new RegExp(`\\bon (?:an?|the) (?:(${NAMES})|${LENGTH}(?:ly)?) basis\\b`, "gi");

export const annually: Phrase = {
  name: "annually",
  find: (place) => [
    ...[...place.text.matchAll(BASIS)].flatMap((match) => basis(place, match) ?? []),
    ...[...place.text.matchAll(ADVERB)].flatMap((match) => adverb(place, match) ?? []),
  ],
};

function basis(place: Place, match: RegExpExecArray): Recognised | null {
  const [words, adjective, number = "", unit = ""] = match;
  const every = adjective ? ADJECTIVES.get(adjective.toLowerCase()) : durationOf(number, unit);
  return every && isOfTheAct(place, match.index)
    ? recurrenceDeadline(place, [match.index, match.index + words.length], every)
    : null;
}

function adverb(place: Place, match: RegExpExecArray): Recognised | null {
  const start = match.index;
  const word = match[0];
  const lower = word.toLowerCase();
  const every = ADJECTIVES.get(lower) ?? ADJECTIVES.get(lower.replace(/ly$/, ""));
  if (!every || !isOfTheAct(place, start)) return null;
  return recurrenceDeadline(place, [start, start + word.length], every);
}
