import { addDays, type Day, lastDayOfMonth, makeDay, parseDay, parseMonth } from "../../calendar/day";
import type { Span } from "../../resolution/span";
import { parseNumber } from "./numbers";

/** A time as named, without the preposition that says what it means: "5 May 2023", "December 2021", "the end of 2020". */
export interface NamedTime {
  readonly span: Span;
  readonly from: Day;
  readonly by: Day;
  /** Whether it is one day; anything else is a period. */
  readonly day: boolean;
  /** Whether it names its own two ends ("1 July to 30 June"), so that no preposition is needed to make it a period. */
  readonly range: boolean;
}

type Days = readonly [from: Day, by: Day] | null;

const MONTH = "(January|February|March|April|May|June|July|August|September|October|November|December)";
/** Not part of a symbol or a number, no name ("2030 Agenda") and no adjective ("2030 targets", "2015 prices"). */
const YEAR = "((?:19[4-9]|20\\d|21\\d)\\d)(?![\\w/]|\\.\\d|-\\d)";
const PLAIN_YEAR = "((?:19[4-9]|20\\d|21\\d)\\d)";
const NOT_A_NAME =
  "(?! (?:Agenda|targets?|goals?|sessions?|edition|prices|rates|levels?|World|Programme|Framework)\\b)";
/** "Friday, 8" of "on Friday, 8 April 2022"; the weekday is not checked. */
const DATE = "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(\\d{1,2})(?:st|nd|rd|th)?";
const START = "(?<![\\w/.-])";

interface TimeForm {
  readonly pattern: string;
  readonly days: (parts: readonly string[]) => Days;
  readonly range?: true;
}

/** From the most to the least specific, for "5 May 2023" holds "May 2023", which holds "2023". */
const FORMS: readonly TimeForm[] = [
  // between 1 January 2023 and 31 March 2023
  {
    pattern: `(?<=between )${DATE} ${MONTH} ${PLAIN_YEAR} and ${DATE} ${MONTH} ${YEAR}`,
    days: ([d1, m1, y1, d2, m2, y2]) => ends(day(y1, m1, d1), day(y2, m2, d2)),
    range: true,
  },
  // 1 July 2023 to 30 June 2024
  {
    pattern: `${DATE} ${MONTH} ${PLAIN_YEAR} ?(?:to|until|through|-) ?${DATE} ${MONTH} ${YEAR}`,
    days: ([d1, m1, y1, d2, m2, y2]) => ends(day(y1, m1, d1), day(y2, m2, d2)),
    range: true,
  },
  // 30 June to 2 July 2024
  {
    pattern: `${DATE} ${MONTH},? ?(?:to|and|until|through|-) ?${DATE} ${MONTH} ${YEAR}`,
    days: ([d1, m1, d2, m2, y]) => ends(day(y, m1, d1), day(y, m2, d2)),
    range: true,
  },
  // 27 and 28 September 2017, 13-15 May 2013
  {
    pattern: `${DATE},? ?(?:to|and|or|-) ?${DATE} ${MONTH} ${YEAR}`,
    days: ([d1, d2, m, y]) => ends(day(y, m, d1), day(y, m, d2)),
    range: true,
  },
  // 5 May 2023
  { pattern: `${DATE} (?:of )?${MONTH},? ${YEAR}`, days: ([d, m, y]) => ends(day(y, m, d), day(y, m, d)) },
  // May 5, 2023 and May 5th 2023
  {
    pattern: `${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? ${YEAR}`,
    days: ([m, d, y]) => ends(day(y, m, d), day(y, m, d)),
  },
  // the end of December 2021, early May 2024, mid-June 2022
  {
    pattern: `(?:the )?(end of|close of|beginning of|start of|middle of|early|late|mid)[ -](?:the month of )?${MONTH} ${YEAR}`,
    days: ([part, m, y]) => partOfMonth(part ?? "", day(y, m, "1")),
  },
  // June 2023 to May 2024
  {
    pattern: `${MONTH} ${PLAIN_YEAR} ?(?:to|until|through|-) ?${MONTH} ${YEAR}`,
    days: ([m1, y1, m2, y2]) => ends(day(y1, m1, "1"), lastOf(day(y2, m2, "1"))),
    range: true,
  },
  // June and October 2018
  {
    pattern: `${MONTH} ?(?:to|and|or|-) ?${MONTH} ${YEAR}`,
    days: ([m1, m2, y]) => ends(day(y, m1, "1"), lastOf(day(y, m2, "1"))),
    range: true,
  },
  // December 2021
  { pattern: `${MONTH},? ${YEAR}`, days: ([m, y]) => ends(day(y, m, "1"), lastOf(day(y, m, "1"))) },
  // the end of 2020, mid-2024, early 2025
  {
    pattern: `(?:the )?(end of|close of|beginning of|start of|middle of|early|late|mid)[ -](?:the )?(?:calendar )?(?:year )?${YEAR}`,
    days: ([part, y]) => partOfYear(part ?? "", Number(y)),
  },
  // the end of the first quarter of 2024
  {
    pattern: `(?:the )?end of the (first|second|third|fourth|last) (half|quarter) of (?:the year )?${YEAR}`,
    days: ([nth, unit, y]) => lastOfStretch(stretchOfYear(nth ?? "", unit ?? "", Number(y))),
  },
  // the second half of 2025, the first quarter of 2024
  {
    pattern: `(?:the )?(first|second|third|fourth|last) (half|quarter) of (?:the year )?${YEAR}`,
    days: ([nth, unit, y]) => stretchOfYear(nth ?? "", unit ?? "", Number(y)),
  },
  // the years 2023 and 2024, the biennium 2024-2025, the period from 2018 to 2023, 2018-2023
  {
    pattern: `(?:the )?(?:years?|period|biennium|triennium|two-year period|three-year period|five-year period) (?:from )?${PLAIN_YEAR} ?(?:to|and|until|through|-) ?${YEAR}`,
    days: ([y1, y2]) => ends(day(y1, "January", "1"), day(y2, "December", "31")),
    range: true,
  },
  // 2026 to 2027, 2024-2025; consecutive years only with "and" ("2023 and 2024")
  {
    pattern: `${PLAIN_YEAR}(?: to | until | through |-)${YEAR}`,
    days: ([y1, y2]) => ends(day(y1, "January", "1"), day(y2, "December", "31")),
    range: true,
  },
  {
    pattern: `${PLAIN_YEAR} and ${YEAR}${NOT_A_NAME}`,
    days: ([y1, y2]) =>
      Number(y2) === Number(y1) + 1 ? ends(day(y1, "January", "1"), day(y2, "December", "31")) : null,
  },
  // 2020, the year 2020
  {
    pattern: `(?:the )?(?:calendar )?(?:year )?${YEAR}${NOT_A_NAME}`,
    days: ([y]) => ends(day(y, "January", "1"), day(y, "December", "31")),
  },
];

const COMPILED = FORMS.map((form) => ({ ...form, pattern: new RegExp(START + form.pattern, "g") }));

/**
 * The times that a text names, in order and without overlap; the text is a smoothed one. A date that is no day of the
 * calendar is none.
 * @example
 * findTimes("by 5 May 2023, or in December 2021").map((time) => [time.from, time.by]) // => [["2023-05-05", "2023-05-05"], ["2021-12-01", "2021-12-31"]]
 * @example
 * findTimes("by mid-2024").map((time) => time.by) // => ["2024-06-30"]
 * @example
 * findTimes("the 2030 Agenda, resolution A/RES/2020/1") // => []
 */
export function findTimes(text: string): readonly NamedTime[] {
  const found: NamedTime[] = [];
  const taken = new Uint8Array(text.length);
  for (const form of COMPILED) {
    for (const match of text.matchAll(form.pattern)) {
      const span: Span = [match.index, match.index + match[0].length];
      if (taken[span[0]] || taken[span[1] - 1]) continue;
      const days = form.days(match.slice(1));
      if (!days) continue;
      taken.fill(1, ...span);
      found.push({ span, from: days[0], by: days[1], day: days[0] === days[1], range: form.range ?? false });
    }
  }
  return found.sort((a, b) => a.span[0] - b.span[0]);
}

function day(year = "", month = "", date = ""): Day | null {
  const number = parseMonth(month) ?? 0;
  return parseDay(`${year}-${String(number).padStart(2, "0")}-${date.padStart(2, "0")}`);
}

function ends(from: Day | null, by: Day | null): Days {
  return from && by && from <= by ? [from, by] : null;
}

function lastOf(first: Day | null): Day | null {
  return first && lastDayOfMonth(first);
}

/** The end of a month is its last day, its middle the 15th, "early" its first ten days, "late" what follows the 20th. */
function partOfMonth(part: string, first: Day | null): Days {
  if (!first) return null;
  const last = lastDayOfMonth(first);
  if (/^(?:end|close)/.test(part)) return [last, last];
  if (/^mid/.test(part)) return [first, addDays(first, 14)];
  return part === "late" ? [addDays(first, 20), last] : [first, addDays(first, 9)];
}

/** The end of a year is its last day, its middle 30 June, "early" its first and "late" its last quarter. */
function partOfYear(part: string, year: number): Days {
  const last = makeDay(year, 12, 31);
  if (/^(?:end|close)/.test(part)) return [last, last];
  if (/^mid/.test(part)) return [makeDay(year, 4, 1), makeDay(year, 6, 30)];
  return part === "late" ? [makeDay(year, 10, 1), last] : [makeDay(year, 1, 1), makeDay(year, 3, 31)];
}

function lastOfStretch(days: Days): Days {
  return days && [days[1], days[1]];
}

function stretchOfYear(nth: string, unit: string, year: number): Days {
  const stretches = unit === "half" ? 2 : 4;
  const number = nth === "last" ? stretches : (parseNumber(nth) ?? 0);
  const months = 12 / stretches;
  if (number > stretches) return null;
  return [makeDay(year, (number - 1) * months + 1, 1), makeDay(year, number * months + 1, 0)];
}
