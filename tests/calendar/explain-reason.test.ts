import { describe, expect, test } from "vitest";
import { reasonSchema } from "@/lib/calendar/reason";
import { expandRecurrence } from "@/lib/calendar/recurrence";
import { publishedCalendar, withSessions } from "@/lib/calendar/session";
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
  ...{ series: "special", source: "A/S-31/PV.1", sense: "before", key: "conference" },
};

const FEWEST_VALUES = {
  ...{
    organ: "General Assembly",
    number: 76,
    name: "the Conference",
    words: "annually",
    anchor: "the adoption",
  },
  ...{ opens: "2021-09-14", opensBasis: "computed", closes: "2022-09-12", closesBasis: "computed" },
  ...{
    from: "2021-09-14",
    by: "2022-09-12",
    day: "2021-09-14",
    until: "2025-12-31",
    every: "P1Y",
    on: "07-30",
  },
  ...{ kind: "day", anchorDay: "2019-12-18", source: "note verbale" },
};

describe.each(reasonSchema.shape.rule.options)("the sentence of %s", (rule) => {
  test.each([
    ["all", EVERY_VALUE],
    ["the fewest", FEWEST_VALUES],
  ])("can be filled with %s of its values, and names no ISO day", (_, values) => {
    const explained = explainReason({ rule, values });
    expect(explained.length).toBeGreaterThan(10);
    expect(explained).not.toMatch(/[{}]|\d{4}-\d\d|undefined|none/);
  });
});

const SEASON = { opensBasis: "season", closesBasis: "season" } as const;

test("the window of the seventy-sixth session explains itself, with its source", () => {
  const [reason] = sessionWindow({ organ: "General Assembly", number: 76 }).reasons.map(explainReason);
  expect(reason).toMatch(
    /^76th session of the General Assembly: opens Tuesday 14 September 2021 \(observed\), ends Monday 12 September 2022, the day before the 77th opens; source: \S/,
  );
});

test("a computed day says so", () => {
  const [reason] = sessionWindow({ organ: "General Assembly", number: 92 }).reasons.map(explainReason);
  expect(reason).toMatch(
    /^92nd session of the General Assembly: opens Tuesday \d+ September 2037 \(computed\), ends Monday \d+ September 2038, the day before the 93rd opens \(computed\)/,
  );
});

test("a day that somebody gave to the register says so, with where it stands", () => {
  const calendar = withSessions(publishedCalendar, [
    { organ: "General Assembly", number: 92, opens: "2037-09-22", closes: null, source: "A/91/251" },
  ]);
  const [reason] = sessionWindow({ organ: "General Assembly", number: 92 }, calendar).reasons.map(
    explainReason,
  );
  expect(reason).toContain("opens Tuesday 22 September 2037 (recorded here)");
  expect(reason).toMatch(/; source: A\/91\/251$/);
  const [before] = sessionWindow({ organ: "General Assembly", number: 91 }, calendar).reasons.map(
    explainReason,
  );
  expect(before).toContain("ends Monday 21 September 2037, the day before the 92nd opens (recorded here)");
});

test("a session named by its year is called so, one that was counted by its number", () => {
  const of = (number: number) =>
    explainReason({
      rule: "session-of-year",
      values: {
        ...{ organ: "Economic and Social Council", number, next: number + 1 },
        ...{ opens: "2023-07-27", opensBasis: "observed", closes: "2024-07-24", closesBasis: "computed" },
      },
    });
  expect(of(2024)).toBe(
    "2024 session of the Economic and Social Council: opens Thursday 27 July 2023 (observed), ends Wednesday 24 July 2024, the day before the 2025 session opens (computed)",
  );
  expect(of(51)).toMatch(
    /^51st session of the Economic and Social Council: .* the day before the 52nd opens/,
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
  [
    {
      rule: "session-season",
      values: {
        ...{ organ: "Human Rights Council", number: 93, ...SEASON },
        ...{ opens: "2036-09-01", closes: "2036-10-20" },
      },
    },
    "The 93rd session of the Human Rights Council falls between Monday 1 September 2036 and Monday 20 October 2036: only the time of year is known",
  ],
  [
    {
      rule: "session",
      values: {
        ...{ organ: "General Assembly", number: 11, series: "emergency-special" },
        ...{ opens: "2022-02-28", opensBasis: "observed", closes: "2022-03-02", closesBasis: "observed" },
        source: "A/ES-11/PV.1",
      },
    },
    "11th emergency special session of the General Assembly: opens Monday 28 February 2022 (observed), ends Wednesday 2 March 2022; source: A/ES-11/PV.1",
  ],
  [
    { rule: "session-unknown", values: { organ: "General Assembly", number: 33, series: "special" } },
    "The calendar does not know the days of the 33rd special session of the General Assembly",
  ],
  [
    { rule: "after-session", values: { organ: "General Assembly", number: 76, from: "2022-09-13" } },
    "After the 76th session of the General Assembly closes: from Tuesday 13 September 2022 on",
  ],
  [
    { rule: "event", values: { name: "the Summit", key: "summit", sense: "before" } },
    "Hangs on “the Summit”: due before it",
  ],
  [
    { rule: "event", values: { name: "the review is complete", key: "review-is-complete", sense: "until" } },
    "Hangs on “the review is complete”: until then",
  ],
  [
    {
      rule: "event-dated",
      values: { name: "the Summit", from: "2024-09-22", by: "2024-09-23", source: "A/RES/76/307" },
    },
    "“the Summit” is from Sunday 22 September 2024 to Monday 23 September 2024; source: A/RES/76/307",
  ],
  [
    {
      rule: "event-dated",
      values: { name: "the election", from: "2024-12-24", by: "2024-12-24", source: "note verbale" },
    },
    "“the election” is on Tuesday 24 December 2024; source: note verbale",
  ],
  [
    { rule: "recurrence", values: { words: "annually", every: "P1Y", organ: "General Assembly" } },
    "“annually”: every year, counted in sessions of the General Assembly",
  ],
  [
    { rule: "recurrence-start", values: { kind: "year", year: 2025, organ: "Human Rights Council" } },
    "Counted from the year 2025; in which of its sessions of a year the Human Rights Council is to have it is not said",
  ],
  [
    { rule: "recurrence-start", values: { kind: "first", day: "2025-03-01" } },
    "The first falls due on Saturday 1 March 2025",
  ],
  [{ rule: "yearly-day", values: { on: "07-30" } }, "Every year on 30 July"],
] as const)("%o has its sentence", (reason, expected) => {
  expect(explainReason(reason)).toBe(expected);
});
