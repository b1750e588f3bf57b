import { describe, expect, test } from "vitest";
import { numbersOf, operative, preambular, readFixture, rulesOf } from "./read-fixture";

describe("a page of a volume", () => {
  const resolution = readFixture("volume", "A/RES/2204(XCI)");

  test("gives the resolution asked for, joined over the page and its notes", () => {
    expect(resolution.header.symbol).toBe("A/RES/2204(XCI)");
    expect(resolution.header.session).toBe(91);
    expect(resolution.header.date).toBe("2036-12-19");
    expect(preambular(resolution)[1]?.text).toContain("and recognizing that better ladders");
    expect(numbersOf(resolution)).toEqual(["1", "2", "3"]);
  });

  test("gives the neighbour when that is asked for", () => {
    const neighbour = readFixture("volume", "A/RES/2205 (XCI)");
    expect(neighbour.header.title).toBe("Lights on fishing vessels");
    expect(operative(neighbour).map(({ number, text }) => [number, text])).toEqual([
      ["1", "Requests the Secretary-General to prepare a study on lights."],
    ]);
  });

  test("says that it holds several, and when the one asked for is not there", () => {
    expect(rulesOf(resolution)).toEqual(["several-resolutions"]);
    expect(rulesOf(readFixture("volume", "A/RES/1/1"))).toContain("symbol-not-found");
  });

  test("gives the longest one when none is asked for", () => {
    expect(readFixture("volume").header.symbol).toBe("A/RES/2204(XCI)");
  });
});

describe("an omnibus resolution", () => {
  const resolution = readFixture("omnibus");

  test("has the headings that restart its numbers as parts", () => {
    expect(numbersOf(resolution)).toEqual(["A 1", "B I 1", "B I 2", "B II 1"]);
  });

  test("keeps headings in words out of the paragraphs", () => {
    for (const { text } of resolution.paragraphs)
      expect(text).not.toMatch(/Introduction|General (?:activities|matters)/);
  });

  test("counts the paragraphs of each preamble", () => {
    expect(preambular(resolution).map(({ part, text }) => [part, text])).toEqual([
      ["A", "Taking note of the report of the Committee on Signals,"],
      ["B", "Recalling its resolution 13 (I) of 13 February 1946,"],
      ["B I", "Mindful of the progress made,"],
    ]);
  });
});

test("An annex is not operative, nor is a heading between two paragraphs", () => {
  const resolution = readFixture("annex");
  expect(operative(resolution).map(({ number, text }) => [number, text])).toEqual([
    ["1", "Adopts the Declaration annexed to the present resolution;"],
    ["2", "Requests the Secretary-General to disseminate the Declaration."],
  ]);
  expect(resolution.header.sponsors).toEqual(["Bosnia and Herzegovina", "Chile", "Trinidad and Tobago"]);
});

test("A draft has its sponsors, each by its own name, and the day on its first page", () => {
  const { header } = readFixture("draft");
  expect(header).toMatchObject({
    symbol: "A/C.2/91/L.4/Rev.1",
    title: "Effects of strong light on the eyes of coastal pilots",
    committee: "Fourth Committee",
    date: "2036-10-14",
    status: "draft",
  });
  expect(header.sponsors).toEqual([
    "Antigua and Barbuda",
    "Bolivia (Plurinational State of)",
    "Chile",
    "Democratic People’s Republic of Korea",
    "Iran (Islamic Republic of)",
    "Saint Vincent and the Grenadines",
    "Zimbabwe",
  ]);
});

test("A draft with a preamble that acts in items has them as paragraphs, without the list set out below them", () => {
  const resolution = readFixture("decision");
  expect(operative(resolution).map(({ number, text }) => [number, text])).toEqual([
    ["a", "Decides to enlarge the membership of the Pilotage Forum;"],
    ["b", "Requests the Forum to adopt the programme of work set out below."],
  ]);
  expect(rulesOf(resolution)).toContain("list-left-out");
});

test("A draft in one sentence is one operative paragraph", () => {
  expect(operative(readFixture("sentence")).map(({ number, text }) => [number, text])).toEqual([
    [
      "1",
      "The General Assembly, recalling its decision 90/511 of 9 September 2035, decides to convene the next pledging conference for coastal pilots in 2038.",
    ],
  ]);
});

test("A draft recommended to another organ is left out, and a finding says so", () => {
  const resolution = readFixture("recommended");
  expect(numbersOf(resolution)).toEqual(["1"]);
  expect(resolution.header).toMatchObject({ symbol: "E/RES/2036/24", session: 2036 });
  expect(rulesOf(resolution)).toEqual(["draft-recommended"]);
});

test("Unnumbered operative paragraphs are counted, and a finding says so", () => {
  const resolution = readFixture("unnumbered");
  expect(operative(resolution).map(({ number, text }) => [number, text])).toEqual([
    ["1", "Encourages Member States to measure noise in ports;"],
    ["2", "Also encourages Member States to lower it, through:\n(a) Better engines;\n(b) Quiet hours."],
  ]);
  expect(rulesOf(resolution)).toEqual(["paragraphs-unnumbered"]);
});

test("A finite verb before the first number stays in the preamble; a heading with a colon is no text", () => {
  const resolution = readFixture("council");
  expect(preambular(resolution)).toHaveLength(2);
  expect(operative(resolution).map(({ text }) => text)).toEqual([
    "Decides to extend the mandate of the port mission until 31 January 2037;",
    "Requests the Secretary-General to report every ninety days;",
    "Decides to remain seized of the matter.",
  ]);
  expect(resolution.header).toMatchObject({
    title: "Resolution 3099 (2036)",
    session: null,
    meeting: "9956th meeting",
  });
});
