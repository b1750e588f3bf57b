import { describe, expect, test } from "vitest";
import { findSession, nextSession, sessionOf } from "@/lib/calendar/session";

const COUNCIL = "Economic and Social Council";

describe("other organs", () => {
  test("the Economic and Social Council names its sessions by year, from late July to late July since that of 2015", () => {
    expect(findSession({ organ: COUNCIL, number: 2022 })).toMatchObject({
      opens: "2021-07-23",
      opensBasis: "observed",
      closes: "2022-07-24",
    });
    expect(findSession({ organ: COUNCIL, number: 2012 })).toMatchObject({
      opens: "2012-01-01",
      closes: "2012-12-31",
    });
  });
  test("its sessions up to 1977 go by their number", () => {
    expect(findSession({ organ: COUNCIL, number: 51 })).toMatchObject({
      opens: "1971-06-21",
      opensBasis: "season",
    });
    expect(sessionOf(COUNCIL, "1971-07-05")?.number).toBe(51);
    expect(nextSession(COUNCIL, "1971-07-05")?.number).toBe(52);
  });
  test("the Security Council has no sessions, and counts by the calendar year", () => {
    expect(findSession({ organ: "Security Council", number: 1 })).toBeNull();
    expect(sessionOf("Security Council", "2022-01-27")).toMatchObject({
      number: 2022,
      opens: "2022-01-01",
      closes: "2022-12-31",
    });
  });
  test("of an organ that the calendar does not know nothing is guessed", () => {
    expect(findSession({ organ: "Trusteeship Council", number: 61 })).toBeNull();
    expect(nextSession("Trusteeship Council", "1993-01-01")).toBeNull();
  });
});
