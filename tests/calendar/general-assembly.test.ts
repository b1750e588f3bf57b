import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
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
  yearOf,
} from "@/lib/calendar/day";
import { generalDebate } from "@/lib/calendar/general-debate";
import { generalAssembly } from "@/lib/calendar/organs/general-assembly";
import { openingByRule } from "@/lib/calendar/organs/general-assembly/opening-rule";
import {
  findSession,
  nextSession,
  publishedCalendar,
  type SessionSeries,
  sessionOf,
  withSessions,
} from "@/lib/calendar/session";

const ASSEMBLY = "General Assembly";
const SEED = "../shared/seed/README.md";
const CITING = "../shared/corpus/akn/ga-77";
const TUESDAY = 2;

const numbers = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

function assembly(number: number, series: SessionSeries = "regular") {
  const session = findSession({ organ: ASSEMBLY, number, series });
  if (!session) throw new Error(`no ${series} session ${number}`);
  return session;
}

describe("regular sessions of the General Assembly", () => {
  test("the 76th opened on 14 September 2021 and ended the day before the 77th opened, both observed", () => {
    expect(assembly(76)).toEqual({
      organ: ASSEMBLY,
      number: 76,
      opens: "2021-09-14",
      opensBasis: "observed",
      closes: "2022-09-12",
      closesBasis: "observed",
      source: "A/76/PV.1",
    });
  });

  test.each<[number, Day]>([
    [1, "1946-01-10"],
    [6, "1951-11-06"],
    [7, "1952-10-14"],
    [11, "1956-11-12"],
    [19, "1964-12-01"],
    [23, "1968-09-24"],
    [53, "1998-09-09"],
    [54, "1999-09-14"],
    [55, "2000-09-05"],
    [56, "2001-09-12"],
  ])("the %dth opened on %s, against the rule of its time", (number, opens) => {
    expect(assembly(number)).toMatchObject({ opens, opensBasis: "observed" });
    expect(openingByRule(number)).not.toBe(opens);
  });

  test("all other openings up to the 81st are those of the rule of their time", () => {
    const against = numbers(1, 81).filter((number) => assembly(number).opens !== openingByRule(number));
    expect(against).toEqual([1, 6, 7, 11, 19, 23, 53, 54, 55, 56]);
  });

  test.each<[number, Day]>([
    [60, "2005-09-13"],
    [61, "2006-09-12"],
    [62, "2007-09-18"],
    [63, "2008-09-16"],
    [65, "2010-09-14"],
    [71, "2016-09-13"],
  ])("resolution 57/301 gives the observed opening of the %dth, %s", (number, opens) => {
    expect(openingByRule(number)).toBe(opens);
    expect(assembly(number).opens).toBe(opens);
  });

  test.each<[number, Day]>([
    // As the Secretariat announces them in A/INF/80/1.
    [82, "2027-09-07"],
    [83, "2028-09-05"],
  ])(
    "the rule gives the opening of the %dth that is announced for %s, and says that it is computed",
    (number, opens) => {
      expect(assembly(number)).toMatchObject({ opens, opensBasis: "computed", source: null });
    },
  );

  test("the 81st opened on the announced day, so the 80th ended the day before, and its own end is computed", () => {
    expect(assembly(80)).toMatchObject({ closes: "2026-09-07", closesBasis: "observed" });
    expect(assembly(81)).toMatchObject({
      opens: "2026-09-08",
      opensBasis: "observed",
      closes: "2027-09-06",
      closesBasis: "computed",
      source: "A/INF/80/1 (announced)",
    });
  });

  test("every opening that is said to be observed has a source, and no computed one has", () => {
    for (const number of numbers(1, 155)) {
      const { opensBasis, source } = assembly(number);
      expect([number, opensBasis, source === null]).toEqual([
        number,
        number <= 81 ? "observed" : "computed",
        number > 81,
      ]);
    }
  });

  test("a source that is the record of a first meeting names the session it stands beside", () => {
    for (const number of numbers(31, 80)) expect(assembly(number).source).toMatch(`A/${number}/`);
  });

  test("the first meetings that were counted through are in order", () => {
    const meetings = numbers(1, 25).flatMap(
      (number) => assembly(number).source?.match(/^A\/PV\.(\d+)$/)?.[1] ?? [],
    );
    expect(meetings.length).toBeGreaterThan(6);
    expect(meetings.map(Number)).toEqual(meetings.map(Number).toSorted((one, other) => one - other));
  });

  test("openings follow one another, one in each year from 1946 to 2100", () => {
    for (const number of numbers(1, 155)) {
      expect(yearOf(assembly(number).opens)).toBe(1945 + number);
      if (number > 1) expect(assembly(number).opens > assembly(number - 1).opens).toBe(true);
    }
  });

  test("all opened on a Tuesday but the 1st, a Thursday, the 11th, a Monday, and the 53rd and 56th, Wednesdays", () => {
    const others = numbers(1, 155).filter((number) => dayOfWeek(assembly(number).opens) !== TUESDAY);
    expect(others.map((number) => [number, dayOfWeek(assembly(number).opens)])).toEqual([
      [1, 4],
      [11, 1],
      [53, 3],
      [56, 3],
    ]);
  });

  test("all opened in September but the 1st, 6th, 7th, 11th and 19th", () => {
    expect(numbers(1, 155).filter((number) => monthOf(assembly(number).opens) !== 9)).toEqual([
      1, 6, 7, 11, 19,
    ]);
  });

  test("each session ends the day before the next opens, with no gap from 1946 to 2100", () => {
    for (const number of numbers(1, 154)) {
      expect(addDays(assembly(number).closes, 1)).toBe(assembly(number + 1).opens);
      expect(assembly(number).closesBasis).toBe(assembly(number + 1).opensBasis);
    }
  });

  test("every day from the first opening to the end of 2100 falls into exactly one session", () => {
    const sessions = numbers(1, 155).map((number) => assembly(number));
    let at = 0;
    for (let day: Day = "1946-01-10"; day <= "2100-12-31"; day = addDays(day, 1)) {
      while ((sessions[at]?.closes ?? day) < day) at++;
      const session = sessions[at];
      if (!session || session.opens > day) throw new Error(`${day} falls into no session`);
    }
    expect(at).toBe(154);
  });

  test("a day lies in the session that is found for it, and the next session is one further", () => {
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

  test("a day of autumn 1964 before the late opening of the 19th still belongs to the 18th", () => {
    expect(sessionOf(ASSEMBLY, "1964-11-30")?.number).toBe(18);
    expect(nextSession(ASSEMBLY, "1964-11-30")?.number).toBe(19);
  });

  test("there is no session 0, 156, 76.5 or -1", () => {
    expect([0, 156, 76.5, -1, Number.NaN].map((number) => findSession({ organ: ASSEMBLY, number }))).toEqual(
      Array(5).fill(null),
    );
  });

  test("before the first opening there is no session, and the first is the next", () => {
    expect(sessionOf(ASSEMBLY, "1946-01-09")).toBeNull();
    expect(nextSession(ASSEMBLY, "1946-01-09")?.number).toBe(1);
  });
});

describe.each<[SessionSeries, number]>([
  ["special", 32],
  ["emergency-special", 9],
])("%s sessions of the General Assembly", (series, last) => {
  const sessions = numbers(1, last).map((number) => assembly(number, series));

  test("open before they close or on the same day, observed, with a source, and say their series", () => {
    for (const session of sessions) {
      expect(session.opens <= session.closes, `${session.number}`).toBe(true);
      expect(session).toMatchObject({ series, opensBasis: "observed", closesBasis: "observed" });
      expect(session.source).toBeTruthy();
    }
  });

  test("open in the order of their numbers", () => {
    const openings = sessions.map(({ opens }) => opens);
    expect(openings).toEqual(openings.toSorted());
    expect(new Set(openings).size).toBe(last);
  });

  test("have no number beyond those held, and none before the first", () => {
    expect([0, last + 1, 1.5].map((number) => findSession({ organ: ASSEMBLY, number, series }))).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe("special and emergency special sessions", () => {
  test.each<[SessionSeries, number, Day, Day]>([
    ["special", 1, "1947-04-28", "1947-05-15"],
    ["special", 6, "1974-04-09", "1974-05-02"],
    ["special", 10, "1978-05-23", "1978-06-30"],
    ["special", 30, "2016-04-19", "2016-04-21"],
    ["special", 32, "2021-06-02", "2021-06-04"],
    ["emergency-special", 1, "1956-11-01", "1956-11-10"],
    ["emergency-special", 7, "1980-07-22", "1982-09-24"],
    ["emergency-special", 9, "1982-01-29", "1982-02-05"],
  ])("the %s session %d ran from %s to %s", (series, number, opens, closes) => {
    expect(assembly(number, series)).toMatchObject({ opens, closes });
  });

  test("the 10th and 11th emergency special sessions are still resumed, so no last day is given for them", () => {
    const find = (number: number) => findSession({ organ: ASSEMBLY, number, series: "emergency-special" });
    expect([find(10), find(11)]).toEqual([null, null]);
    expect(generalAssembly.rule).toMatch(/10th and 11th emergency special sessions are adjourned/);
  });

  test("a special session is not the session in which a day falls: the 76th goes on beside the 11th emergency special one", () => {
    expect(sessionOf(ASSEMBLY, "2022-03-02")?.number).toBe(76);
  });

  test("lists are offered as far as sessions were held or have opened", () => {
    expect(generalAssembly.known.map(({ series, first, last }) => [series, first, last])).toEqual([
      ["regular", 1, 81],
      ["special", 1, 32],
      ["emergency-special", 1, 11],
    ]);
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

/** "General Assembly resolution 68/261 of 9 April 2014", up to the 30th session "Assembly resolution 1514 (XV) of 14 December 1960". */
const CITATION =
  /\bAssembly resolutions? (?:(\d\d)\/\d{1,3}|\d{1,4}) ?(?:[A-Z] )?(?:\(([IVX]+)\) )?of (\d{1,2}) ([A-Z][a-z]+) (\d{4})/g;

const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];

/** The number that stands for I to XXX. */
function romanNumber(words: string): number {
  const tens = words.match(/^X*(?!X)/)?.[0] ?? "";
  const ones = words.slice(tens.length);
  return tens.length * 10 + ROMAN.indexOf(ones) + 1;
}

describe.skipIf(!existsSync(CITING))("the days on which resolutions that others cite were adopted", () => {
  const texts = existsSync(CITING)
    ? readdirSync(CITING).map((file) => readFileSync(join(CITING, file), "utf8").replace(/<[^>]*>/g, ""))
    : [];
  const cited = texts
    .flatMap((text) => [...text.replace(/\s+/g, " ").matchAll(CITATION)])
    .map(([words, arabic, roman, day, month, year]) => ({
      words,
      number: arabic ? Number(arabic) : romanNumber(roman ?? ""),
      day: makeDay(Number(year), parseMonth(month ?? "") ?? 0, Number(day)),
    }));

  test("are of thirty sessions and more", () => {
    expect(new Set(cited.map(({ number }) => number)).size).toBeGreaterThanOrEqual(30);
  });

  test("lie in the session whose number the resolution bears", () => {
    const outside = cited.filter(({ number, day }) => sessionOf(ASSEMBLY, day)?.number !== number);
    // Resolution 55/56 is of 1 December 2000: the citing text errs in the year.
    expect(outside.map(({ words }) => words)).toEqual(["Assembly resolution 55/56 of 1 December 2001"]);
  });
});

describe("the general debate", () => {
  test.each<[number, Day, Day]>([
    [58, "2003-09-23", "2003-10-02"],
    [61, "2006-09-19", "2006-09-27"],
    [70, "2015-09-28", "2015-10-03"],
    [74, "2019-09-24", "2019-09-30"],
    [76, "2021-09-21", "2021-09-27"],
    [77, "2022-09-20", "2022-09-26"],
    [78, "2023-09-19", "2023-09-26"],
    [79, "2024-09-24", "2024-09-30"],
    [80, "2025-09-23", "2025-09-29"],
  ])("of the %dth session ran from %s to %s, as observed", (number, opens, closes) => {
    expect(generalDebate(number)).toEqual({ number, opens, closes, basis: "observed" });
  });

  test.each<[number, Day]>([
    // As the Secretariat announces them in A/INF/80/1.
    [81, "2026-09-22"],
    [82, "2027-09-21"],
    [83, "2028-09-19"],
  ])("of the %dth session opens on the announced day, %s, a Tuesday", (number, opens) => {
    expect(generalDebate(number)).toMatchObject({ opens, basis: "computed" });
    expect(dayOfWeek(opens)).toBe(TUESDAY);
  });

  test("opens within four weeks of its session and ends within two of its own opening", () => {
    for (const number of numbers(58, 155)) {
      const debate = generalDebate(number);
      if (!debate) throw new Error(`no debate of session ${number}`);
      const wait = daysBetween(assembly(number).opens, debate.opens);
      expect(wait > 0 && wait < 28, `${number}`).toBe(true);
      const length = daysBetween(debate.opens, debate.closes);
      expect(length >= 5 && length < 14, `${number}`).toBe(true);
    }
  });

  test("is observed for the 58th to 80th session but for the close of the 65th", () => {
    const computed = numbers(58, 80).filter((number) => generalDebate(number)?.basis !== "observed");
    expect(computed).toEqual([65]);
  });

  test("ends, where it is not recorded, on the Monday after it opens, and says that this is computed", () => {
    expect(generalDebate(84)).toMatchObject({ opens: "2029-09-25", closes: "2029-10-01", basis: "computed" });
  });

  test("moves with the opening of its session where somebody gave another one", () => {
    const moved = withSessions(publishedCalendar, [
      { organ: ASSEMBLY, number: 84, opens: "2029-09-18", closes: null, source: "A/INF/83/1" },
    ]);
    expect(generalDebate(84, moved)).toMatchObject({ opens: "2029-10-02", closes: "2029-10-08" });
  });

  test("is not known before resolution 57/301 gave it its form, nor for sessions that are not known", () => {
    expect([57, 0, 156].map((number) => generalDebate(number))).toEqual([null, null, null]);
  });
});
