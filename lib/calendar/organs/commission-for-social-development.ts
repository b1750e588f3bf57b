import { rhythmicSessions } from "./session-rhythm";
import type { SessionRow } from "./session-table";

/**
 * Sessions that were held; the sources are the Commission's reports to the Council, and of the last its provisional agenda. Where a session was resumed to
 * conclude it, it closes on the last day.
 * Since the middle of the 2000s a session formally begins with a short meeting right after the one before it has closed, at which only officers are
 * elected ("8 December 2017 and 14-18 May 2018"); that meeting is left out here.
 */
const HELD: readonly SessionRow[] = [
  [35, "1997-02-25", "1997-03-06", "E/1997/26"],
  [36, "1998-02-10", "1998-02-20", "E/1998/26"],
  [37, "1999-02-09", "1999-02-19", "E/1999/26"],
  [38, "2000-02-08", "2000-03-17", "E/2000/26"],
  [39, "2001-02-13", "2001-02-23", "E/2001/26"],
  [40, "2002-02-11", "2002-02-21", "E/2002/26"],
  [41, "2003-02-10", "2003-02-21", "E/2003/26"],
  [42, "2004-02-04", "2004-02-20", "E/2004/26"],
  [43, "2005-02-09", "2005-02-18", "E/2005/26"],
  [44, "2006-02-08", "2006-03-22", "E/2006/26"],
  [45, "2007-02-07", "2007-02-16", "E/2007/26"],
  [46, "2008-02-06", "2008-02-15", "E/2008/26"],
  [47, "2009-02-04", "2009-02-13", "E/2009/26"],
  [48, "2010-02-03", "2010-02-19", "E/2010/26"],
  [49, "2011-02-09", "2011-02-18", "E/2011/26"],
  [50, "2012-02-01", "2012-02-10", "E/2012/26"],
  [51, "2013-02-06", "2013-02-15", "E/2013/26"],
  [52, "2014-02-11", "2014-02-21", "E/2014/26"],
  [53, "2015-02-04", "2015-02-13", "E/2015/26"],
  [54, "2016-02-03", "2016-02-12", "E/2016/26"],
  [55, "2017-02-01", "2017-02-10", "E/2017/26"],
  [56, "2018-01-29", "2018-02-07", "E/2018/26"],
  [57, "2019-02-11", "2019-02-21", "E/2019/26"],
  [58, "2020-02-10", "2020-02-19", "E/2020/26"],
  [59, "2021-02-08", "2021-02-17", "E/2021/26"],
  [60, "2022-02-07", "2022-02-16", "E/2022/26"],
  [61, "2023-02-06", "2023-02-15", "E/2023/26"],
  [62, "2024-02-05", "2024-02-14", "E/2024/26"],
  [63, "2025-02-10", "2025-02-14", "E/2025/26"],
  [64, "2026-02-02", "2026-02-10", "E/CN.5/2026/1"],
];

/** Before 1997: from 1973 on every second year. The 1st to 17th were of the Social Commission. */
const YEARS_BEFORE_1997 = [
  [18, 1967],
  [19, 1968],
  [20, 1969],
  [21, 1970],
  [22, 1971],
  [23, 1973],
  [24, 1975],
  [25, 1977],
  [26, 1979],
  [27, 1981],
  [28, 1983],
  [29, 1985],
  [30, 1987],
  [31, 1989],
  [32, 1991],
  [33, 1993],
  [34, 1995],
] as const;

/** Sessions of the Commission for Social Development, 18th (1967) to 138th (2100). */
export const commissionForSocialDevelopment = rhythmicSessions({
  organ: "Commission for Social Development",
  rhythm: { first: [35, 1997], yearsApart: 1, before: YEARS_BEFORE_1997, opens: "01-25", closes: "03-31" },
  rows: HELD,
  last: 65,
  rule: "One session a year since 1997 (Economic and Social Council resolution 1996/7), in New York, in February, at times resumed in March. Of sessions that are not listed only these outer days are known, and before 1997 only the year.",
});
