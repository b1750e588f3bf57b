import { describe, expect, test } from "vitest";
import { nextSession, publishedCalendar, withSessions } from "@/lib/calendar/session";
import { bodyNamedAsPrinted, findDeadlines } from "@/lib/grammar/deadlines";
import { deriveRecurringTimes } from "@/lib/tracking/recurring-times";

const ASSEMBLY = "General Assembly";
const RANGE = { from: "2019-12-18", to: "2027-12-31" } as const;

/** The due times of the recurrence in a sentence of a resolution of 18 December 2019. */
function timesIn(text: string, calendar = publishedCalendar) {
  const context = { adopted: "2019-12-18", organ: ASSEMBLY, session: 74, asks: true } as const;
  const deadlines = findDeadlines(text, { ...context, bodyNamed: bodyNamedAsPrinted });
  return deadlines
    .filter(({ every }) => every !== null)
    .flatMap((deadline) => deriveRecurringTimes(deadline, deadlines, context.adopted, RANGE, calendar));
}

const opens = (number: number) => publishedCalendar.find({ organ: ASSEMBLY, number })?.opens;
const froms = (text: string) => timesIn(text).map(({ window }) => window.from);

describe("a recurrence in the rhythm of an organ's sessions", () => {
  test("falls due at every session where it is yearly, and keeps the form of its keys", () => {
    const times = timesIn("Requests the Secretary-General to report annually to the General Assembly;");
    expect(times.map(({ key }) => key).slice(0, 3)).toEqual(["P1Y #1", "P1Y #2", "P1Y #3"]);
    expect(times.map(({ window }) => window.from)).toEqual([75, 76, 77, 78, 79, 80, 81, 82].map(opens));
    expect(times[0]?.window.reasons.map(({ rule }) => rule)).toEqual([
      "recurrence-start",
      "session",
      "recurrence",
    ]);
  });
  test("falls due at every second session where it is biennial, the first a whole turn after the adoption", () => {
    expect(froms("Requests the Office to report to the General Assembly biennially;")).toEqual(
      [76, 78, 80, 82].map(opens),
    );
  });
  test("begins with the session that is named for the next one", () => {
    expect(
      froms("Decides to review the matter on a biennial basis, next at its seventy-seventh session;"),
    ).toEqual([77, 79, 81].map(opens));
  });
  test("begins with the first session that opens from the year that is said", () => {
    expect(
      froms("Requests the Office to submit to the General Assembly annually, starting in 2024, a report;"),
    ).toEqual([79, 80, 81, 82].map(opens));
  });
  test("ends after the years that are said: three years are three reports", () => {
    expect(
      froms("Requests the Office to report annually for a period of three years to the General Assembly;"),
    ).toEqual([75, 76, 77].map(opens));
  });
  test("ends with the session that is said", () => {
    expect(
      froms("Requests the Office to report to the General Assembly annually until its eightieth session;"),
    ).toEqual([75, 76, 77, 78, 79, 80].map(opens));
  });
  test("of an organ with several sessions a year is the year as a whole, and says that nobody says in which", () => {
    const times = timesIn("Requests the High Commissioner to report annually to the Human Rights Council;");
    expect(times.map(({ window }) => [window.from, window.by])).toEqual(
      [2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027].map((year) => [`${year}-01-01`, `${year}-12-31`]),
    );
    expect(times[0]?.window.reasons[0]).toEqual({
      rule: "recurrence-start",
      values: { kind: "year", year: 2020, organ: "Human Rights Council" },
    });
  });
  test("moves with a session whose days somebody gave", () => {
    const calendar = withSessions(publishedCalendar, [
      { organ: ASSEMBLY, number: 82, opens: "2027-10-05", closes: null, source: "A/81/251" },
    ]);
    const times = timesIn("Requests the Office to report annually to the General Assembly;", calendar);
    expect(times.at(-1)?.window.from).toBe("2027-10-05");
    expect(times.at(-2)?.window.by).toBe("2027-10-04");
  });
});

describe("a recurrence counted by the calendar", () => {
  test.each([
    "Requests the Secretary-General to report annually to the Security Council;",
    "Requests the Secretary-General to include this in his annual report;",
    "Requests the Office to report annually to the General Assembly and the Economic and Social Council;",
    "Requests the Office to report annually to the Museum Board;",
  ])("is due a year after the adoption: %s", (text) => {
    expect(timesIn(text).at(0)?.window).toMatchObject({ from: "2019-12-19", by: "2020-12-18" });
  });
  test("of parts of a year is so, whoever receives it", () => {
    expect(
      timesIn("Requests the Secretary-General to report to the General Assembly every 90 days;")[0]?.window,
    ).toMatchObject({ by: "2020-03-17" });
  });
  test("begins in the year, in the month or on the day that is said", () => {
    const first = (start: string) => timesIn(`Requests the Office to meet annually, ${start};`)[0]?.window;
    expect(first("starting in 2024")).toMatchObject({ from: "2024-01-01", by: "2024-12-31" });
    expect(first("beginning in March 2024")).toMatchObject({ by: "2024-03-31" });
    expect(first("beginning on 1 June 2024")).toMatchObject({ by: "2024-06-01" });
  });
});

test("there is a next session of each organ whose rhythm is kept here", () => {
  expect(nextSession(ASSEMBLY, "2019-12-18")?.number).toBe(75);
});
