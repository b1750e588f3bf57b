import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  addMonths,
  addYears,
  compareDays,
  type Day,
  dateOf,
  dayOfWeek,
  daysBetween,
  FIRST_DAY,
  formatDay,
  formatDayWithWeekday,
  LAST_DAY,
  lastDayOfMonth,
  makeDay,
  monthOf,
  parseDay,
  parseMonth,
  yearOf,
} from "@/lib/calendar/day";

/** Every day from 1 January 1946 to 31 December 2100. */
const days = fc
  .integer({ min: 0, max: daysBetween("1946-01-01", "2100-12-31") })
  .map((n) => addDays("1946-01-01", n));
const months = fc.integer({ min: -600, max: 600 });

describe("a day is read from an ISO date and nothing else", () => {
  test.each(["2021-09-14", "2024-02-29", "2000-02-29", "1946-01-10", "2100-12-31"])("%s is a day", (text) => {
    expect(parseDay(text)).toBe(text);
  });
  test.each([
    "2023-02-29",
    "2100-02-29",
    "2021-13-01",
    "2021-00-10",
    "2021-09-31",
    "2021-09-00",
    "0000-01-01",
    "2021-9-14",
    "2021-09-14T00:00",
    " 2021-09-14",
    "14 September 2021",
    "",
  ])("%j is none", (text) => {
    expect(parseDay(text)).toBeNull();
  });
});

describe("arithmetic from 1946 to 2100", () => {
  test("adding days and counting them are each other's inverse", () => {
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: -5000, max: 5000 }),
        (day, n) => daysBetween(day, addDays(day, n)) === n,
      ),
    );
  });
  test("the day after the last of a month is the first of the next", () => {
    fc.assert(fc.property(days, (day) => dateOf(addDays(lastDayOfMonth(day), 1)) === 1));
  });
  test("weekdays follow one another", () => {
    fc.assert(fc.property(days, (day) => dayOfWeek(addDays(day, 1)) === (dayOfWeek(day) % 7) + 1));
  });
  test("so many months later is that month, at the same date or on its last day", () => {
    fc.assert(
      fc.property(days, months, (day, n) => {
        const result = addMonths(day, n);
        const apart = (yearOf(result) - yearOf(day)) * 12 + monthOf(result) - monthOf(day);
        const date = Math.min(dateOf(day), dateOf(lastDayOfMonth(result)));
        expect([apart, dateOf(result)]).toEqual([n, date]);
      }),
    );
  });
  test("a year is twelve months", () => {
    fc.assert(fc.property(days, (day) => addYears(day, 1) === addMonths(day, 12)));
  });
  test("days compare as their distance says", () => {
    fc.assert(
      fc.property(days, days, (a, b) => Math.sign(compareDays(a, b)) === Math.sign(daysBetween(b, a)) + 0),
    );
  });
  test("a day made from its parts is the same day", () => {
    fc.assert(fc.property(days, (day) => makeDay(yearOf(day), monthOf(day), dateOf(day)) === day));
  });
});

test.each<[Day, number, Day]>([
  ["2023-01-31", 1, "2023-02-28"],
  ["2024-01-31", 1, "2024-02-29"],
  ["2024-02-29", 12, "2025-02-28"],
  ["2024-02-29", 48, "2028-02-29"],
  ["2023-10-31", -1, "2023-09-30"],
  ["2019-12-18", 6, "2020-06-18"],
])("%s and %d months is %s", (day, n, expected) => {
  expect(addMonths(day, n)).toBe(expected);
});

test("arithmetic that would leave the calendar stays on its first or last day", () => {
  expect([addDays(LAST_DAY, 5), addMonths(LAST_DAY, 5), addYears("2021-01-01", 99_999_999)]).toEqual([
    LAST_DAY,
    LAST_DAY,
    LAST_DAY,
  ]);
  expect([addDays(FIRST_DAY, -5), addMonths("0001-02-01", -5), makeDay(-1e9, 1, 1)]).toEqual([
    FIRST_DAY,
    FIRST_DAY,
    FIRST_DAY,
  ]);
});

test("known days have their known weekdays", () => {
  expect([
    dayOfWeek("1946-01-10"),
    dayOfWeek("1970-01-01"),
    dayOfWeek("2000-01-01"),
    dayOfWeek("2021-09-14"),
  ]).toEqual([4, 4, 6, 2]);
});

test("a day is written as the United Nations writes it", () => {
  expect(formatDay("2021-09-04")).toBe("4 September 2021");
  expect(formatDayWithWeekday("2021-09-14")).toBe("Tuesday 14 September 2021");
});

test("months are known by their full English names", () => {
  expect(["January", "december", "MAY", "Sept"].map(parseMonth)).toEqual([1, 12, 5, null]);
});
