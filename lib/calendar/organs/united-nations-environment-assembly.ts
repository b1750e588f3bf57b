import type { Day } from "../day";
import type { OrganCalendar } from "./organ-calendar";
import { type SessionRow, sessionTable } from "./session-table";

const ORGAN = "United Nations Environment Assembly of the United Nations Environment Programme";

/** Sessions that were held. The 5th was one session in two parts, in February 2021 and, resumed, in February and March 2022. */
const HELD: readonly SessionRow[] = [
  [1, "2014-06-23", "2014-06-27", "A/69/25"],
  [2, "2016-05-23", "2016-05-27", "A/71/25"],
  [3, "2017-12-04", "2017-12-06", "A/73/25"],
  [4, "2019-03-11", "2019-03-15", "UNEP/EA.4/Res.9"],
  [5, "2021-02-22", "2022-03-02", "UNEP/EA.5/Res.14"],
  [6, "2024-02-26", "2024-03-01", "A/RES/77/168"],
  [7, "2025-12-08", "2025-12-12", "UNEP, 12 December 2025: UNEA-7 concluded"],
];

/** The next session belongs to the odd year 2027; the Assembly has met in the first and in the last months of a year. */
const NEXT = { number: 8, season: { opens: "2027-02-15", closes: "2027-12-20" } } as const;

const find = sessionTable(ORGAN, "regular", HELD, (number) => (number === NEXT.number ? NEXT.season : null));

function near(day: Day): number {
  return HELD.findLast(([, opens]) => opens <= day)?.[0] ?? 1;
}

/** Sessions of the United Nations Environment Assembly, 1st (2014) to 8th (2027). It has not kept a rhythm that would tell the year of a later one. */
export const unitedNationsEnvironmentAssembly: OrganCalendar = {
  organ: ORGAN,
  countedBy: "number",
  sessionsAYear: null,
  contiguous: false,
  find: (number, series) => (series === "regular" ? find(number) : null),
  near,
  known: [{ series: "regular", first: 1, last: 8 }],
  rule: "Regular sessions are to be held in odd years (United Nations Environment Assembly resolution 2/22); the fifth was resumed in 2022 and the sixth held in 2024. Of the eighth only the year and the months in which the Assembly has met are known.",
};
