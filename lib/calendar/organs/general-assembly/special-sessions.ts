import type { SessionRow } from "../session-table";

/**
 * Special sessions: first and last day. The sources are the volume of the session's resolutions, or its last resolution, dated on the last day;
 * for the 27th to 32nd the list of special sessions on the Assembly's site. A session whose last meeting ran into the next morning
 * (15th: to 26 June 1988) ends on that day.
 */
export const SPECIAL_SESSIONS: readonly SessionRow[] = [
  [1, "1947-04-28", "1947-05-15", "A/310"],
  [2, "1948-04-16", "1948-05-14", "A/555"],
  [3, "1961-08-21", "1961-08-25", "A/4860"],
  [4, "1963-05-14", "1963-06-27", "A/5441"],
  [5, "1967-04-21", "1967-06-13", "A/6657"],
  [6, "1974-04-09", "1974-05-02", "A/9559"],
  [7, "1975-09-01", "1975-09-16", "A/10301"],
  [8, "1978-04-20", "1978-04-21", "A/S-8/10"],
  [9, "1978-04-24", "1978-05-03", "A/S-9/13"],
  [10, "1978-05-23", "1978-06-30", "A/S-10/4"],
  [11, "1980-08-25", "1980-09-15", "A/S-11/3"],
  [12, "1982-06-07", "1982-07-10", "A/S-12/6"],
  [13, "1986-05-27", "1986-06-01", "resolution S-13/2"],
  [14, "1986-09-17", "1986-09-20", "resolution S-14/1"],
  [15, "1988-05-31", "1988-06-26", "UN Chronicle 25 (1988), No. 3"],
  [16, "1989-12-12", "1989-12-14", "resolution S-16/1"],
  [17, "1990-02-20", "1990-02-23", "resolution S-17/2"],
  [18, "1990-04-23", "1990-05-01", "resolution S-18/3"],
  [19, "1997-06-23", "1997-06-28", "resolution S-19/2"],
  [20, "1998-06-08", "1998-06-10", "resolution S-20/2"],
  [21, "1999-06-30", "1999-07-02", "resolution S-21/2"],
  [22, "1999-09-27", "1999-09-28", "resolution S-22/2"],
  [23, "2000-06-05", "2000-06-10", "resolution S-23/3"],
  [24, "2000-06-26", "2000-07-01", "resolution S-24/2"],
  [25, "2001-06-06", "2001-06-09", "A/S-25/9"],
  [26, "2001-06-25", "2001-06-27", "resolution S-26/2"],
  [27, "2002-05-08", "2002-05-10", "un.org/en/ga/sessions/special.shtml"],
  [28, "2005-01-24", "2005-01-24", "un.org/en/ga/sessions/special.shtml"],
  [29, "2014-09-22", "2014-09-22", "un.org/en/ga/sessions/special.shtml"],
  [30, "2016-04-19", "2016-04-21", "un.org/en/ga/sessions/special.shtml"],
  [31, "2020-12-03", "2020-12-04", "un.org/en/ga/sessions/special.shtml"],
  [32, "2021-06-02", "2021-06-04", "un.org/en/ga/sessions/special.shtml"],
];
