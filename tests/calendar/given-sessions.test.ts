import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type Day } from "@/lib/calendar/day";
import { resolveReasons } from "@/lib/calendar/resolve-reasons";
import {
  type GivenSession,
  parseSessionKey,
  publishedCalendar,
  sessionKey,
  withSessions,
} from "@/lib/calendar/session";
import { sessionWindow } from "@/lib/calendar/window";

const ASSEMBLY = "General Assembly";
const given: GivenSession = {
  ...{ organ: ASSEMBLY, number: 90, opens: "2035-09-18", closes: null, source: "A/INF/90/1" },
};

describe("days that people gave", () => {
  const calendar = withSessions(publishedCalendar, [given]);

  it("win over the published ones and say so", () => {
    expect(calendar.find({ organ: ASSEMBLY, number: 90 })).toMatchObject({
      opens: "2035-09-18",
      opensBasis: "recorded",
      source: "A/INF/90/1",
    });
  });

  it("end the session before, where sessions follow one another", () => {
    expect(calendar.find({ organ: ASSEMBLY, number: 89 })).toMatchObject({
      closes: "2035-09-17",
      closesBasis: "recorded",
      opensBasis: "computed",
    });
  });

  it("leave every other session as it was", () => {
    for (const number of [1, 76, 88, 91])
      expect(calendar.find({ organ: ASSEMBLY, number })).toEqual(
        publishedCalendar.find({ organ: ASSEMBLY, number }),
      );
  });

  it("say nothing of a special session of the same number", () => {
    expect(calendar.find({ organ: ASSEMBLY, number: 90, series: "special" })).toBeNull();
  });

  it("make a session known of which the calendar knew nothing", () => {
    const special = { organ: ASSEMBLY, series: "special", number: 40 } as const;
    const days = { opens: "2030-06-03", closes: "2030-06-05", source: "resolution 84/1" } as const;
    expect(withSessions(publishedCalendar, [{ ...special, ...days }]).find(special)).toMatchObject(days);
  });
});

it("writes a session as one word and reads it back", () => {
  for (const series of ["regular", "special", "emergency-special"] as const) {
    const session = { organ: ASSEMBLY, series, number: 11 };
    expect(parseSessionKey(sessionKey(session))).toEqual(session);
  }
  expect(parseSessionKey("Trusteeship Council regular 61")).toBeNull();
  expect(parseSessionKey("General Assembly regular 0")).toBeNull();
});

describe("an arithmetic that is made anew", () => {
  const numbers = fc.integer({ min: 1, max: 150 });

  it("gives the same window while nothing has moved", () => {
    fc.assert(
      fc.property(numbers, (number) => {
        const window = sessionWindow({ organ: ASSEMBLY, number });
        expect(resolveReasons(window.reasons, publishedCalendar)).toEqual(window);
      }),
      { seed: 76 },
    );
  });

  it("follows a session that moved, and comes back with it", () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: -5, max: 5 }), (number, days) => {
        const before = sessionWindow({ organ: ASSEMBLY, number });
        const opens = addDays(before.from ?? "2000-01-01", days);
        const moved = withSessions(publishedCalendar, [
          { organ: ASSEMBLY, number, opens, closes: null, source: "x" },
        ]);
        const after = resolveReasons(before.reasons, moved);
        expect([after.from, after.by]).toEqual([opens, before.by]);
        expect(resolveReasons(after.reasons, publishedCalendar)).toEqual(before);
      }),
      { seed: 77 },
    );
  });

  it("keeps what was said beside the session, and drops the session where both exclude one another", () => {
    const reasons = [
      ...sessionWindow({ organ: ASSEMBLY, number: 90 }).reasons,
      { rule: "period" as const, values: { words: "in 2035", from: "2035-01-01", by: "2035-12-31" } },
    ];
    const at = (opens: Day) =>
      resolveReasons(
        reasons,
        withSessions(publishedCalendar, [{ ...given, opens, closes: addDays(opens, 300) }]),
      );
    expect(at("2035-09-18")).toMatchObject({ from: "2035-09-18", by: "2035-12-31" });
    expect(at("2036-02-01")).toMatchObject({ from: "2035-01-01", by: "2035-12-31" });
  });

  it("puts what is due before, at, after or until an event beside the days of the event", () => {
    const days = { from: "2026-06-01", by: "2026-06-05", source: "note verbale" } as const;
    const window = (sense: string) => {
      const event = { rule: "event" as const, values: { name: "the Congress", key: "congress", sense } };
      const besides = { eventDays: () => days, fromCounts: true };
      const { from, by } = resolveReasons([event], publishedCalendar, besides);
      return [from, by];
    };
    expect(window("before")).toEqual([null, "2026-05-31"]);
    expect(window("at")).toEqual(["2026-06-01", "2026-06-05"]);
    expect(window("after")).toEqual(["2026-06-05", null]);
    expect(window("until")).toEqual([null, "2026-06-05"]);
  });
});
