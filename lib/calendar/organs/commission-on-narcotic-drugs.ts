import { rhythmicSessions } from "./session-rhythm";
import type { SessionRow } from "./session-table";

/**
 * Sessions that were held; the sources are the Commission's reports to the Council. The same session is reconvened, in most years in December, for budget and
 * administration and, at times, the scheduling of substances: where that part is known, the session closes with it ("and Add.1", "Rev.1"), else with
 * the main part in spring.
 * Since the middle of the 2000s a session formally begins with a short meeting right after the one before it has closed, at which only officers are
 * elected ("8 December 2017 and 14-18 May 2018"); that meeting is left out here.
 * Not here, as their last day is not certain: the 41st and the 47th.
 */
const HELD: readonly SessionRow[] = [
  [35, "1992-04-06", "1992-04-15", "E/1992/25"],
  [36, "1993-03-29", "1993-04-07", "E/1993/29"],
  [37, "1994-04-13", "1994-04-22", "E/1994/30"],
  [38, "1995-03-14", "1995-03-23", "E/1995/29"],
  [39, "1996-04-16", "1996-04-25", "E/1996/27"],
  [40, "1997-03-18", "1997-03-27", "E/1997/28"],
  [42, "1999-03-16", "1999-03-25", "E/1999/28"],
  [43, "2000-03-06", "2000-03-15", "E/2000/28"],
  [44, "2001-03-20", "2001-03-29", "E/2001/28"],
  [45, "2002-03-11", "2002-03-15", "E/2002/28"],
  [46, "2003-04-08", "2003-11-27", "E/2003/28/Rev.1"],
  [48, "2005-03-07", "2005-03-14", "E/2005/28"],
  [49, "2006-03-13", "2006-03-17", "E/2006/28"],
  [50, "2007-03-12", "2007-11-28", "E/2007/28/Rev.1"],
  [51, "2008-03-10", "2008-03-14", "E/2008/28"],
  [52, "2009-03-11", "2009-12-02", "E/2009/28 and Add.1"],
  [53, "2010-03-08", "2010-12-02", "E/2010/28 and Add.1"],
  [54, "2011-03-21", "2011-12-13", "E/2011/28 and Add.1"],
  [55, "2012-03-12", "2012-12-07", "E/2012/28 and Add.1"],
  [56, "2013-03-11", "2013-12-13", "E/2013/28 and Add.1"],
  [57, "2014-03-13", "2014-12-05", "E/2014/28 and Add.1"],
  [58, "2015-03-09", "2015-12-11", "E/2015/28 and Add.1"],
  [59, "2016-03-14", "2016-12-02", "E/2016/28 and Add.1"],
  [60, "2017-03-13", "2017-12-08", "E/2017/28 and Add.1"],
  [61, "2018-03-12", "2018-12-07", "E/2018/28 and Add.1"],
  [62, "2019-03-14", "2019-12-13", "E/2019/28 and Add.1"],
  [63, "2020-03-02", "2020-12-04", "E/2020/28 and Add.1"],
  [64, "2021-04-12", "2021-12-10", "E/2021/28 and Add.1"],
  [65, "2022-03-14", "2022-12-09", "E/2022/28 and Add.1"],
  [66, "2023-03-13", "2023-12-08", "E/2023/28 and Add.1"],
  [67, "2024-03-14", "2024-12-06", "E/2024/28 and Add.1"],
  [68, "2025-03-10", "2025-12-05", "E/2025/28 and Add.1"],
];

/** Before 1992: a session a year up to 1966, with few exceptions every second year from 1968 on. */
const YEARS_BEFORE_1992 = [
  [1, 1946],
  [2, 1947],
  [3, 1948],
  [4, 1949],
  [5, 1950],
  [6, 1951],
  [7, 1952],
  [8, 1953],
  [9, 1954],
  [10, 1955],
  [11, 1956],
  [12, 1957],
  [13, 1958],
  [14, 1959],
  [15, 1960],
  [16, 1961],
  [17, 1962],
  [18, 1963],
  [19, 1964],
  [20, 1965],
  [21, 1966],
  [22, 1968],
  [23, 1969],
  [24, 1971],
  [25, 1973],
  [26, 1975],
  [27, 1977],
  [28, 1979],
  [29, 1981],
  [30, 1983],
  [31, 1985],
  [32, 1987],
  [33, 1989],
  [34, 1991],
] as const;

/** Sessions of the Commission on Narcotic Drugs, 1st (1946) to 143rd (2100); its special sessions are not known. */
export const commissionOnNarcoticDrugs = rhythmicSessions({
  organ: "Commission on Narcotic Drugs",
  rhythm: { first: [35, 1992], yearsApart: 1, before: YEARS_BEFORE_1992, opens: "02-25", closes: "12-20" },
  rows: HELD,
  last: 70,
  rule: "One session a year since 1992 (Economic and Social Council resolution 1991/39), in Vienna, opening in March or April and reconvened in November or December. Of sessions that are not listed only these outer days are known, and before 1992 only the year.",
});
