import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { addDays, type Day, makeDay, parseDay, parseMonth, yearOf } from "@/lib/calendar/day";
import { expandRecurrence } from "@/lib/calendar/recurrence";
import { findSession, nextSession, sessionOf } from "@/lib/calendar/session";

const COUNCIL = "Economic and Social Council";
const CORPUS = "../shared/corpus";

function session(number: number) {
  const found = findSession({ organ: COUNCIL, number });
  if (!found) throw new Error(`no session ${number}`);
  return found;
}

describe("sessions of the Economic and Social Council from 2015", () => {
  test.each<[number, Day]>([
    [2015, "2014-07-21"],
    [2016, "2015-07-24"],
    [2017, "2016-07-28"],
    [2018, "2017-07-27"],
    [2019, "2018-07-26"],
    [2020, "2019-07-25"],
    [2021, "2020-07-23"],
    [2022, "2021-07-23"],
    [2023, "2022-07-25"],
    [2024, "2023-07-27"],
    [2025, "2024-07-25"],
    [2026, "2025-07-31"],
  ])("that of %d opened on %s, observed and sourced", (number, opens) => {
    expect(session(number)).toMatchObject({ opens, opensBasis: "observed" });
    expect(session(number).source).not.toBeNull();
  });

  test("that of 2023 ended the day before that of 2024 opened, and names where both days stand", () => {
    expect(session(2023)).toEqual({
      organ: COUNCIL,
      number: 2023,
      opens: "2022-07-25",
      opensBasis: "observed",
      closes: "2023-07-26",
      closesBasis: "observed",
      source: "resolution 2022/1; press release ECOSOC/7104; press release ECOSOC/7145",
    });
  });

  test("that of 2026 opened on a known day and ends at the latest on the day before the last on which the next can open", () => {
    expect(session(2026)).toMatchObject({
      opensBasis: "observed",
      closes: "2026-07-30",
      closesBasis: "season",
    });
  });

  test("of those to come only the days are known between which they open", () => {
    expect(session(2030)).toEqual({
      organ: COUNCIL,
      number: 2030,
      opens: "2029-07-21",
      opensBasis: "season",
      closes: "2030-07-30",
      closesBasis: "season",
      source: null,
    });
  });

  test("each observed opening lies between 21 and 31 July", () => {
    for (let year = 2015; year <= 2026; year++) {
      const { opens } = session(year);
      expect(opens >= makeDay(year - 1, 7, 21) && opens <= makeDay(year - 1, 7, 31)).toBe(true);
    }
  });

  test("the session of 2022 holds 8 June 2022, and its next is that of 2023", () => {
    expect(sessionOf(COUNCIL, "2022-06-08")?.number).toBe(2022);
    expect(nextSession(COUNCIL, "2022-06-08")?.number).toBe(2023);
  });

  test("annually from the session of 2022 on is every session", () => {
    const found = expandRecurrence(
      { every: "P1Y", start: { organ: COUNCIL, number: 2022 }, on: null, until: null },
      { from: "2022-01-01", to: "2024-01-01" },
    );
    expect(found.map(({ from }) => from)).toEqual(["2021-07-23", "2022-07-25", "2023-07-27"]);
  });
});

describe("sessions of the Economic and Social Council from 1978 to 2014", () => {
  test("are those of the calendar year", () => {
    expect(session(1985)).toMatchObject({
      opens: "1985-01-01",
      closes: "1985-12-31",
      opensBasis: "computed",
    });
    expect(session(2012)).toMatchObject({
      opens: "2012-01-01",
      closes: "2012-12-31",
      closesBasis: "computed",
    });
  });

  test("that of 2014 ended in July, when the cycle of the Council was moved", () => {
    expect(session(2014)).toMatchObject({
      opens: "2014-01-01",
      closes: "2014-07-20",
      closesBasis: "observed",
    });
  });

  test("from 1978 to 2026 each ends the day before the next opens at the latest", () => {
    for (let year = 1978; year < 2026; year++) {
      expect([year, addDays(session(year).closes, 1)]).toEqual([year, session(year + 1).opens]);
      expect(session(year).closesBasis).toBe(session(year + 1).opensBasis);
    }
  });
});

describe("counted sessions of the Economic and Social Council", () => {
  test("the 41st was held from 5 July to 5 August 1966", () => {
    expect(session(41)).toMatchObject({
      opens: "1966-07-05",
      opensBasis: "observed",
      closes: "1966-08-05",
      source: "Official Records of the Council, forty-first session, prefatory fascicle",
    });
  });

  test("of the 34th it is known that it lay in the summer of 1962", () => {
    expect(session(34)).toMatchObject({
      opens: "1962-06-21",
      opensBasis: "season",
      closes: "1962-09-30",
      source: null,
    });
  });

  test("63 follow one another, three in 1946, one in 1952 and in 1964, two in every other year", () => {
    const all = Array.from({ length: 63 }, (_, index) => session(index + 1));
    for (const [index, { opens, closes }] of all.entries()) {
      expect(opens < closes && opens > (all[index - 1]?.closes ?? "1946-01-01")).toBe(true);
      expect(yearOf(opens)).toBe(yearOf(closes));
    }
    const inYear = (year: number) => all.filter(({ opens }) => yearOf(opens) === year).length;
    const counts = Array.from({ length: 32 }, (_, index) => [1946 + index, inYear(1946 + index)]);
    const exceptions: Readonly<Record<number, number>> = { 1946: 3, 1952: 1, 1964: 1 };
    expect(counts).toEqual(counts.map(([year = 0]) => [year, exceptions[year] ?? 2]));
  });

  test("each is either observed with a source or a season without one", () => {
    for (let number = 1; number <= 63; number++) {
      const { opensBasis, closesBasis, source } = session(number);
      expect(closesBasis).toBe(opensBasis);
      expect(source !== null).toBe(opensBasis === "observed");
    }
  });

  // Resolutions whose sessions and days later resolutions cite.
  test.each<[string, number, Day]>([
    ["8 (II)", 2, "1946-06-21"],
    ["155 C (VII)", 7, "1948-08-13"],
    ["668 (XXV)", 25, "1958-04-16"],
    ["715 A (XXVII)", 27, "1959-04-23"],
    ["1266 (XLIII)", 43, "1967-08-03"],
    ["1314 (XLIV)", 44, "1968-05-31"],
    ["1566 (L)", 50, "1971-05-03"],
    ["1576 (L)", 50, "1971-05-20"],
    ["1773 (LIV)", 54, "1973-05-18"],
    ["1845 (LVI)", 56, "1974-05-15"],
    ["2008 (LX)", 60, "1976-05-14"],
  ])("resolution %s, of session %d, was adopted on %s within that session", (_, number, day) => {
    expect(sessionOf(COUNCIL, day)?.number).toBe(number);
  });

  test.each<[Day, number]>([
    ["1945-12-01", 1],
    ["1946-03-01", 2],
    ["1951-10-01", 14],
    ["1961-12-20", 33],
    ["1966-08-06", 42],
    ["1976-12-01", 62],
    ["1977-12-14", 1978],
  ])("on %s it does not sit, and the next is the session %d", (day, next) => {
    expect(sessionOf(COUNCIL, day)).toBeNull();
    expect(nextSession(COUNCIL, day)?.number).toBe(next);
  });

  test("there is no session 0, 64, 1977, 2101 or 41.5, and no special session is known", () => {
    expect(
      [0, 64, 1977, 2101, 41.5, 999, -1].map((number) => findSession({ organ: COUNCIL, number })),
    ).toEqual(Array(7).fill(null));
    expect(findSession({ organ: COUNCIL, number: 3, series: "special" })).toBeNull();
  });
});

/** The day of adoption in the metadata of a document or in its words. */
function adoptionDay(text: string): Day | null {
  const coded = /<FRBRdate date="([-0-9]{10})" name="adoption"/.exec(text);
  if (coded) return parseDay(coded[1] ?? "");
  const said =
    /adopted by the Economic and Social Council\s{1,20}on\s(\d{1,2})\s([A-Z][a-z]{2,8})\s{1,3}(20\d\d)/.exec(
      text,
    );
  const month = parseMonth(said?.[2] ?? "");
  return said && month ? makeDay(Number(said[3]), month, Number(said[1])) : null;
}

/** The years and days of resolutions of the Council that the documents of the corpus bear as their own. */
function adoptions(): readonly (readonly [name: string, number: number, day: Day])[] {
  const folders = ["akn/ecosoc-2022", "mixed"].map((folder) => join(CORPUS, folder)).filter(existsSync);
  return folders.flatMap((folder) =>
    readdirSync(folder).flatMap((name) => {
      const symbol = /^E[-_]RES[-_](20\d\d)[-_]\d+(?:-\d+E)?\.(?:txt|xml)$/.exec(name);
      if (!symbol) return [];
      const day = adoptionDay(readFileSync(join(folder, name), "utf8"));
      return day ? [[name, Number(symbol[1]), day] as const] : [];
    }),
  );
}

describe.skipIf(!existsSync(CORPUS))("resolutions of the corpus", () => {
  const found = adoptions();
  test("are two dozen at least, from seven sessions or more", () => {
    expect(found.length).toBeGreaterThanOrEqual(24);
    expect(new Set(found.map(([, number]) => number)).size).toBeGreaterThanOrEqual(7);
  });
  test.each(found)("%s, of the session of %d, adopted on %s, lies within that session", (_, number, day) => {
    expect(sessionOf(COUNCIL, day)?.number).toBe(number);
  });
});
