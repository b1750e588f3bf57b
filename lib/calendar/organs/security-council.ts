import { makeDay, yearOf } from "../day";
import type { OrganCalendar } from "./organ-calendar";

const ORGAN = "Security Council";
const FIRST_YEAR = 1946;
const LAST_YEAR = 2100;

/**
 * The Security Council is "so organized as to be able to function continuously" (Charter of the United Nations, Article 28): what it is to do in a
 * year it does in that calendar year, by which its records and resolutions are counted.
 */
export const securityCouncil: OrganCalendar = {
  organ: ORGAN,
  countedBy: "year",
  sessionsAYear: 1,
  contiguous: true,
  find: (year, series) =>
    series !== "regular" || !Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR
      ? null
      : {
          organ: ORGAN,
          number: year,
          opens: makeDay(year, 1, 1),
          opensBasis: "computed",
          closes: makeDay(year, 12, 31),
          closesBasis: "computed",
          source: null,
        },
  near: (day) => yearOf(day),
  known: [{ series: "regular", first: FIRST_YEAR, last: 2026 }],
  rule: "The Council functions continuously and counts by the calendar year (Charter of the United Nations, Article 28).",
};
