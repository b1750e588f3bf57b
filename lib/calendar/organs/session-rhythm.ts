import { type Day, yearOf } from "../day";
import type { SessionSeries } from "../session";
import type { OrganCalendar } from "./organ-calendar";
import { type Season, type SessionRow, sessionTable } from "./session-table";

/** Month and day, as "04-01". */
export type DayOfYear = `${number}-${number}`;

/** How the numbers of an organ's sessions go with the years, and the time of year in which it meets. */
export interface SessionRhythm {
  /** Number and year of the first session that follows the rhythm. */
  readonly first: readonly [number: number, year: number];
  readonly yearsApart: number;
  /** Number and year of sessions before the rhythm, in order. */
  readonly before?: readonly (readonly [number: number, year: number])[];
  /** The earliest day of the year on which a session of the rhythm opens, and the latest on which it closes. */
  readonly opens: DayOfYear;
  readonly closes: DayOfYear;
}

/** What a calendar of sessions in a rhythm is made of. */
export interface RhythmicSessions {
  readonly organ: string;
  readonly rhythm: SessionRhythm;
  readonly rows: readonly SessionRow[];
  readonly special?: readonly SessionRow[];
  /** The last number that was held or is planned. */
  readonly last: number;
  readonly rule: string;
}

/** Seasons are computed up to this year. */
const LAST_YEAR = 2100;

/**
 * The year of a session by its number. Null: no session has this number, or it lies after 2100.
 * @example
 * yearOfSession({ first: [1, 1992], yearsApart: 1, opens: "04-01", closes: "12-20" }, 30) // => 2021
 * @example
 * yearOfSession({ first: [3, 2006], yearsApart: 2, before: [[1, 2004], [2, 2005]], opens: "09-20", closes: "11-15" }, 2) // => 2005
 */
export function yearOfSession(rhythm: SessionRhythm, number: number): number | null {
  const [firstNumber, firstYear] = rhythm.first;
  if (!Number.isInteger(number)) return null;
  if (number < firstNumber) return rhythm.before?.find(([one]) => one === number)?.[1] ?? null;
  const year = firstYear + (number - firstNumber) * rhythm.yearsApart;
  return year <= LAST_YEAR ? year : null;
}

/**
 * The days within which a session lies: of one in the rhythm the time of year in which the organ meets, of one before it the whole year, as nothing
 * nearer is known. Null as for `yearOfSession`.
 * @example
 * seasonOfSession({ first: [1, 1992], yearsApart: 1, opens: "04-01", closes: "12-20" }, 40) // => { opens: "2031-04-01", closes: "2031-12-20" }
 * @example
 * seasonOfSession({ first: [35, 1992], yearsApart: 1, before: [[34, 1991]], opens: "02-25", closes: "12-20" }, 34) // => { opens: "1991-01-01", closes: "1991-12-31" }
 */
export function seasonOfSession(rhythm: SessionRhythm, number: number): Season | null {
  const year = yearOfSession(rhythm, number);
  if (year === null) return null;
  if (number < rhythm.first[0]) return { opens: `${year}-01-01`, closes: `${year}-12-31` };
  return { opens: `${year}-${rhythm.opens}`, closes: `${year}-${rhythm.closes}` };
}

/**
 * The number of the last session that belongs to the year of a day or to one before it; before all of them the first.
 * @example
 * sessionNear({ first: [3, 2006], yearsApart: 2, before: [[1, 2004], [2, 2005]], opens: "09-20", closes: "11-15" }, "2019-06-01") // => 9
 */
export function sessionNear({ first, yearsApart, before = [] }: SessionRhythm, day: Day): number {
  const [firstNumber, firstYear] = first;
  const year = yearOf(day);
  if (year >= firstYear) return firstNumber + Math.floor((year - firstYear) / yearsApart);
  const earlier = before.findLast(([, one]) => one <= year) ?? before[0];
  return earlier?.[0] ?? firstNumber;
}

/**
 * The calendar of an organ whose sessions follow one another in a rhythm and last some days or weeks: those of the table, and
 * of the others the season.
 * @example
 * rhythmicSessions({ organ: "Museum Board", rhythm: { first: [1, 2001], yearsApart: 1, opens: "03-01", closes: "03-31" }, rows: [[1, "2001-03-05", "2001-03-09", "MB/1"]], last: 26, rule: "" }).find(2, "regular").closes // => "2002-03-31"
 */
export function rhythmicSessions(sessions: RhythmicSessions): OrganCalendar {
  const { organ, rhythm, rows, special = [], last, rule } = sessions;
  const regular = sessionTable(organ, "regular", rows, (number) => seasonOfSession(rhythm, number));
  const specials = sessionTable(organ, "special", special);
  return {
    organ,
    countedBy: "number",
    sessionsAYear: 1 / rhythm.yearsApart,
    contiguous: false,
    find: (number, series) =>
      series === "regular" ? regular(number) : series === "special" ? specials(number) : null,
    near: (day) => sessionNear(rhythm, day),
    known: [
      { series: "regular", first: rhythm.before?.[0]?.[0] ?? rhythm.first[0], last },
      ...spanOf("special", special),
    ],
    rule,
  };
}

function spanOf(series: SessionSeries, rows: readonly SessionRow[]): OrganCalendar["known"] {
  const numbers = rows.map(([number]) => number);
  return numbers.length === 0 ? [] : [{ series, first: Math.min(...numbers), last: Math.max(...numbers) }];
}
