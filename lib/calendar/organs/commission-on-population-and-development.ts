import { rhythmicSessions } from "./session-rhythm";
import type { SessionRow } from "./session-table";

/**
 * Sessions that were held; the sources are the Commission's reports to the Council. Where a session was resumed to conclude it, it closes on the last day.
 * Since the middle of the 2000s a session formally begins with a short meeting right after the one before it has closed, at which only officers are
 * elected ("8 December 2017 and 14-18 May 2018"); that meeting is left out here.
 * Not here, as their days were not looked up: the 32nd, which went on as a preparatory committee, and the 53rd of 2020.
 */
const HELD: readonly SessionRow[] = [
  [28, "1995-02-21", "1995-03-02", "E/1995/27"],
  [29, "1996-02-26", "1996-03-01", "E/1996/25"],
  [30, "1997-02-24", "1997-02-28", "E/1997/25"],
  [31, "1998-02-23", "1998-02-27", "E/1998/25"],
  [33, "2000-03-27", "2000-03-30", "E/2000/25"],
  [34, "2001-04-02", "2001-04-06", "E/2001/25"],
  [35, "2002-04-01", "2002-04-05", "E/2002/25"],
  [36, "2003-03-31", "2003-04-04", "E/2003/25"],
  [37, "2004-03-22", "2004-05-06", "E/2004/25"],
  [38, "2005-04-04", "2005-04-14", "E/2005/25"],
  [39, "2006-04-03", "2006-05-10", "E/2006/25"],
  [40, "2007-04-09", "2007-04-13", "E/2007/25"],
  [41, "2008-04-07", "2008-04-11", "E/2008/25"],
  [42, "2009-03-30", "2009-04-03", "E/2009/25"],
  [43, "2010-04-12", "2010-04-16", "E/2010/25"],
  [44, "2011-04-11", "2011-04-15", "E/2011/25"],
  [45, "2012-04-23", "2012-04-27", "E/2012/25"],
  [46, "2013-04-22", "2013-04-26", "E/2013/25"],
  [47, "2014-04-07", "2014-04-11", "E/2014/25"],
  [48, "2015-04-13", "2015-04-17", "E/2015/25"],
  [49, "2016-04-11", "2016-04-15", "E/2016/25"],
  [50, "2017-04-03", "2017-04-07", "E/2017/25"],
  [51, "2018-04-09", "2018-04-13", "E/2018/25"],
  [52, "2019-04-01", "2019-04-05", "E/2019/25"],
  [54, "2021-04-19", "2021-04-23", "E/2021/25"],
  [55, "2022-04-25", "2022-04-29", "E/2022/25"],
  [56, "2023-04-10", "2023-04-14", "E/2023/25"],
  [57, "2024-04-29", "2024-05-03", "E/2024/25"],
  [58, "2025-04-07", "2025-04-11", "E/2025/25"],
];

/** Sessions of the Commission on Population and Development, 28th (1995) to 133rd (2100); those before were of the Population Commission. */
export const commissionOnPopulationAndDevelopment = rhythmicSessions({
  organ: "Commission on Population and Development",
  rhythm: {
    first: [33, 2000],
    yearsApart: 1,
    before: [
      [28, 1995],
      [29, 1996],
      [30, 1997],
      [31, 1998],
      [32, 1999],
    ],
    opens: "03-15",
    closes: "05-20",
  },
  rows: HELD,
  last: 60,
  rule: "One session a year since 1995 (General Assembly resolution 49/128), in New York, since 2000 from late March to early May. Of sessions that are not listed only these outer days are known.",
});
