import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type Day, daysBetween } from "@/lib/calendar/day";
import { addDuration, parseDuration } from "@/lib/calendar/duration";
import { expandRecurrence, type Recurrence } from "@/lib/calendar/recurrence";
import { findSession } from "@/lib/calendar/session";

const CENTURY = { from: "1946-01-01", to: "2100-12-31" } as const;

function recurrence(part: Partial<Recurrence> & Pick<Recurrence, "every" | "start">): Recurrence {
  return { on: null, until: null, ...part };
}

describe("durations", () => {
  test.each([
    ["P4Y", { months: 48, days: 0 }],
    ["P6M", { months: 6, days: 0 }],
    ["P90D", { months: 0, days: 90 }],
    ["P2W", { months: 0, days: 14 }],
    ["P1Y6M", { months: 18, days: 0 }],
  ])("%s is read", (text, expected) => {
    expect(parseDuration(text)).toEqual(expected);
  });
  test.each(["irregular", "P", "P0D", "PT5H", "4Y", "P-1Y", "P1.5Y", "p4y", ""])("%j is none", (text) => {
    expect(parseDuration(text)).toBeNull();
  });
  test("months are added before days", () => {
    expect(addDuration("2024-01-31", { months: 1, days: 1 })).toBe("2024-03-01");
  });
});

describe("a recurrence counted from a session", () => {
  test("every four years from the 72nd session of the Assembly falls in the 72nd, 76th, 80th and 84th", () => {
    const start = { organ: "General Assembly", number: 72 };
    const windows = expandRecurrence(recurrence({ every: "P4Y", start }), {
      from: "2017-01-01",
      to: "2029-12-31",
    });
    expect(windows.map((window) => [window.index, window.from])).toEqual([
      [1, "2017-09-12"],
      [2, "2021-09-14"],
      [3, "2025-09-09"],
      [4, findSession({ ...start, number: 84 })?.opens],
    ]);
    expect(windows[1]?.reasons.map((reason) => reason.rule)).toEqual([
      "recurrence-start",
      "session",
      "recurrence",
    ]);
  });
  test("keeps its count when asked for later years only", () => {
    const start = { organ: "General Assembly", number: 72 };
    expect(
      expandRecurrence(recurrence({ every: "P4Y", start }), { from: "2025-10-01", to: "2025-10-01" }),
    ).toMatchObject([{ index: 3, by: "2026-09-07" }]);
  });
  test("has no occurrences where the organ or the step is not known", () => {
    const unknown = { organ: "Trusteeship Council", number: 10 };
    expect(expandRecurrence(recurrence({ every: "P1Y", start: unknown }), CENTURY)).toEqual([]);
    const start = { organ: "General Assembly", number: 72 };
    expect(expandRecurrence(recurrence({ every: "P90D", start }), CENTURY)).toEqual([]);
  });
  test("ends where the calendar ends", () => {
    const start = { organ: "General Assembly", number: 150 };
    expect(
      expandRecurrence(recurrence({ every: "P1Y", start }), { from: "2090-01-01", to: "9999-12-31" }),
    ).toHaveLength(6);
  });
});

describe("a recurrence counted from a day", () => {
  test("does not drift: monthly from 31 January stays at the end of the month", () => {
    const windows = expandRecurrence(recurrence({ every: "P1M", start: "2023-01-31" }), {
      from: "2023-02-01",
      to: "2023-06-30",
    });
    expect(windows.map((window) => window.by)).toEqual([
      "2023-02-28",
      "2023-03-31",
      "2023-04-30",
      "2023-05-31",
      "2023-06-30",
    ]);
  });
  test("each window begins the day after the last one was due", () => {
    const windows = expandRecurrence(recurrence({ every: "P6M", start: "2022-01-27" }), {
      from: "2022-01-01",
      to: "2023-07-27",
    });
    expect(windows.map((window) => [window.from, window.by])).toEqual([
      ["2022-01-28", "2022-07-27"],
      ["2022-07-28", "2023-01-27"],
      ["2023-01-28", "2023-07-27"],
    ]);
  });
  test("stops at its end: what would fall due later does not occur", () => {
    const windows = expandRecurrence(
      recurrence({ every: "P90D", start: "2023-10-30", until: "2024-10-31" }),
      CENTURY,
    );
    expect(windows.map((window) => window.by)).toEqual([
      "2024-01-28",
      "2024-04-27",
      "2024-07-26",
      "2024-10-24",
    ]);
    expect(windows[0]?.reasons.at(-1)).toEqual({ rule: "recurrence-end", values: { until: "2024-10-31" } });
  });
  test("whatever the range, it finds the same occurrences with the same count", () => {
    const every = fc.constantFrom("P1M", "P3M", "P90D", "P2W", "P1Y", "P4Y", "P1M3D");
    const start = fc.integer({ min: 0, max: 4000 }).map((n) => addDays("1990-01-29", n));
    const range = fc.tuple(fc.integer({ min: -900, max: 9000 }), fc.integer({ min: 0, max: 900 }));
    fc.assert(
      fc.property(every, start, range, (duration, day, [offset, length]) => {
        const from = addDays(day, offset);
        const to = addDays(from, length);
        const all = expandRecurrence(recurrence({ every: duration, start: day }), {
          from: day,
          to: addDays(day, 10_000),
        });
        const some = expandRecurrence(recurrence({ every: duration, start: day }), { from, to });
        const wanted = all.filter((window) => (window.by ?? from) >= from && (window.from ?? to) <= to);
        expect(some).toEqual(wanted);
      }),
      { numRuns: 60 },
    );
  });
});

describe("a recurrence counted from a year", () => {
  test("in 2025 and every five years thereafter gives calendar years", () => {
    const windows = expandRecurrence(recurrence({ every: "P5Y", start: { year: 2025 } }), {
      from: "2022-12-14",
      to: "2035-06-30",
    });
    expect(windows.map((window) => [window.from, window.by])).toEqual([
      ["2025-01-01", "2025-12-31"],
      ["2030-01-01", "2030-12-31"],
      ["2035-01-01", "2035-12-31"],
    ]);
  });
  test("has none for parts of years", () => {
    expect(expandRecurrence(recurrence({ every: "P6M", start: { year: 2025 } }), CENTURY)).toEqual([]);
  });
});

describe("a yearly day", () => {
  test("is that day of every year, the first on or after the start", () => {
    const windows = expandRecurrence(recurrence({ every: "P1Y", start: "2013-12-18", on: "07-30" }), {
      from: "2013-01-01",
      to: "2016-07-29",
    });
    expect(windows.map((window) => [window.index, window.from, window.by])).toEqual([
      [1, "2014-07-30", "2014-07-30"],
      [2, "2015-07-30", "2015-07-30"],
    ]);
    const startsThatDay = recurrence({ every: "P1Y", start: "2014-07-30", on: "07-30" });
    expect(expandRecurrence(startsThatDay, { from: "2014-01-01", to: "2014-12-31" })).toHaveLength(1);
  });
  test("of 29 February is the 28th in a common year", () => {
    const windows = expandRecurrence(recurrence({ every: "P1Y", start: "2023-01-01", on: "02-29" }), {
      from: "2023-01-01",
      to: "2025-12-31",
    });
    expect(windows.map((window) => window.by)).toEqual(["2023-02-28", "2024-02-29", "2025-02-28"]);
  });
  test("that is no day of any year never comes", () => {
    expect(expandRecurrence(recurrence({ every: "P1Y", start: "2023-01-01", on: "02-30" }), CENTURY)).toEqual(
      [],
    );
  });
});

test("a recurrence is never endless, and what is irregular has no occurrences", () => {
  expect(expandRecurrence(recurrence({ every: "irregular", start: "2020-01-01" }), CENTURY)).toEqual([]);
  expect(
    expandRecurrence(recurrence({ every: "P1Y", start: "2020-01-01" }), {
      from: "2021-01-01",
      to: "2020-12-31",
    }),
  ).toEqual([]);
  const late = expandRecurrence(recurrence({ every: "P1Y", start: "9990-01-01" }), {
    from: "9990-01-01",
    to: "9999-12-31",
  });
  expect(late.length).toBeLessThan(12);
});

test("occurrences of one recurrence never overlap", () => {
  const every = fc.constantFrom("P1D", "P1W", "P1M", "P1Y");
  const day = fc.integer({ min: 0, max: 3000 }).map((n): Day => addDays("2000-01-29", n));
  fc.assert(
    fc.property(every, day, (duration, start) => {
      const windows = expandRecurrence(recurrence({ every: duration, start }), {
        from: start,
        to: addDays(start, 400),
      });
      for (const [n, window] of windows.entries()) {
        const next = windows[n + 1];
        if (next?.from && window.by) expect(daysBetween(window.by, next.from)).toBe(1);
      }
    }),
    { numRuns: 40 },
  );
});
