import type { Day } from "../../day";
import type { SessionRow } from "../session-table";

/** First and last days of the special sessions in their order; one day stands for both. */
const HELD: readonly (readonly [opens: Day, closes?: Day])[] = [
  ["2006-07-05", "2006-07-06"],
  ["2006-08-11"],
  ["2006-11-15"],
  ["2006-12-12", "2006-12-13"],
  ["2007-10-02"],
  ["2008-01-23", "2008-01-24"],
  ["2008-05-22"],
  ["2008-11-28", "2008-12-01"],
  ["2009-01-09", "2009-01-12"],
  ["2009-02-20", "2009-02-23"],
  ["2009-05-26", "2009-05-27"],
  ["2009-10-15", "2009-10-16"],
  ["2010-01-27", "2010-01-28"],
  ["2010-12-23"],
  ["2011-02-25"],
  ["2011-04-29"],
  ["2011-08-22", "2011-08-23"],
  ["2011-12-02"],
  ["2012-06-01"],
  ["2014-01-20"],
  ["2014-07-23"],
  ["2014-09-01"],
  ["2015-04-01"],
  ["2015-12-17"],
  ["2016-10-21"],
  ["2016-12-14"],
  ["2017-12-05"],
  ["2018-05-18"],
  ["2021-02-12"],
  ["2021-05-27"],
  ["2021-08-24"],
  ["2021-11-05"],
  ["2021-12-17"],
  ["2022-05-12"],
  ["2022-11-24"],
  ["2023-05-11"],
  ["2025-02-07"],
  ["2025-11-14"],
  ["2026-01-23"],
];

/** The special sessions of the Human Rights Council, 1st to 39th; the Office of the High Commissioner keeps a page of each. */
export const SPECIAL_SESSIONS: readonly SessionRow[] = HELD.map(
  ([opens, closes = opens], index) =>
    [
      index + 1,
      opens,
      closes,
      `ohchr.org, special sessions of the Human Rights Council, S-${index + 1}`,
    ] as const,
);
