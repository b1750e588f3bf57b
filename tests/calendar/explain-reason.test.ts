import { expect, test } from "vitest";
import { reasonSchema } from "@/lib/calendar/reason";
import { expandRecurrence } from "@/lib/calendar/recurrence";
import { sessionWindow } from "@/lib/calendar/window";
import { explainReason } from "@/lib/queries/explain-reason";
import { reasonWords } from "@/lib/vocabulary/words/reasons";

test("there is a sentence for every rule, and no sentence without one", () => {
  expect(Object.keys(reasonWords).sort()).toEqual([...reasonSchema.shape.rule.options].sort());
});

const EVERY_VALUE = {
  ...{
    organ: "General Assembly",
    number: 76,
    next: 77,
    kind: "day",
    name: "the Conference",
    words: "annually",
  },
  ...{
    opens: "2021-09-14",
    opensBasis: "observed",
    closes: "2022-09-12",
    closesBasis: "observed",
    basis: "observed",
  },
  ...{ from: "2021-09-14", by: "2022-09-12", day: "2021-09-14", until: "2025-12-31", anchor: "the adoption" },
  ...{ anchorDay: "2019-12-18", every: "P1Y", index: 1, on: "07-30", year: 2025 },
};

test.each(reasonSchema.shape.rule.options)(
  "the sentence of %s can be filled, and names no ISO day",
  (rule) => {
    const explained = explainReason({ rule, values: EVERY_VALUE });
    expect(explained.length).toBeGreaterThan(10);
    expect(explained).not.toMatch(/[{}]|\d{4}-\d\d|undefined|none/);
  },
);

test("the window of the seventy-sixth session explains itself", () => {
  expect(sessionWindow({ organ: "General Assembly", number: 76 }).reasons.map(explainReason)).toEqual([
    "76th session of the General Assembly: opens Tuesday 14 September 2021 (observed), ends Monday 12 September 2022, the day before the 77th opens",
  ]);
});

test("a computed day says so", () => {
  expect(sessionWindow({ organ: "General Assembly", number: 82 }).reasons.map(explainReason)).toEqual([
    "82nd session of the General Assembly: opens Tuesday 7 September 2027 (computed), ends Monday 4 September 2028, the day before the 83rd opens (computed)",
  ]);
});

test("a session named by its year is called so", () => {
  const [reason] = sessionWindow({ organ: "Economic and Social Council", number: 2024 }).reasons.map(
    explainReason,
  );
  expect(reason).toMatch(
    /^2024 session of the Economic and Social Council: opens Tuesday 25 July 2023 \(computed\), .* the day before the 2025 session opens/,
  );
});

test("what the calendar does not know is said", () => {
  expect(sessionWindow({ organ: "Trusteeship Council", number: 61 }).reasons.map(explainReason)).toEqual([
    "The calendar does not know the days of the 61st session of the Trusteeship Council",
  ]);
});

test("a recurrence tells what it is counted from and which occurrence it is", () => {
  const [first] = expandRecurrence(
    { every: "P6M", start: "2022-01-27", on: null, until: null },
    { from: "2022-02-01", to: "2022-02-01" },
  );
  expect(first?.reasons.map(explainReason)).toEqual([
    "Counted from Thursday 27 January 2022",
    "Occurrence 1, one every 6 months: from Friday 28 January 2022 to Wednesday 27 July 2022",
  ]);
});

test.each([
  [
    {
      rule: "general-debate",
      values: { number: 76, opens: "2021-09-21", closes: "2021-09-27", basis: "observed" },
    },
    "After the general debate of the 76th session of the General Assembly, which runs from Tuesday 21 September 2021 to Monday 27 September 2021 (observed)",
  ],
  [
    { rule: "period", values: { words: "in 2020", from: "2020-01-01", by: "2020-12-31" } },
    "“in 2020”: from Wednesday 1 January 2020 to Thursday 31 December 2020",
  ],
  [
    {
      rule: "relative",
      values: {
        words: "within six months of the adoption",
        anchor: "the adoption",
        anchorDay: "2019-12-18",
        by: "2020-06-18",
      },
    },
    "“within six months of the adoption”, counted from the adoption on Wednesday 18 December 2019: Thursday 18 June 2020",
  ],
  [
    { rule: "event", values: { name: "the ninth Review Conference" } },
    "Hangs on “the ninth Review Conference”",
  ],
  [
    { rule: "event", values: { name: "the high-level meeting", number: "4" } },
    "Hangs on “the high-level meeting”, set by paragraph 4",
  ],
  [
    { rule: "together", values: { from: "2021-09-28" } },
    "All of this holds at once: from Tuesday 28 September 2021 onward",
  ],
  [
    { rule: "recurrence-start", values: { kind: "session", organ: "General Assembly", number: 72 } },
    "Counted from the 72nd session of the General Assembly",
  ],
  [{ rule: "yearly-day", values: { on: "07-30" } }, "Every year on 30 July"],
] as const)("%o has its sentence", (reason, expected) => {
  expect(explainReason(reason)).toBe(expected);
});
