import { rhythmicSessions } from "./session-rhythm";
import type { SessionRow } from "./session-table";

/** Sessions that were held; the sources are the Conference's reports, and of the 12th what its secretariat published on its last day. */
const HELD: readonly SessionRow[] = [
  [1, "2004-06-28", "2004-07-08", "CTOC/COP/2004/6"],
  [2, "2005-10-10", "2005-10-21", "CTOC/COP/2005/8"],
  [3, "2006-10-09", "2006-10-18", "CTOC/COP/2006/14"],
  [4, "2008-10-08", "2008-10-17", "CTOC/COP/2008/19"],
  [5, "2010-10-18", "2010-10-22", "CTOC/COP/2010/17"],
  [6, "2012-10-15", "2012-10-19", "CTOC/COP/2012/15"],
  [7, "2014-10-06", "2014-10-10", "CTOC/COP/2014/13"],
  [8, "2016-10-17", "2016-10-21", "CTOC/COP/2016/15"],
  [9, "2018-10-15", "2018-10-19", "CTOC/COP/2018/13"],
  [10, "2020-10-12", "2020-10-16", "CTOC/COP/2020/10"],
  [11, "2022-10-17", "2022-10-21", "CTOC/COP/2022/9"],
  [12, "2024-10-14", "2024-10-18", "UNODC, 18 October 2024: UNTOC COP12 concluded"],
];

/** Sessions of the Conference of the Parties to the Convention against Transnational Organized Crime, 1st (2004) to 50th (2100). */
export const conferenceOfThePartiesToTheOrganizedCrimeConvention = rhythmicSessions({
  organ: "Conference of the Parties to the United Nations Convention against Transnational Organized Crime",
  rhythm: {
    first: [3, 2006],
    yearsApart: 2,
    before: [
      [1, 2004],
      [2, 2005],
    ],
    opens: "09-20",
    closes: "11-15",
  },
  rows: HELD,
  last: 13,
  rule: "The Conference convenes every two years (United Nations Office on Drugs and Crime, 24 October 2022), since its third session in 2006 each time in Vienna in October. Of sessions that are not listed only these outer days are known.",
});
