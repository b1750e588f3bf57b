import type { SessionRow } from "../session-table";

/**
 * Emergency special sessions that have ended: first and last day. The sources are the volume of the session's resolutions or its records.
 * The 4th rose at 1.10 a.m. on 20 September 1960, the date of its resolution. The 7th met in five parts, the last on 24 September 1982.
 * Not here: the 10th, opened on 24 April 1997, and the 11th, opened on 28 February 2022. They were adjourned "temporarily", met again in 2025
 * and can meet again on request. Neither has a last day, and the day of the latest meeting would make late what still has time.
 */
export const EMERGENCY_SPECIAL_SESSIONS: readonly SessionRow[] = [
  [1, "1956-11-01", "1956-11-10", "A/3354"],
  [2, "1956-11-04", "1956-11-10", "A/3355"],
  [3, "1958-08-08", "1958-08-21", "A/3905"],
  [4, "1960-09-17", "1960-09-20", "A/PV.858-863; A/4510"],
  [5, "1967-06-17", "1967-09-18", "A/6798"],
  [6, "1980-01-10", "1980-01-14", "resolution ES-6/2"],
  [7, "1980-07-22", "1982-09-24", "resolutions ES-7/2 and ES-7/9"],
  [8, "1981-09-03", "1981-09-14", "resolution ES-8/2"],
  [9, "1982-01-29", "1982-02-05", "resolution ES-9/1"],
];
