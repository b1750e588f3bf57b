import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  addDays,
  type Day,
  daysBetween,
  makeDay,
  monthOf,
  parseDay,
  parseMonth,
  yearOf,
} from "@/lib/calendar/day";
import { humanRightsCouncil } from "@/lib/calendar/organs/human-rights-council";
import { expandRecurrence } from "@/lib/calendar/recurrence";
import { findOrganCalendar, findSession, nextSession, sessionOf } from "@/lib/calendar/session";
import { sessionWindow } from "@/lib/calendar/window";

const COUNCIL = "Human Rights Council";
const CORPUS = "../shared/corpus";
const LAST_OBSERVED = 61;

function session(number: number, series: "regular" | "special" = "regular") {
  const found = findSession({ organ: COUNCIL, number, series });
  if (!found) throw new Error(`no ${series} session ${number}`);
  return found;
}

describe("regular sessions of the Human Rights Council", () => {
  test("are registered under the official name of the organ", () => {
    expect(findOrganCalendar(COUNCIL)).toBe(humanRightsCouncil);
  });

  test("the 53rd was held from 19 June to 14 July 2023, and its report says so", () => {
    expect(session(53)).toEqual({
      organ: COUNCIL,
      number: 53,
      opens: "2023-06-19",
      opensBasis: "observed",
      closes: "2023-07-14",
      closesBasis: "observed",
      source: "A/HRC/53/2",
    });
  });

  test.each<[number, number, readonly number[]]>([
    [1, 2006, [6]],
    [6, 2007, [9]],
    [7, 2008, [2, 3]],
    [41, 2019, [6]],
    [61, 2026, [2]],
    [62, 2026, [6]],
    [63, 2026, [9]],
    [64, 2027, [2]],
    [285, 2100, [9]],
  ])(
    "the number %d lies in %d, in the part of the year in which such sessions are held",
    (number, year, months) => {
      const { opens } = session(number);
      expect(yearOf(opens)).toBe(year);
      expect(months).toContain(monthOf(opens));
    },
  );

  test("three open in each year from 2006 to 2100, and none before or after", () => {
    const years = Array.from({ length: 285 }, (_, index) => yearOf(session(index + 1).opens));
    for (let year = 2006; year <= 2100; year++) {
      expect([year, years.filter((one) => one === year).length]).toEqual([year, 3]);
    }
    expect([0, 286, -1, 1.5, Number.NaN].map((number) => findSession({ organ: COUNCIL, number }))).toEqual(
      Array(5).fill(null),
    );
  });

  test("each opens after the one before it closed, but for the third, which opened on the last day of the second", () => {
    const late = Array.from({ length: 284 }, (_, index) => index + 2).filter(
      (number) => session(number).opens <= session(number - 1).closes,
    );
    expect(late).toEqual([3]);
    expect(session(3).opens).toBe(session(2).closes);
  });

  test("up to the 61st all days are observed and sourced; from the 62nd on only the season is known", () => {
    for (let number = 1; number <= 285; number++) {
      const { opensBasis, closesBasis, source } = session(number);
      const observed = number <= LAST_OBSERVED;
      expect([number, opensBasis, closesBasis]).toEqual(
        observed ? [number, "observed", "observed"] : [number, "season", "season"],
      );
      expect(source === null).toBe(!observed);
    }
  });

  test("those since 2015 would have been found within the seasons, but for the 43rd, which was resumed in June 2020", () => {
    const outside = Array.from({ length: LAST_OBSERVED - 27 }, (_, index) => index + 28).filter((number) => {
      const { opens, closes } = session(number);
      const later = session(number + 3 * 40);
      const years = yearOf(later.opens) - yearOf(opens);
      const inYear = (day: Day) => `${yearOf(day) - years}${day.slice(4)}`;
      return opens < inYear(later.opens) || closes > inYear(later.closes);
    });
    expect(outside).toEqual([43]);
  });

  test("no session but those that were resumed lasted longer than seven weeks", () => {
    const long = Array.from({ length: LAST_OBSERVED }, (_, index) => index + 1).filter(
      (number) => daysBetween(session(number).opens, session(number).closes) > 49,
    );
    expect(long).toEqual([2, 6, 43]);
  });

  test.each<[Day, number | null, number]>([
    ["2006-03-20", null, 1],
    ["2006-06-19", 1, 2],
    ["2006-12-20", null, 4],
    ["2007-12-31", null, 7],
    ["2019-07-12", 41, 42],
    ["2019-12-18", null, 43],
    ["2020-05-01", 43, 44],
    ["2023-07-14", 53, 54],
    ["2023-07-15", null, 54],
    ["2026-04-01", null, 62],
    ["2030-12-31", null, 76],
  ])("on %s it sits in session %s, and the next is the %d.", (day, current, next) => {
    expect(sessionOf(COUNCIL, day)?.number ?? null).toBe(current);
    expect(nextSession(COUNCIL, day)?.number).toBe(next);
  });

  test("from its establishment on the next session is always found and never one that has opened", () => {
    for (let day: Day = "2006-03-15"; day < "2040-01-01"; day = addDays(day, 5)) {
      const next = nextSession(COUNCIL, day);
      expect(next && next.opens > day).toBe(true);
      expect(session((next?.number ?? 0) - 1 || 1).opens <= day || next?.number === 1).toBe(true);
    }
  });

  test("before it was established it had no next session", () => {
    expect(nextSession(COUNCIL, "2006-03-14")).toBeNull();
    expect(sessionOf(COUNCIL, "1999-12-17")).toBeNull();
  });

  test("“annually” from the 41st session on is every third session", () => {
    const start = { organ: COUNCIL, number: 41 };
    const found = expandRecurrence(
      { every: "P1Y", start, on: null, until: null },
      { from: "2019-01-01", to: "2023-01-01" },
    );
    expect(found.map(({ from, by }) => [from, by])).toEqual(
      [41, 44, 47, 50].map((number) => [session(number).opens, session(number).closes]),
    );
  });

  test("every second year from the 42nd session on is every sixth, and four months are one session", () => {
    const count = (every: string) =>
      expandRecurrence(
        { every, start: { organ: COUNCIL, number: 42 }, on: null, until: null },
        { from: "2019-09-01", to: "2021-12-31" },
      ).map(({ from }) => from);
    expect(count("P2Y")).toEqual([session(42).opens, session(48).opens]);
    expect(count("P4M")).toHaveLength(7);
    expect(count("P5M")).toEqual([]);
  });

  test("of a session to come the window says that it is a season", () => {
    const { from, by, reasons } = sessionWindow({ organ: COUNCIL, number: 65 });
    expect([from, by]).toEqual(["2027-06-01", "2027-07-20"]);
    expect(reasons.map(({ rule }) => rule)).toEqual(["session-season"]);
  });
});

describe("special sessions of the Human Rights Council", () => {
  test("are 39, in the order of their days, none longer than four days, each with its source", () => {
    const found = Array.from({ length: 39 }, (_, index) => session(index + 1, "special"));
    for (const [index, one] of found.entries()) {
      expect(one).toMatchObject({ series: "special", opensBasis: "observed", closesBasis: "observed" });
      expect(daysBetween(one.opens, one.closes)).toBeLessThanOrEqual(3);
      expect(one.source).toContain(`S-${index + 1}`);
      expect(one.opens > (found[index - 1]?.closes ?? "2006-06-30")).toBe(true);
    }
  });

  test("the 9th, on Gaza, was held on 9 and 12 January 2009, the 35th, on Iran, on 24 November 2022", () => {
    expect(session(9, "special")).toMatchObject({ opens: "2009-01-09", closes: "2009-01-12" });
    expect(session(35, "special")).toMatchObject({ opens: "2022-11-24", closes: "2022-11-24" });
  });

  test("of a special session to come nothing is guessed, and there are no emergency special sessions", () => {
    expect(findSession({ organ: COUNCIL, number: 40, series: "special" })).toBeNull();
    expect(findSession({ organ: COUNCIL, number: 1, series: "emergency-special" })).toBeNull();
  });

  test("no special session makes a day one of a regular session", () => {
    expect(sessionOf(COUNCIL, "2022-11-24")).toBeNull();
  });
});

/** The day of adoption in the metadata of a document or in its words. */
function adoptionDay(text: string): Day | null {
  const coded = /<FRBRdate date="([-0-9]{10})" name="adoption"/.exec(text);
  if (coded) return parseDay(coded[1] ?? "");
  const said =
    /adopted by the Human Rights Council\s{1,20}on\s(\d{1,2})\s([A-Z][a-z]{2,8})\s{1,3}(20\d\d)/.exec(text);
  const month = parseMonth(said?.[2] ?? "");
  return said && month ? makeDay(Number(said[3]), month, Number(said[1])) : null;
}

/** The day on which a document of the Council says that it was adopted, with its symbol's session. */
function adoptions(): readonly (readonly [name: string, number: number, day: Day])[] {
  const folders = ["akn/hrc-56", "mixed"].map((folder) => join(CORPUS, folder)).filter(existsSync);
  return folders.flatMap((folder) =>
    readdirSync(folder).flatMap((name) => {
      const symbol = /^A[-_]HRC[-_]RES[-_](\d+)[-_]\d+E?\.(?:txt|xml)$/.exec(name);
      if (!symbol) return [];
      const day = adoptionDay(readFileSync(join(folder, name), "utf8"));
      return day ? [[name, Number(symbol[1]), day] as const] : [];
    }),
  );
}

describe.skipIf(!existsSync(CORPUS))("resolutions of the corpus", () => {
  const found = adoptions();
  test("are two dozen at least", () => {
    expect(found.length).toBeGreaterThanOrEqual(24);
  });
  test.each(found)("%s, adopted at session %d on %s, lies within that session", (_, number, day) => {
    expect(sessionOf(COUNCIL, day)?.number).toBe(number);
  });
});
