import { rhythmicSessions } from "./session-rhythm";
import type { SessionRow } from "./session-table";

/**
 * Sessions that were held; the sources are the Commission's reports to the Council. Where a session was resumed to conclude it, it closes on the last day.
 * Since the middle of the 2000s a session formally begins with a short meeting right after the one before it has closed, at which only officers are
 * elected ("8 December 2017 and 14-18 May 2018"); that meeting is left out here.
 * Of the 64th one day was held, in March 2020.
 * Not here, as its last day is not certain: the 70th, which opened on 9 March 2026.
 */
const HELD: readonly SessionRow[] = [
  [36, "1992-03-11", "1992-03-20", "E/1992/24"],
  [37, "1993-03-17", "1993-03-26", "E/1993/27"],
  [38, "1994-03-07", "1994-03-18", "E/1994/27"],
  [39, "1995-03-15", "1995-04-04", "E/1995/26"],
  [40, "1996-03-11", "1996-03-22", "E/1996/26"],
  [41, "1997-03-10", "1997-03-21", "E/1997/27"],
  [42, "1998-03-02", "1998-03-13", "E/1998/27"],
  [43, "1999-03-01", "1999-04-01", "E/1999/27"],
  [44, "2000-02-28", "2000-03-02", "E/2000/27"],
  [45, "2001-03-06", "2001-05-11", "E/2001/27"],
  [46, "2002-03-04", "2002-03-25", "E/2002/27"],
  [47, "2003-03-03", "2003-03-25", "E/2003/27"],
  [48, "2004-03-01", "2004-03-12", "E/2004/27"],
  [49, "2005-02-28", "2005-03-22", "E/2005/27"],
  [50, "2006-02-27", "2006-03-16", "E/2006/27"],
  [51, "2007-02-26", "2007-03-09", "E/2007/27"],
  [52, "2008-02-25", "2008-03-13", "E/2008/27"],
  [53, "2009-03-02", "2009-03-13", "E/2009/27"],
  [54, "2010-03-01", "2010-03-12", "E/2010/27"],
  [55, "2011-02-22", "2011-03-14", "E/2011/27"],
  [56, "2012-02-27", "2012-03-15", "E/2012/27"],
  [57, "2013-03-04", "2013-03-15", "E/2013/27"],
  [58, "2014-03-10", "2014-03-21", "E/2014/27"],
  [59, "2015-03-09", "2015-03-20", "E/2015/27"],
  [60, "2016-03-14", "2016-03-24", "E/2016/27"],
  [61, "2017-03-13", "2017-03-24", "E/2017/27"],
  [62, "2018-03-12", "2018-03-23", "E/2018/27"],
  [63, "2019-03-11", "2019-03-22", "E/2019/27"],
  [64, "2020-03-09", "2020-03-09", "E/2020/27"],
  [65, "2021-03-15", "2021-03-26", "E/2021/27"],
  [66, "2022-03-14", "2022-03-25", "E/2022/27"],
  [67, "2023-03-06", "2023-03-17", "E/2023/27"],
  [68, "2024-03-11", "2024-03-22", "E/2024/27"],
  [69, "2025-03-10", "2025-03-21", "E/2025/27"],
];

/** Before 1988: a session in most years up to 1970, then every second year. The session of 1987 had no number. */
const YEARS_BEFORE_1988 = [
  [1, 1947],
  [2, 1948],
  [3, 1949],
  [4, 1950],
  [5, 1951],
  [6, 1952],
  [7, 1953],
  [8, 1954],
  [9, 1955],
  [10, 1956],
  [11, 1957],
  [12, 1958],
  [13, 1959],
  [14, 1960],
  [15, 1961],
  [16, 1962],
  [17, 1963],
  [18, 1965],
  [19, 1966],
  [20, 1967],
  [21, 1968],
  [22, 1969],
  [23, 1970],
  [24, 1972],
  [25, 1974],
  [26, 1976],
  [27, 1978],
  [28, 1980],
  [29, 1982],
  [30, 1984],
  [31, 1986],
] as const;

/** Sessions of the Commission on the Status of Women, 1st (1947) to 144th (2100). */
export const commissionOnTheStatusOfWomen = rhythmicSessions({
  organ: "Commission on the Status of Women",
  rhythm: { first: [32, 1988], yearsApart: 1, before: YEARS_BEFORE_1988, opens: "02-20", closes: "04-10" },
  rows: HELD,
  last: 71,
  rule: "One session a year since 1988 (Economic and Social Council resolution 1987/21), in New York, in February and March. Of sessions that are not listed only these outer days are known, and before 1988 only the year.",
});
