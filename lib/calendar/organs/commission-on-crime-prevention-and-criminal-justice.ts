import { rhythmicSessions } from "./session-rhythm";
import type { SessionRow } from "./session-table";

/**
 * Sessions that were held; the sources are the Commission's reports to the Council. The same session is reconvened, in most years in December, for budget and
 * administration: where that part is known, the session closes with it ("and Add.1"), else with the main part in spring. Work that is
 * asked for "at its thirtieth session" can so be done until December, though most of it is expected in May.
 * Since the middle of the 2000s a session formally begins with a short meeting right after the one before it has closed, at which only officers are
 * elected ("8 December 2017 and 14-18 May 2018"); that meeting is left out here.
 * The 29th was postponed to December 2020.
 */
const HELD: readonly SessionRow[] = [
  [1, "1992-04-21", "1992-04-30", "E/1992/30"],
  [2, "1993-04-13", "1993-04-23", "E/1993/32"],
  [3, "1994-04-26", "1994-05-06", "E/1994/31"],
  [4, "1995-05-30", "1995-06-09", "E/1995/30"],
  [5, "1996-05-21", "1996-05-31", "E/1996/30"],
  [6, "1997-04-28", "1997-05-09", "E/1997/30"],
  [7, "1998-04-21", "1998-04-30", "E/1998/30"],
  [8, "1999-04-27", "1999-05-06", "E/1999/30"],
  [9, "2000-04-18", "2000-04-20", "E/2000/30"],
  [10, "2001-05-08", "2001-05-17", "E/2001/30"],
  [11, "2002-04-16", "2002-04-25", "E/2002/30"],
  [12, "2003-05-13", "2003-05-22", "E/2003/30"],
  [13, "2004-05-11", "2004-05-20", "E/2004/30"],
  [14, "2005-05-23", "2005-05-27", "E/2005/30"],
  [15, "2006-04-24", "2006-04-28", "E/2006/30"],
  [16, "2007-04-23", "2007-04-27", "E/2007/30"],
  [17, "2008-04-14", "2008-04-18", "E/2008/30"],
  [18, "2009-04-16", "2009-12-04", "E/2009/30 and Add.1"],
  [19, "2010-05-17", "2010-12-03", "E/2010/30 and Add.1"],
  [20, "2011-04-11", "2011-12-13", "E/2011/30 and Add.1"],
  [21, "2012-04-23", "2012-12-07", "E/2012/30 and Add.1"],
  [22, "2013-04-22", "2013-12-13", "E/2013/30 and Add.1"],
  [23, "2014-05-12", "2014-12-05", "E/2014/30 and Add.1"],
  [24, "2015-05-18", "2015-12-11", "E/2015/30 and Add.1"],
  [25, "2016-05-23", "2016-12-02", "E/2016/30 and Add.1"],
  [26, "2017-05-22", "2017-12-08", "E/2017/30 and Add.1"],
  [27, "2018-05-14", "2018-12-07", "E/2018/30 and Add.1"],
  [28, "2019-05-20", "2019-12-13", "E/2019/30 and Add.1"],
  [29, "2020-12-03", "2020-12-04", "E/2020/30 and Add.1"],
  [30, "2021-05-17", "2021-12-10", "E/2021/30 and Add.1"],
  [31, "2022-05-16", "2022-12-09", "E/2022/30 and Add.1"],
  [32, "2023-05-22", "2023-12-08", "E/2023/30 and Add.1"],
  [33, "2024-05-13", "2024-12-06", "E/2024/30 and Add.1"],
  [34, "2025-05-19", "2025-12-05", "E/2025/30 and Add.1"],
];

/** Sessions of the Commission on Crime Prevention and Criminal Justice, 1st (1992) to 109th (2100). */
export const commissionOnCrimePreventionAndCriminalJustice = rhythmicSessions({
  organ: "Commission on Crime Prevention and Criminal Justice",
  rhythm: { first: [1, 1992], yearsApart: 1, opens: "04-01", closes: "12-20" },
  rows: HELD,
  last: 36,
  rule: "One session a year since 1992 (Economic and Social Council resolution 1992/1), in Vienna, opening in April or May and reconvened in November or December. Of sessions that are not listed only these outer days are known.",
});
