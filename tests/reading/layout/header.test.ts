import { describe, expect, test } from "vitest";
import { parseHeader } from "@/lib/reading/layout/header/header";
import { findSession, sessionFromNumber } from "@/lib/reading/layout/header/session";
import { findSponsorLine } from "@/lib/reading/layout/header/sponsor-line";
import { parseSponsors } from "@/lib/reading/layout/header/sponsors";
import { findSymbol, symbolFromNumber } from "@/lib/reading/layout/header/symbol";
import { parseOrdinal, parseRoman } from "@/lib/reading/layout/numerals";
import { findDay } from "@/lib/reading/layout/printed-day";

describe("symbols", () => {
  test.each([
    ["A/C.3/74/L.10/Rev.1", "A/C.3/74/L.10/Rev.1"],
    ["S/RES/2231 (2015)", "S/RES/2231 (2015)"],
    ["A/RES/72/262 C", "A/RES/72/262 C"],
    ["A/RES/72/90 A-B", "A/RES/72/90 A-B"],
    ["E/RES/2018/14*", "E/RES/2018/14"],
    ["A/HRC/RES/56/10", "A/HRC/RES/56/10"],
    ["See A/80/150.", null],
    ["and/or", null],
    ["A/RES", null],
  ])("%s", (line, symbol) => {
    expect(findSymbol(line)).toBe(symbol);
  });

  test.each([
    ["77/122", "General Assembly", "A/RES/77/122"],
    ["ES-10/24", "General Assembly", "A/RES/ES-10/24"],
    ["2758 (XXVI)", "General Assembly", "A/RES/2758(XXVI)"],
    ["161 (1961)", "Security Council", "S/RES/161 (1961)"],
    ["2022/8", "Economic and Social Council", "E/RES/2022/8"],
    ["28/16", "Human Rights Council", "A/HRC/RES/28/16"],
    ["4/9", "United Nations Environment Assembly", "UNEP/EA.4/Res.9"],
    ["1/1", "Conference of the Parties", null],
  ])("of number %s of the %s", (number, organ, symbol) => {
    expect(symbolFromNumber(number, organ)).toBe(symbol);
  });
});

describe("sessions", () => {
  test.each([
    ["Seventy-fourth session", 74],
    ["Tenth emergency special session", 10],
    ["One hundred and second session", 102],
    ["2022 session", 2022],
    ["Fifty-sixth session 18 June–12 July 2024", 56],
    ["¹*2018 session", 2018],
    ["rrwenty-sixth session", 26],
    ["eighty-first session of the General Assembly", null],
    ["the present session", null],
  ])("%s", (line, session) => {
    expect(findSession(line)).toBe(session);
  });

  test.each([
    ["77/122", 77],
    ["2205 (XXI)", 21],
    ["302 (ES-IV)", 4],
    ["ES-11/4", 11],
    ["2022/8", 2022],
    ["Decision 12/CP.26", 26],
    ["2618 (2022)", null],
  ])("of number %s", (number, session) => {
    expect(sessionFromNumber(number)).toBe(session);
  });
});

test("Ordinals and numerals are read, and what is none is not", () => {
  expect(["first", "Twelfth", "twentieth", "Ninety-ninth", "hundredth", "21st"].map(parseOrdinal)).toEqual([
    1, 12, 20, 99, 100, 21,
  ]);
  expect(["one", "twenty-tenth", "", "seventy"].map(parseOrdinal)).toEqual([null, null, null, null]);
  expect(["I", "iv", "XXIV", "MCM"].map(parseRoman)).toEqual([1, 4, 24, 1900]);
  expect(["IIII", "A", "", "IXX"].map(parseRoman)).toEqual([null, null, null, null]);
});

test("Days are read where they are printed in full, and only days there are", () => {
  expect(findDay("on30 October 2023")).toBe("2023-10-30");
  expect(findDay("1976th plenary meeting, 25 October 1971.")).toBe("1971-10-25");
  expect(findDay("29 February 2023 or 28 February 2023")).toBe(null);
  expect(findDay("~9 September 1971")).toBe(null);
  expect(findDay("in October 2023")).toBe(null);
});

describe("sponsors", () => {
  test("are States by their names, with what belongs to the names", () => {
    expect(parseSponsors("Trinidad and Tobago, Bosnia and Herzegovina and Zambia")).toEqual([
      "Trinidad and Tobago",
      "Bosnia and Herzegovina",
      "Zambia",
    ]);
    expect(parseSponsors("Iran (Islamic Republic of), Côte d'Ivoire and State of Palestine**")).toEqual([
      "Iran (Islamic Republic of)",
      "Côte d'Ivoire",
      "State of Palestine",
    ]);
    expect(parseSponsors("Egypt (on behalf of Chad, Togo and others) and Mali")).toEqual([
      "Egypt (on behalf of Chad, Togo and others)",
      "Mali",
    ]);
  });

  test("stand on lines that break within names and after commas; the agenda item above is none", () => {
    const lines = [
      "Agenda item 49",
      "United Nations Relief and Works Agency",
      "Algeria, Iraq, Saudi Arabia, Venezuela (Bolivarian",
      "Republic of), Viet Nam and State of",
      "Palestine:** draft decision",
      "Refugees",
    ];
    expect(findSponsorLine(lines)).toEqual({
      sponsors: [
        "Algeria",
        "Iraq",
        "Saudi Arabia",
        "Venezuela (Bolivarian Republic of)",
        "Viet Nam",
        "State of Palestine",
      ],
      first: 2,
      last: 4,
    });
  });

  test("are none where the Chair submits a draft", () => {
    expect(findSponsorLine(["Draft resolution submitted by the Chair of the Committee"])).toBe(null);
  });
});

describe("a header", () => {
  const parse = (head: string[], closing: string[] = [], organ = "General Assembly") =>
    parseHeader({ head, closing, organ });

  test("of a session of the World Health Assembly names organ, session and number", () => {
    expect(
      parse(["WHA66.8 Mental health 2013–20202"], [], "Sixty-sixth World Health Assembly"),
    ).toMatchObject({
      symbol: "WHA66.8",
      title: "Mental health 2013–2020",
      organ: "World Health Assembly",
      session: 66,
    });
  });

  test("with a title over two lines and a part's letter below it", () => {
    expect(parse(["48/104.\tDeclaration on the", "Safety of Pilots", "A"]).title).toBe(
      "Declaration on the Safety of Pilots",
    );
  });

  test("whose title is the name of an organ", () => {
    expect(parse(["60/251. Human Rights Council"]).title).toBe("Human Rights Council");
  });

  test("of a draft of the Chair has the title after who submitted it", () => {
    const head = [
      "A/C.5/80/L.18",
      "Draft resolution submitted by the Chair of the Committee following",
      "informal consultations",
      "Report on oversight",
    ];
    expect(parse(head)).toMatchObject({ title: "Report on oversight", status: "draft", sponsors: [] });
  });

  test("of 1971 has its title in capitals above the sponsors", () => {
    const head = [
      "A/L.932",
      "Agenda item 93",
      "SAFETY OF",
      "COASTAL PILOTS",
      "Japan and Fiji: draft resolution",
    ];
    expect(parse(head)).toMatchObject({
      title: "SAFETY OF COASTAL PILOTS",
      sponsors: ["Japan", "Fiji"],
    });
  });

  test("takes the day of adoption before the day of printing, and the closing lines where no other is printed", () => {
    expect(parse(["Distr.: General", "3 January 2023", "Resolution adopted on 15 December 2022"]).date).toBe(
      "2022-12-15",
    );
    expect(
      parse(["32/40. Question of Palestine"], ["91st plenary meeting", "2 December 1977"]),
    ).toMatchObject({
      date: "1977-12-02",
      meeting: "91st plenary meeting",
      session: 32,
    });
  });

  test("that says nothing is a draft of which nothing is known", () => {
    expect(parse([])).toEqual({
      symbol: null,
      title: null,
      organ: "General Assembly",
      session: null,
      committee: null,
      agendaItem: null,
      date: null,
      status: "draft",
      sponsors: [],
      meeting: null,
      vote: null,
    });
  });
});
