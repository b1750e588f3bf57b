import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Day, dayOfWeek, daysBetween, parseDay, parseMonth, yearOf } from "@/lib/calendar/day";
import { commissionForSocialDevelopment } from "@/lib/calendar/organs/commission-for-social-development";
import { commissionOnCrimePreventionAndCriminalJustice } from "@/lib/calendar/organs/commission-on-crime-prevention-and-criminal-justice";
import { commissionOnNarcoticDrugs } from "@/lib/calendar/organs/commission-on-narcotic-drugs";
import { commissionOnPopulationAndDevelopment } from "@/lib/calendar/organs/commission-on-population-and-development";
import { commissionOnTheStatusOfWomen } from "@/lib/calendar/organs/commission-on-the-status-of-women";
import { conferenceOfThePartiesToTheOrganizedCrimeConvention } from "@/lib/calendar/organs/conference-of-the-parties-to-the-organized-crime-convention";
import type { OrganCalendar } from "@/lib/calendar/organs/organ-calendar";
import { statisticalCommission } from "@/lib/calendar/organs/statistical-commission";
import { unitedNationsEnvironmentAssembly } from "@/lib/calendar/organs/united-nations-environment-assembly";
import { worldHealthAssembly } from "@/lib/calendar/organs/world-health-assembly";
import { expandRecurrence } from "@/lib/calendar/recurrence";
import {
  findOrganCalendar,
  findSession,
  nextSession,
  type SessionDays,
  sessionOf,
} from "@/lib/calendar/session";
import { sessionWindow } from "@/lib/calendar/window";
import { extract } from "@/lib/grammar/extract";
import { readResolution } from "@/lib/reading/read-resolution";
import { findBody } from "@/lib/vocabulary/bodies";
import { findOrganByName } from "@/lib/vocabulary/organs";

const CRIME = "Commission on Crime Prevention and Criminal Justice";
const DRUGS = "Commission on Narcotic Drugs";
const WOMEN = "Commission on the Status of Women";
const STATISTICS = "Statistical Commission";
const POPULATION = "Commission on Population and Development";
const SOCIAL = "Commission for Social Development";
const ORGANIZED_CRIME =
  "Conference of the Parties to the United Nations Convention against Transnational Organized Crime";
const ENVIRONMENT = "United Nations Environment Assembly of the United Nations Environment Programme";
const HEALTH = "World Health Assembly";

const CALENDARS: readonly OrganCalendar[] = [
  commissionOnCrimePreventionAndCriminalJustice,
  commissionOnNarcoticDrugs,
  commissionOnTheStatusOfWomen,
  statisticalCommission,
  commissionOnPopulationAndDevelopment,
  commissionForSocialDevelopment,
  conferenceOfThePartiesToTheOrganizedCrimeConvention,
  unitedNationsEnvironmentAssembly,
  worldHealthAssembly,
];
const named = CALENDARS.map((calendar) => [calendar.organ, calendar] as const);

/** All that a calendar finds, in the order of the numbers. */
function sessionsOf({ find }: OrganCalendar): readonly SessionDays[] {
  return Array.from({ length: 200 }, (_, index) => find(index - 5, "regular") ?? []).flat();
}

const isObserved = ({ opensBasis }: SessionDays) => opensBasis === "observed";
const dayOfYear = (day: Day) => day.slice(5);

describe.each(named)("the sessions of the %s", (organ, calendar) => {
  const all = sessionsOf(calendar);
  const [{ first, last } = { first: 0, last: 0 }] = calendar.known;

  test("are found by the official name, which the vocabulary knows as that of an organ and of a body", () => {
    expect(findOrganCalendar(organ)).toBe(calendar);
    expect(findOrganByName(organ)?.name).toBe(organ);
    expect(findBody(organ)?.name).toBe(organ);
  });
  test("open before they close", () => {
    for (const { opens, closes } of all) expect(opens <= closes, `${opens} ${closes}`).toBe(true);
  });
  test("follow one another as their numbers do, and observed ones never overlap", () => {
    for (const [index, session] of all.entries()) {
      const before = all[index - 1];
      if (!before) continue;
      expect(session.number).toBe(before.number + 1);
      expect(session.opens >= before.opens, `${session.number}`).toBe(true);
      if (isObserved(session) && isObserved(before)) expect(session.opens > before.closes).toBe(true);
    }
  });
  test("are known from the first to the last that is listed, and no further than the year 2100", () => {
    expect(all[0]?.number).toBe(first);
    for (let number = first; number <= last; number++)
      expect(calendar.find(number, "regular"), `${number}`).not.toBeNull();
    expect(yearOf(all.at(-1)?.closes ?? "9999-12-31") <= 2100).toBe(true);
  });
  test("have a source where they are observed, and none where only the season is known", () => {
    for (const session of all) {
      expect(session.opensBasis).toBe(session.closesBasis);
      expect(["observed", "season"]).toContain(session.opensBasis);
      expect(session.source !== null && session.source.length > 5).toBe(isObserved(session));
    }
  });
  test("lie, as far as they were held from 2002 on, in the season of those that are to come", () => {
    const season = all.find(({ number }) => number === last);
    if (!season) throw new Error("no season");
    expect(season.opensBasis).toBe("season");
    // Two that were resumed in another part of the year, and the inaugural one of the Conference of the Parties in June 2004.
    const exceptional = new Set([`${HEALTH} 73`, `${ENVIRONMENT} 5`, `${ORGANIZED_CRIME} 1`]);
    const recent = all.filter(
      (one) => isObserved(one) && one.opens >= "2002-01-01" && !exceptional.has(`${organ} ${one.number}`),
    );
    expect(recent.length).toBeGreaterThanOrEqual(organ === ENVIRONMENT ? 6 : 9);
    for (const { opens, closes } of recent) {
      expect(dayOfYear(opens) >= dayOfYear(season.opens), opens).toBe(true);
      expect(dayOfYear(closes) <= dayOfYear(season.closes), closes).toBe(true);
      expect(yearOf(opens)).toBe(yearOf(closes));
    }
  });
  test("open, as far as they are observed, on a working day, and those of the Health Assembly at times on a Sunday", () => {
    for (const { opens, closes } of all.filter(isObserved)) {
      if (organ !== HEALTH) expect([dayOfWeek(opens), dayOfWeek(closes)].every((day) => day <= 5)).toBe(true);
      expect(dayOfWeek(opens), opens).not.toBe(6);
    }
  });
  test("hold the days on which they open and close, and come next for the day before they open", () => {
    for (const { number, opens, closes } of all.filter(isObserved)) {
      expect(sessionOf(organ, opens)?.number, opens).toBe(number);
      expect(sessionOf(organ, closes)?.number, closes).toBe(number);
      const before = calendar.find(number - 1, "regular");
      if (before && daysBetween(before.closes, opens) > 1)
        expect(nextSession(organ, before.closes)?.number, before.closes).toBe(number);
    }
  });
  test("have no number that is not whole, and no emergency special series", () => {
    expect(calendar.find(first + 0.5, "regular")).toBeNull();
    expect(calendar.find(Number.NaN, "regular")).toBeNull();
    expect(calendar.find(first, "emergency-special")).toBeNull();
  });
});

describe("the number of a session and its year", () => {
  test.each<[string, number, number]>([
    [CRIME, 1, 1992],
    [CRIME, 34, 2025],
    [DRUGS, 16, 1961],
    [DRUGS, 34, 1991],
    [DRUGS, 35, 1992],
    [DRUGS, 70, 2027],
    [WOMEN, 31, 1986],
    [WOMEN, 32, 1988],
    [WOMEN, 69, 2025],
    [STATISTICS, 1, 1947],
    [STATISTICS, 29, 1997],
    [STATISTICS, 30, 1999],
    [STATISTICS, 31, 2000],
    [STATISTICS, 60, 2029],
    [POPULATION, 28, 1995],
    [POPULATION, 60, 2027],
    [SOCIAL, 33, 1993],
    [SOCIAL, 35, 1997],
    [SOCIAL, 64, 2026],
    [ORGANIZED_CRIME, 1, 2004],
    [ORGANIZED_CRIME, 2, 2005],
    [ORGANIZED_CRIME, 3, 2006],
    [ORGANIZED_CRIME, 13, 2026],
    [ENVIRONMENT, 8, 2027],
    [HEALTH, 1, 1948],
    [HEALTH, 79, 2026],
    [HEALTH, 153, 2100],
  ])("%s: the session %d opens in %d", (organ, number, year) => {
    expect(yearOf(findSession({ organ, number })?.opens ?? "0001-01-01")).toBe(year);
  });
  test("numbers of the Population Commission and the Social Commission are not those of the commissions that followed them", () => {
    expect(findSession({ organ: POPULATION, number: 27 })).toBeNull();
    expect(findSession({ organ: SOCIAL, number: 17 })).toBeNull();
  });
  test("of the Environment Assembly no session after the eighth is known", () => {
    expect(findSession({ organ: ENVIRONMENT, number: 9 })).toBeNull();
    expect(findOrganCalendar(ENVIRONMENT)?.sessionsAYear).toBeNull();
  });
});

describe("the days of a session", () => {
  test("of a commission that is reconvened reach from the opening of its main part to the end of the reconvened one", () => {
    expect(findSession({ organ: CRIME, number: 27 })).toEqual({
      organ: CRIME,
      number: 27,
      opens: "2018-05-14",
      opensBasis: "observed",
      closes: "2018-12-07",
      closesBasis: "observed",
      source: "E/2018/30 and Add.1",
    });
  });
  test("that are not known are the season, and the arithmetic says so", () => {
    expect(sessionWindow({ organ: STATISTICS, number: 62 })).toMatchObject({
      from: "2031-02-15",
      by: "2031-03-20",
      reasons: [{ rule: "session-season", values: { opensBasis: "season" } }],
    });
  });
  test("that lie before the rhythm of today are the year", () => {
    expect(findSession({ organ: DRUGS, number: 31 })).toMatchObject({
      opens: "1985-01-01",
      closes: "1985-12-31",
      opensBasis: "season",
      source: null,
    });
  });
  test("of a special session are counted apart", () => {
    expect(findSession({ organ: HEALTH, number: 2, series: "special" })).toMatchObject({
      opens: "2021-11-29",
      closes: "2021-12-01",
      series: "special",
    });
    expect(findSession({ organ: HEALTH, number: 3, series: "special" })).toBeNull();
    expect(findSession({ organ: CRIME, number: 1, series: "special" })).toBeNull();
  });
});

describe("the session that comes next", () => {
  test.each<[string, Day, number]>([
    [CRIME, "2022-07-21", 32],
    [CRIME, "1991-12-18", 1],
    [DRUGS, "1985-05-28", 32],
    [WOMEN, "2022-12-15", 67],
    [ORGANIZED_CRIME, "2022-10-22", 12],
    [ORGANIZED_CRIME, "2024-10-18", 13],
    [ENVIRONMENT, "2022-12-14", 6],
    [ENVIRONMENT, "2026-11-24", 8],
    [HEALTH, "2025-05-27", 79],
  ])("of the %s after %s is the %d", (organ, day, number) => {
    expect(nextSession(organ, day)?.number).toBe(number);
  });
  test("between two sessions there is none, and after the last that is known none comes", () => {
    expect(sessionOf(STATISTICS, "2024-07-01")).toBeNull();
    expect(nextSession(ENVIRONMENT, "2027-12-31")).toBeNull();
  });
});

describe("what recurs in sessions", () => {
  const numbers = (organ: string, number: number, every: string, to: Day) =>
    expandRecurrence(
      { every, start: { organ, number }, on: null, until: null },
      { from: "1946-01-01", to },
    ).map(({ from, by }) => `${from} ${by}`);

  test("every year falls into each session of a commission that meets once a year", () => {
    expect(numbers(WOMEN, 66, "P1Y", "2025-12-31")).toEqual([
      "2022-03-14 2022-03-25",
      "2023-03-06 2023-03-17",
      "2024-03-11 2024-03-22",
      "2025-03-10 2025-03-21",
    ]);
  });
  test("every two years falls into each session of the Conference of the Parties, and into every second one of a commission", () => {
    expect(numbers(ORGANIZED_CRIME, 9, "P2Y", "2024-12-31")).toEqual([
      "2018-10-15 2018-10-19",
      "2020-10-12 2020-10-16",
      "2022-10-17 2022-10-21",
      "2024-10-14 2024-10-18",
    ]);
    expect(numbers(STATISTICS, 51, "P2Y", "2024-12-31").map((window) => window.slice(0, 4))).toEqual([
      "2020",
      "2022",
      "2024",
    ]);
  });
  test("every year cannot be counted in sessions of a conference that meets every two years, nor where there is no rhythm", () => {
    expect(numbers(ORGANIZED_CRIME, 9, "P1Y", "2030-12-31")).toEqual([]);
    expect(numbers(ENVIRONMENT, 4, "P2Y", "2030-12-31")).toEqual([]);
  });
});

describe("a deadline at a session of another organ", () => {
  const text = `United Nations
A/RES/77/900
General Assembly
Distr.: General
15 December 2022
Seventy-seventh session

Resolution adopted by the General Assembly on 15 December 2022

77/900. Prevention of harm in harbours

The General Assembly,

Recalling its resolution 76/900 of 17 December 2021,

1. Requests the Executive Director of the United Nations Office on Drugs and Crime to report to the Commission on Crime Prevention and Criminal Justice at its thirty-third session on the implementation of the present resolution;

2. Invites the Director-General of the World Health Organization to submit a report to the Seventy-seventh World Health Assembly.
`;
  test("has the days of that session", async () => {
    const outcome = await readResolution(new TextEncoder().encode(text));
    if (!("resolution" in outcome)) throw new Error("not read");
    const found = JSON.stringify(extract(outcome.resolution));
    expect(found).toContain(
      '"session":{"organ":"Commission on Crime Prevention and Criminal Justice","number":33}',
    );
    expect(found).toContain('"from":"2024-05-13","by":"2024-12-06"');
    expect(found).toContain('"session":{"organ":"World Health Assembly","number":77}');
    expect(found).toContain('"from":"2024-05-27","by":"2024-06-01"');
  });
});

const RESOLUTIONS = "../shared/corpus/akn/trafficking";

describe.skipIf(!existsSync(RESOLUTIONS))("the sessions that resolutions name with their days", () => {
  test("are those of the calendar", () => {
    const texts = readdirSync(RESOLUTIONS, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".xml"))
      .map((name) => readFileSync(`${RESOLUTIONS}/${name}`, "utf8").replace(/<[^>]*>/g, " "));
    const ordinals: Readonly<Record<string, number>> = { ninth: 9, tenth: 10, eleventh: 11 };
    const said = texts.flatMap((one) => [
      ...one
        .replace(/\s+/g, " ")
        .matchAll(
          /Conference of the Parties at its (ninth|tenth|eleventh) session, held in Vienna from (\d+) to (\d+) (October) (20\d\d)/g,
        ),
    ]);
    expect(said.length).toBeGreaterThan(0);
    for (const [, ordinal = "", from, to, month = "", year] of said) {
      const pad = (value: string | number | undefined) => String(value).padStart(2, "0");
      const day = (date: string | undefined) =>
        parseDay(`${year}-${pad(parseMonth(month) ?? 0)}-${pad(date)}`);
      expect(findSession({ organ: ORGANIZED_CRIME, number: ordinals[ordinal] ?? 0 })).toMatchObject({
        opens: day(from),
        closes: day(to),
      });
    }
  });
});
