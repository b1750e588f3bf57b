import { rhythmicSessions } from "./session-rhythm";
import type { SessionRow } from "./session-table";

/**
 * Health Assemblies that were held; the sources are their official records. The 73rd met in May 2020 and was resumed in November, which no other has been:
 * the season leaves that out.
 */
const HELD: readonly SessionRow[] = [
  [49, "1996-05-20", "1996-05-25", "WHA49/1996/REC/1"],
  [50, "1997-05-05", "1997-05-14", "WHA50/1997/REC/1"],
  [51, "1998-05-11", "1998-05-16", "WHA51/1998/REC/1"],
  [52, "1999-05-17", "1999-05-25", "WHA52/1999/REC/1"],
  [53, "2000-05-15", "2000-05-20", "WHA53/2000/REC/1"],
  [54, "2001-05-14", "2001-05-22", "WHA54/2001/REC/1"],
  [55, "2002-05-13", "2002-05-18", "WHA55/2002/REC/1"],
  [56, "2003-05-19", "2003-05-28", "WHA56/2003/REC/1"],
  [57, "2004-05-17", "2004-05-22", "WHA57/2004/REC/1"],
  [58, "2005-05-16", "2005-05-25", "WHA58/2005/REC/1"],
  [59, "2006-05-22", "2006-05-27", "WHA59/2006/REC/1"],
  [60, "2007-05-14", "2007-05-23", "WHA60/2007/REC/1"],
  [61, "2008-05-19", "2008-05-24", "WHA61/2008/REC/1"],
  [62, "2009-05-18", "2009-05-22", "WHA62/2009/REC/1"],
  [63, "2010-05-17", "2010-05-21", "WHA63/2010/REC/1"],
  [64, "2011-05-16", "2011-05-24", "WHA64/2011/REC/1"],
  [65, "2012-05-21", "2012-05-26", "WHA65/2012/REC/1"],
  [66, "2013-05-20", "2013-05-27", "WHA66/2013/REC/1"],
  [67, "2014-05-19", "2014-05-24", "WHA67/2014/REC/1"],
  [68, "2015-05-18", "2015-05-26", "WHA68/2015/REC/1"],
  [69, "2016-05-23", "2016-05-28", "WHA69/2016/REC/1"],
  [70, "2017-05-22", "2017-05-31", "WHA70/2017/REC/1"],
  [71, "2018-05-21", "2018-05-26", "WHA71/2018/REC/1"],
  [72, "2019-05-20", "2019-05-28", "WHA72/2019/REC/1"],
  [73, "2020-05-18", "2020-11-14", "WHA73/2020/REC/1"],
  [74, "2021-05-24", "2021-05-31", "WHA74/2021/REC/1"],
  [75, "2022-05-22", "2022-05-28", "WHA75/2022/REC/1"],
  [76, "2023-05-21", "2023-05-30", "WHA76/2023/REC/1"],
  [77, "2024-05-27", "2024-06-01", "WHA77/2024/REC/1"],
  [78, "2025-05-19", "2025-05-27", "WHA78/2025/REC/1"],
];

const SPECIAL: readonly SessionRow[] = [
  [1, "2006-11-09", "2006-11-09", "WHASS1/2006-WHA60/2007/REC/1"],
  [2, "2021-11-29", "2021-12-01", "WHASS2/2021/REC/1"],
];

/** Up to 1995 the Health Assembly met once a year as well, but also in February, March and July: of these the year alone is given. */
const YEARS_BEFORE_1996 = Array.from({ length: 48 }, (_, index) => [index + 1, 1948 + index] as const);

/** The World Health Assembly, First (1948) to 153rd (2100), and its special sessions. */
export const worldHealthAssembly = rhythmicSessions({
  organ: "World Health Assembly",
  rhythm: { first: [49, 1996], yearsApart: 1, before: YEARS_BEFORE_1996, opens: "05-01", closes: "06-15" },
  rows: HELD,
  special: SPECIAL,
  last: 80,
  rule: "One regular session a year (Constitution of the World Health Organization, article 13), in Geneva, in May, at times until the first days of June. Of sessions that are not listed only these outer days are known, and before 1996 only the year.",
});
