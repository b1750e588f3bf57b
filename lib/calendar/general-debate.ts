import { addDays, type Day } from "./day";
import { type Basis, type Calendar, publishedCalendar } from "./session";

/** The general debate of a regular session of the General Assembly, both days included. */
export interface GeneralDebate {
  readonly number: number;
  readonly opens: Day;
  readonly closes: Day;
  /** `observed` only where both days are. */
  readonly basis: Basis;
}

/**
 * Debates that happened; a null close was not found and is computed. The day of the close is that of the President's closing statement or of the
 * press release of the last meeting where one was found: 58th, 66th, 68th (GA/11432), 69th, 71st (GA/11832), 74th,
 * 75th (GA/12273), 80th. 59th and 62nd: as the
 * Assembly's site announced them. 60th: from Saturday after the World Summit, in fourteen meetings of two a day; 61st: A/61/PV.10-23. Of 63rd, 64th, 67th,
 * 70th, 72nd, 73rd and 76th to 79th the days of the debate are taken from reports of it after the event.
 */
const OBSERVED: Readonly<Record<number, { readonly opens: Day; readonly closes: Day | null }>> = {
  58: { opens: "2003-09-23", closes: "2003-10-02" },
  59: { opens: "2004-09-21", closes: "2004-10-01" },
  60: { opens: "2005-09-17", closes: "2005-09-23" },
  61: { opens: "2006-09-19", closes: "2006-09-27" },
  62: { opens: "2007-09-25", closes: "2007-10-03" },
  63: { opens: "2008-09-23", closes: "2008-09-29" },
  64: { opens: "2009-09-23", closes: "2009-09-29" },
  65: { opens: "2010-09-23", closes: null },
  66: { opens: "2011-09-21", closes: "2011-09-27" },
  67: { opens: "2012-09-25", closes: "2012-10-01" },
  68: { opens: "2013-09-24", closes: "2013-10-01" },
  69: { opens: "2014-09-24", closes: "2014-09-30" },
  70: { opens: "2015-09-28", closes: "2015-10-03" },
  71: { opens: "2016-09-20", closes: "2016-09-26" },
  72: { opens: "2017-09-19", closes: "2017-09-25" },
  73: { opens: "2018-09-25", closes: "2018-10-01" },
  74: { opens: "2019-09-24", closes: "2019-09-30" },
  75: { opens: "2020-09-22", closes: "2020-09-29" },
  76: { opens: "2021-09-21", closes: "2021-09-27" },
  77: { opens: "2022-09-20", closes: "2022-09-26" },
  78: { opens: "2023-09-19", closes: "2023-09-26" },
  79: { opens: "2024-09-24", closes: "2024-09-30" },
  80: { opens: "2025-09-23", closes: "2025-09-29" },
};

/** Resolution 57/301 gave the debate its present form from the 58th session; before that it lasted some weeks, as agreed each time. */
const FIRST_BY_RULE = 58;
/** From the 78th session the Assembly opens a week earlier, and the debate kept its place in the month. */
const FIRST_TWO_WEEKS_AFTER = 78;

/**
 * The general debate of the General Assembly's session of this number. "The general debate in the General Assembly shall
 * open on the Tuesday following the opening of the regular session" (resolution 57/301), from the 78th session on the
 * Tuesday after that. The resolution gives it nine working days; in practice it takes six days of meetings and ends on the
 * Monday, which is computed here. Null: before the 58th session, or not a session the calendar knows.
 * @example
 * generalDebate(76) // => { "number": 76, "opens": "2021-09-21", "closes": "2021-09-27", "basis": "observed" }
 * @example
 * generalDebate(84) // => { "number": 84, "opens": "2029-09-25", "closes": "2029-10-01", "basis": "computed" }
 * @example
 * generalDebate(40) // => null
 */
export function generalDebate(number: number, calendar: Calendar = publishedCalendar): GeneralDebate | null {
  const session = calendar.find({ organ: "General Assembly", number });
  if (!session || number < FIRST_BY_RULE) return null;
  const observed = OBSERVED[number];
  const opens = observed?.opens ?? addDays(session.opens, number < FIRST_TWO_WEEKS_AFTER ? 7 : 14);
  const closes = observed?.closes ?? addDays(opens, 6);
  return { number, opens, closes, basis: observed?.closes ? "observed" : "computed" };
}
