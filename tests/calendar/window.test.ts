import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type Day } from "@/lib/calendar/day";
import { intersectWindows, sessionWindow, type Window } from "@/lib/calendar/window";

const session76 = sessionWindow({ organ: "General Assembly", number: 76 });
const byDecember: Window = {
  from: null,
  by: "2021-12-31",
  reasons: [
    {
      rule: "period",
      values: { words: "no later than December 2021", from: "2021-12-01", by: "2021-12-31" },
    },
  ],
};
const afterDebate: Window = {
  from: "2021-09-28",
  by: null,
  reasons: [
    {
      rule: "general-debate",
      values: { number: 76, opens: "2021-09-21", closes: "2021-09-27", basis: "observed" },
    },
  ],
};

describe("several things said of one time", () => {
  test("hold at once: at the seventy-sixth session, after the general debate, but no later than December 2021", () => {
    const window = intersectWindows([session76, afterDebate, byDecember]);
    expect(window).toMatchObject({ from: "2021-09-28", by: "2021-12-31" });
    expect(window?.reasons.map((reason) => reason.rule)).toEqual([
      "session",
      "general-debate",
      "period",
      "together",
    ]);
    expect(window?.reasons.at(-1)?.values).toEqual({ from: "2021-09-28", by: "2021-12-31" });
  });
  test("may exclude one another, and then give no window", () => {
    expect(intersectWindows([session76, { from: null, by: "2021-09-13", reasons: [] }])).toBeNull();
    expect(intersectWindows([session76, { from: null, by: "2021-09-14", reasons: [] }])).toMatchObject({
      from: "2021-09-14",
      by: "2021-09-14",
    });
  });
  test("are one thing when only one is said, and nothing when none is", () => {
    expect(intersectWindows([session76])).toBe(session76);
    expect(intersectWindows([])).toBeNull();
  });
  test("leave open what none of them closes", () => {
    const open = intersectWindows([afterDebate, sessionWindow({ organ: "Trusteeship Council", number: 61 })]);
    expect(open).toMatchObject({ from: "2021-09-28", by: null });
    expect(open?.reasons.at(-1)?.values).toEqual({ from: "2021-09-28" });
  });

  const day = fc.option(
    fc.integer({ min: 0, max: 500 }).map((n): Day => addDays("2021-01-01", n)),
    { nil: null },
  );
  const anyWindow = fc
    .record({ from: day, by: day })
    .map(({ from, by }): Window => ({ from, by, reasons: session76.reasons }));
  test("have exactly the days that lie in each", () => {
    const holds = (window: Window, one: Day) => (window.from ?? one) <= one && one <= (window.by ?? one);
    fc.assert(
      fc.property(
        fc.array(anyWindow, { minLength: 2, maxLength: 4 }),
        fc.integer({ min: -5, max: 505 }),
        (windows, n) => {
          const one = addDays("2021-01-01", n);
          const together = intersectWindows(windows);
          expect(together !== null && holds(together, one)).toBe(
            windows.every((window) => holds(window, one)),
          );
        },
      ),
    );
  });
});

describe("the window of a session", () => {
  test("shows its arithmetic", () => {
    expect(session76.reasons).toEqual([
      {
        rule: "session",
        values: {
          organ: "General Assembly",
          number: 76,
          opens: "2021-09-14",
          opensBasis: "observed",
          closes: "2022-09-12",
          closesBasis: "observed",
          next: 77,
          source: "A/76/PV.1",
        },
      },
    ]);
  });
  test("is open on both sides for a session that the calendar does not know", () => {
    expect(sessionWindow({ organ: "Trusteeship Council", number: 61 })).toEqual({
      from: null,
      by: null,
      reasons: [{ rule: "session-unknown", values: { organ: "Trusteeship Council", number: 61 } }],
    });
  });
});
