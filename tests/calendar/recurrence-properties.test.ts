import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type Day, dateOf, daysBetween, lastDayOfMonth, monthOf, yearOf } from "@/lib/calendar/day";
import { addDuration, parseDuration } from "@/lib/calendar/duration";
import { expandRecurrence, type Recurrence, type RecurrenceStart } from "@/lib/calendar/recurrence";
import { findSession } from "@/lib/calendar/session";

const FIRST = "1946-01-10";
const LAST = "2100-12-31";
const CENTURIES = { from: FIRST, to: LAST } as const;

const day = fc.integer({ min: 0, max: daysBetween(FIRST, LAST) }).map((n): Day => addDays(FIRST, n));
const months = fc.integer({ min: 1, max: 60 });
const every = fc.oneof(
  months.map((n) => `P${n}M`),
  fc.integer({ min: 1, max: 10 }).map((n) => `P${n}Y`),
  fc.integer({ min: 1, max: 400 }).map((n) => `P${n}D`),
  fc.integer({ min: 1, max: 12 }).map((n) => `P${n}W`),
  fc.tuple(months, fc.integer({ min: 1, max: 40 })).map(([m, d]) => `P${m}M${d}D`),
);
const start = fc.oneof(
  day,
  day.map((first) => ({ first })),
  fc.integer({ min: 1946, max: 2090 }).map((year) => ({ year })),
  fc.integer({ min: 1, max: 150 }).map((number) => ({ organ: "General Assembly", number })),
) satisfies fc.Arbitrary<RecurrenceStart>;
const recurrence = fc.record({
  every,
  start,
  on: fc.option(fc.constantFrom("02-29", "07-30", "12-31"), { freq: 6, nil: null }),
  until: fc.option(day, { freq: 4, nil: null }),
}) satisfies fc.Arbitrary<Recurrence>;

describe("a duration after a day", () => {
  test("in months is the same date, and only where that month is too short its last day", () => {
    fc.assert(
      fc.property(day, months, (one, count) => {
        const then = addDuration(one, { months: count, days: 0 });
        const passed = (yearOf(then) - yearOf(one)) * 12 + monthOf(then) - monthOf(one);
        expect(passed).toBe(count);
        if (dateOf(then) !== dateOf(one)) {
          expect(then).toBe(lastDayOfMonth(then));
          expect(dateOf(one)).toBeGreaterThan(dateOf(then));
        }
      }),
    );
  });
  test("in years from 29 February is the 28th, and the 29th again in a leap year", () => {
    const leap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    for (let year = 1948; year <= 2096; year += 4)
      for (let count = 1; count <= 8; count++)
        expect(addDuration(`${year}-02-29`, { months: 12 * count, days: 0 }).slice(5)).toBe(
          leap(year + count) ? "02-29" : "02-28",
        );
  });
  test("in days is so many days later, whatever months and leap days lie between: 90 days are 90 days", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 4000 }), (one, days) => {
        expect(daysBetween(one, addDuration(one, { months: 0, days }))).toBe(days);
      }),
    );
    expect(addDuration("2023-12-01", { months: 0, days: 90 })).toBe("2024-02-29");
    expect(addDuration("2099-12-01", { months: 0, days: 91 })).toBe("2100-03-02");
  });
  test("never lies before the duration after an earlier day, nor at the day itself", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 800 }), every, (one, later, text) => {
        const duration = parseDuration(text);
        if (duration === null) throw new Error(`${text} is a duration`);
        expect(addDuration(addDays(one, later), duration) >= addDuration(one, duration)).toBe(true);
        expect(addDuration(one, duration) > one).toBe(true);
      }),
    );
  });
});

describe("the occurrences of a recurrence, from 1946 to 2100", () => {
  test("come in the order of their count, without a gap in it, and each begins after the last ended", () => {
    fc.assert(
      fc.property(recurrence, (one) => {
        const windows = expandRecurrence(one, CENTURIES);
        for (const [n, { from, by, index }] of windows.entries()) {
          expect(from !== null && by !== null && from <= by).toBe(true);
          const next = windows[n + 1];
          if (next === undefined) continue;
          expect(next.index).toBe(index + 1);
          expect((next.from ?? "") > (by ?? "")).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
  test("are the same whether a stretch of time is asked for at once or in two parts", () => {
    fc.assert(
      fc.property(recurrence, day, day, day, (one, ...days) => {
        const [from = FIRST, between = FIRST, to = LAST] = [...days].sort();
        const whole = expandRecurrence(one, { from, to });
        const parts = [
          ...expandRecurrence(one, { from, to: between }),
          ...expandRecurrence(one, { from: addDays(between, 1), to }),
        ];
        const byIndex = new Map(parts.map((window) => [window.index, window]));
        expect([...byIndex.values()]).toEqual(whole);
      }),
      { numRuns: 100 },
    );
  });
  test("do not drift: the nth is due n durations after the start, counted at once", () => {
    fc.assert(
      fc.property(every, day, (text, first) => {
        const duration = parseDuration(text);
        if (duration === null) throw new Error(`${text} is a duration`);
        const from = { from: first, to: addDuration(first, duration, 12) };
        for (const { index, by } of expandRecurrence(
          { every: text, start: first, on: null, until: null },
          from,
        ))
          expect(by).toBe(addDuration(first, duration, index));
        for (const { index, by } of expandRecurrence(
          { every: text, start: { first }, on: null, until: null },
          from,
        ))
          expect(by).toBe(addDuration(first, duration, index - 1));
      }),
      { numRuns: 60 },
    );
  });
  test("end with the end that is said, and before it nothing is lost", () => {
    fc.assert(
      fc.property(recurrence, day, (one, until) => {
        const endless = expandRecurrence({ ...one, until: null }, CENTURIES);
        const ended = expandRecurrence({ ...one, until }, CENTURIES);
        expect(ended.every(({ by }) => (by ?? "") <= until)).toBe(true);
        const kept = endless.filter(({ by }) => (by ?? "") <= until).map(({ index }) => index);
        expect(ended.map(({ index }) => index).slice(0, kept.length)).toEqual(kept);
        expect(ended.length - kept.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 60 },
    );
  });
  test("counted from a session fall in every nth session of the organ", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 150 }), fc.integer({ min: 1, max: 10 }), (number, years) => {
        const organ = "General Assembly";
        const windows = expandRecurrence(
          { every: `P${years}Y`, start: { organ, number }, on: null, until: null },
          CENTURIES,
        );
        expect(windows).not.toHaveLength(0);
        for (const { index, from, by } of windows) {
          const session = findSession({ organ, number: number + (index - 1) * years });
          expect([from, by]).toEqual([session?.opens, session?.closes]);
        }
      }),
      { numRuns: 60 },
    );
  });
  test("on a day of the year fall on it in every year that is counted", () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 1, max: 5 }),
        fc.constantFrom("02-29", "03-21", "12-31"),
        (first, years, on) => {
          const windows = expandRecurrence({ every: `P${years}Y`, start: first, on, until: null }, CENTURIES);
          for (const { index, from, by } of windows) {
            expect(from).toBe(by);
            expect(by?.slice(5) === on || (on === "02-29" && by?.slice(5) === "02-28")).toBe(true);
            expect(yearOf(by ?? FIRST) - yearOf(windows[0]?.by ?? FIRST)).toBe(
              (index - (windows[0]?.index ?? 1)) * years,
            );
          }
          if (windows[0]?.by) expect(windows[0].by >= first).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });
});
