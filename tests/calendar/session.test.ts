import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  type Day,
  dayOfWeek,
  daysBetween,
  makeDay,
  monthOf,
  parseDay,
  parseMonth,
} from "@/lib/calendar/day";
import { generalDebate } from "@/lib/calendar/general-debate";
import { findSession, nextSession, sessionOf } from "@/lib/calendar/session";

const ASSEMBLY = "General Assembly";
const COUNCIL = "Economic and Social Council";
const SEED = "../shared/seed/README.md";

function assembly(number: number) {
  const session = findSession({ organ: ASSEMBLY, number });
  if (!session) throw new Error(`no session ${number}`);
  return session;
}

describe("sessions of the General Assembly", () => {
  test("the 76th opened on 14 September 2021 and ended the day before the 77th opened, both observed", () => {
    expect(assembly(76)).toEqual({
      organ: ASSEMBLY,
      number: 76,
      opens: "2021-09-14",
      opensBasis: "observed",
      closes: "2022-09-12",
      closesBasis: "observed",
    });
  });

  test("the 80th opened on an observed day and ends on a computed one", () => {
    expect(assembly(80)).toMatchObject({
      opensBasis: "observed",
      closes: "2026-09-07",
      closesBasis: "computed",
    });
  });

  test.each<[number, Day]>([
    // As the Secretariat announces them in A/INF/80/1.
    [81, "2026-09-08"],
    [82, "2027-09-07"],
    [83, "2028-09-05"],
  ])("the rule gives the announced opening of the %dst, nd or rd session", (number, opens) => {
    expect(assembly(number)).toMatchObject({ opens, opensBasis: "computed" });
  });

  test.each<[number, Day]>([
    [60, "2005-09-13"],
    [61, "2006-09-12"],
    [62, "2007-09-18"],
    [63, "2008-09-16"],
    [65, "2010-09-14"],
    [71, "2016-09-13"],
  ])("resolution 57/301 gives the opening of the %dth session", (number, opens) => {
    expect(assembly(number).opens).toBe(opens);
  });

  test.each<[number, Day]>([
    [20, "1965-09-21"],
    [35, "1980-09-16"],
    [50, "1995-09-19"],
  ])("the third Tuesday in September gives the opening of the %dth session", (number, opens) => {
    expect(assembly(number)).toMatchObject({ opens, opensBasis: "computed" });
  });

  test("each session ends the day before the next opens, with no gap from 1946 to 2100", () => {
    for (let number = 1; number < 155; number++) {
      expect(addDays(assembly(number).closes, 1)).toBe(assembly(number + 1).opens);
      expect(assembly(number).closesBasis).toBe(assembly(number + 1).opensBasis);
    }
  });

  test("a computed opening is a Tuesday in September", () => {
    for (let number = 1; number <= 155; number++) {
      const { opens, opensBasis } = assembly(number);
      if (opensBasis === "computed") expect([dayOfWeek(opens), monthOf(opens)]).toEqual([2, 9]);
    }
  });

  test("there is no session 0, 156, 76.5 or -1", () => {
    expect([0, 156, 76.5, -1, Number.NaN].map((number) => findSession({ organ: ASSEMBLY, number }))).toEqual(
      Array(5).fill(null),
    );
  });

  test("every day from the first opening on lies in exactly the session that is found for it", () => {
    const day = fc
      .integer({ min: 0, max: daysBetween("1946-01-10", "2100-12-31") })
      .map((n) => addDays("1946-01-10", n));
    fc.assert(
      fc.property(day, (one) => {
        const session = sessionOf(ASSEMBLY, one);
        expect(session && session.opens <= one && one <= session.closes).toBe(true);
        expect(nextSession(ASSEMBLY, one)?.number ?? 156).toBe((session?.number ?? 0) + 1);
      }),
    );
  });

  test("before the first opening there is no session, and the first is the next", () => {
    expect(sessionOf(ASSEMBLY, "1946-01-09")).toBeNull();
    expect(nextSession(ASSEMBLY, "1946-01-09")?.number).toBe(1);
  });
});

describe.skipIf(!existsSync(SEED))("the openings that the seed lists", () => {
  const listed = [
    ...(existsSync(SEED) ? readFileSync(SEED, "utf8") : "").matchAll(
      /(\d\d)(?:st|nd|rd|th) (\d{1,2}) (September) (20\d\d)/g,
    ),
  ];
  const openings = listed
    .filter((match) => Number(match[1]) >= 72 && Number(match[1]) <= 80)
    .map(
      (match) =>
        [
          Number(match[1]),
          makeDay(Number(match[4]), parseMonth(match[3] ?? "") ?? 0, Number(match[2])),
        ] as const,
    );
  test("are nine", () => {
    expect(openings.length).toBe(9);
  });
  test.each(openings)("the %dth: %s, observed", (number, day) => {
    expect(assembly(number)).toMatchObject({ opens: parseDay(day), opensBasis: "observed" });
  });
});

describe("the general debate", () => {
  test.each<[number, Day]>([
    [74, "2019-09-24"],
    [76, "2021-09-21"],
    [77, "2022-09-20"],
    [78, "2023-09-19"],
    [79, "2024-09-24"],
    [80, "2025-09-23"],
    [81, "2026-09-22"],
  ])("of the %dth session opens on %s", (number, opens) => {
    expect(generalDebate(number)?.opens).toBe(opens);
    expect(dayOfWeek(opens)).toBe(2);
  });
  test("of the 76th session ran to 27 September 2021, as observed", () => {
    expect(generalDebate(76)).toMatchObject({ closes: "2021-09-27", basis: "observed" });
  });
  test("ends, where it is not recorded, on the Monday after it opens, and says that this is computed", () => {
    expect(generalDebate(84)).toMatchObject({ opens: "2029-09-25", closes: "2029-10-01", basis: "computed" });
    expect(generalDebate(80)).toMatchObject({ closes: "2025-09-29", basis: "computed" });
  });
  test("is not known before resolution 57/301 gave it its form, nor for sessions that are not known", () => {
    expect([57, 0, 156].map(generalDebate)).toEqual([null, null, null]);
  });
});

describe("other organs", () => {
  test("the Economic and Social Council names its sessions by year, from late July to late July since that of 2015", () => {
    expect(findSession({ organ: COUNCIL, number: 2022 })).toMatchObject({
      opens: "2021-07-23",
      opensBasis: "observed",
      closes: "2022-07-24",
    });
    expect(findSession({ organ: COUNCIL, number: 2025 })).toMatchObject({
      opens: "2024-07-25",
      opensBasis: "computed",
      closes: "2025-07-24",
    });
    expect(sessionOf(COUNCIL, "2022-06-08")?.number).toBe(2022);
    expect(nextSession(COUNCIL, "2022-06-08")?.number).toBe(2023);
  });
  test("up to 2013 its session was that of the calendar year", () => {
    expect(findSession({ organ: COUNCIL, number: 2012 })).toMatchObject({
      opens: "2012-01-01",
      closes: "2012-12-31",
    });
  });
  test("its counted sessions before 1992 are not known", () => {
    expect(findSession({ organ: COUNCIL, number: 51 })).toBeNull();
    expect(nextSession(COUNCIL, "1971-07-05")).toBeNull();
  });
  test("the Security Council has no sessions", () => {
    expect(findSession({ organ: "Security Council", number: 1 })).toBeNull();
    expect(sessionOf("Security Council", "2022-01-27")).toBeNull();
  });
  test("of an organ that the calendar does not know nothing is guessed", () => {
    expect(findSession({ organ: "Trusteeship Council", number: 61 })).toBeNull();
    expect(nextSession("Trusteeship Council", "1993-01-01")).toBeNull();
  });
});
