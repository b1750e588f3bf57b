import { describe, expect, test } from "vitest";
import { noteFinder } from "@/lib/reading/layout/attach-notes";
import { plainBlock } from "@/lib/reading/layout/block";
import { divideBody } from "@/lib/reading/layout/body";
import { findEnactingBody } from "@/lib/reading/layout/enacting-words";
import { findHeadingLabel, findTitle, isAnnexHeading, isClosingLine } from "@/lib/reading/layout/headings";
import { findMarker } from "@/lib/reading/layout/markers";
import { findMarks } from "@/lib/reading/layout/note-marks";
import { findOpening } from "@/lib/reading/layout/opening-words";
import { nameParts, openPart } from "@/lib/reading/layout/parts";

test.each([
  ["The General Assembly,", "General Assembly"],
  ["The Economic and Social Council.", "Economic and Social Council"],
  [
    "The Conference of the Parties serving as the meeting of the Parties to the Paris Agreement,",
    "Conference of the Parties serving as the meeting of the Parties to the Paris Agreement",
  ],
  ["The Sixty-sixth World Health Assembly,", "Sixty-sixth World Health Assembly"],
  ["THE SECURITY COUNCIL,", "SECURITY COUNCIL"],
  ["The Commission shall meet.", null],
  ["General Assembly", null],
  ["The Council of Europe has adopted it,", null],
])("Enacting words: %s", (line, organ) => {
  expect(findEnactingBody(line)).toBe(organ);
});

test.each([
  ["Also encourages Member States", "operative"],
  ["Once again calls upon", "operative"],
  ["URGES Member States", "operative"],
  ["Deeply concerned that", "preambular"],
  ["Noting also the", "preambular"],
  ["“Recalling its", "preambular"],
  ["Children in armed conflict", null],
  ["States should act", null],
  ["recalling it", null],
  ["", null],
])("The words that open a paragraph: %s", (text, opening) => {
  expect(findOpening(text)).toBe(opening);
});

test.each([
  ["4. Also recalls", "number", "4"],
  ["4 bis. Also recalls", "number", "4 bis"],
  ["12.\tTakes note", "number", "12"],
  ["OP4. Recalls", "number", "4"],
  [":25. Endorses", "number", "25"],
  ["(a) To promote", "letter", "a"],
  ["(iv) To promote", "roman", "iv"],
  ["• To promote", "bullet", "•"],
  ["1996 was the year", undefined, undefined],
  ["5.6 million children", undefined, undefined],
  ["(see A/80/1)", undefined, undefined],
])("What a paragraph starts with: %s", (text, kind, label) => {
  expect(findMarker(text)?.kind).toBe(kind);
  expect(findMarker(text)?.label).toBe(label);
});

test("Headings, titles, closing lines and annexes are told from sentences", () => {
  expect(
    ["I", "IV.", "A", "III Involvement of States", "I. Values", "Part II"].map(findHeadingLabel),
  ).toEqual(["I", "IV", "A", "III", "I", "II"]);
  expect(
    ["I. Decides that it shall meet;", "A conference of States", "IIII", "We"].map(findHeadingLabel),
  ).toEqual([null, null, null, null]);
  expect(findTitle("ES-10/24. Advisory opinion")).toEqual({ number: "ES-10/24", title: "Advisory opinion" });
  expect(findTitle("2022/8 was adopted")).toBe(null);
  expect(
    [
      "46th plenary meeting",
      "55th (resumed) plenary meeting",
      "35th meeting 11 July 2024",
      "[Adopted without a vote.]",
    ].every(isClosingLine),
  ).toBe(true);
  expect(isClosingLine("Adopted by the Forum, it")).toBe(false);
  expect(["Annex", "ANNEX II", "Annex A: Joint plan"].every(isAnnexHeading)).toBe(true);
  expect(isAnnexHeading("Annexes are attached to it.")).toBe(false);
});

describe("parts", () => {
  test("open and close as their labels count", () => {
    expect(openPart([], "I")).toEqual(["I"]);
    expect(openPart(["I"], "II")).toEqual(["II"]);
    expect(openPart(["I"], "A")).toEqual(["I", "A"]);
    expect(openPart(["I", "B"], "II")).toEqual(["II"]);
    expect(openPart(["H"], "I")).toEqual(["I"]);
  });

  test("have names where their numbers restart, and only there", () => {
    const run = (path: string[], ...numbers: number[]) => ({ path, numbers });
    expect(nameParts([run([]), run(["I"], 1, 2), run(["II"], 1)])).toEqual([null, "I", "II"]);
    expect(nameParts([run([]), run(["I"], 1, 2), run(["II"], 3)])).toEqual([null, null, null]);
    expect(
      nameParts([run(["A", "I"], 1), run(["A", "II"], 1), run(["B", "I"], 1), run(["B", "II"], 2)]),
    ).toEqual(["A I", "A II", "B", "B"]);
  });
});

/** Paragraphs of blocks: "p", "1", "I 2"; with their texts where they have several lines. */
const divide = (...texts: string[]) =>
  divideBody([], texts.map(plainBlock), null).drafts.map(({ part, number, blocks }) => {
    const name = [part, number ?? "p"].filter((one) => one !== null).join(" ");
    return blocks.length > 1 ? `${name}: ${blocks.map(({ text }) => text).join(" / ")}` : name;
  });
const rules = (...texts: string[]) =>
  divideBody([], texts.map(plainBlock), null).findings.map(({ rule }) => rule);

const GA = "The General Assembly,";

describe("numbers", () => {
  test("may be missing, and a finding says so", () => {
    const texts = [GA, "Recalling it,", "1. Urges it;", "4. Requests it."];
    expect(divide(...texts)).toEqual(["p", "1", "4"]);
    expect(rules(...texts)).toEqual(["number-missing"]);
  });

  test("that were lost before a verb of the organ follow from their neighbours", () => {
    const texts = [GA, "1. Urges it;", "Requests it;", "3. Decides it."];
    expect(divide(...texts)).toEqual(["1", "2", "3"]);
    expect(rules(...texts)).toEqual(["number-not-printed"]);
  });

  test("within a paragraph are items of it", () => {
    expect(
      divide(
        GA,
        "1. Decides as follows:",
        "1. The chair shall preside.",
        "2. The vice-chair shall help.",
        "2. Requests it.",
      ),
    ).toEqual(["1: Decides as follows: / 1. The chair shall preside. / 2. The vice-chair shall help.", "2"]);
  });

  test("of headings are no paragraphs", () => {
    expect(divide(GA, "1. Urges it;", "2. Requests it;", "1. Internet governance", "3. Decides it.")).toEqual(
      ["1", "2", "3"],
    );
  });

  test("of an article quoted stay with the paragraph that quotes it", () => {
    expect(divide(GA, "Amends article 12 to read:", "“1. The Secretariat shall publish.”")).toEqual([
      "1: Amends article 12 to read: / “1. The Secretariat shall publish.”",
    ]);
  });

  test("printed on in the paragraph before are separated from it", () => {
    expect(divide(GA, "1. Urges it; 2. Requests it.")).toEqual(["1", "2"]);
  });

  test("without words are no paragraphs", () => {
    expect(divide(GA, "1. Urges it;", "2.")).toEqual(["1"]);
    expect(rules(GA, "1. Urges it;", "2.")).toEqual(["paragraph-empty"]);
  });

  test("that start anew without a heading open a part, and a finding says so", () => {
    const texts = [GA, "I", "1. Urges it;", "2. Requests it.", "1. Decides it;", "2. Notes it."];
    expect(divide(...texts)).toEqual(["I 1", "I 2", "II 1", "II 2"]);
    expect(rules(...texts)).toEqual(["part-not-printed"]);
  });
});

describe("paragraphs without numbers", () => {
  test("of a single operative sentence are number 1", () => {
    expect(divide(GA, "Recalling it,", "Decides to restore all its rights.")).toEqual(["p", "1"]);
  });

  test("before numbered ones stay with the preamble", () => {
    const texts = [GA, "Adopts the following declaration:", "1. We reaffirm it.", "2. We recall it."];
    expect(divide(...texts)).toEqual(["p", "1", "2"]);
    expect(rules(...texts)).toEqual(["operative-unnumbered"]);
  });

  test("in small letters go on with the paragraph before them", () => {
    expect(
      divide(GA, "1. Urges:", "(a) Ports;", "(b) Ships;", "provided that they agree;", "2. Requests it."),
    ).toEqual(["1: Urges: / (a) Ports; / (b) Ships; / provided that they agree;", "2"]);
  });

  test("that are headings are left out, rows of a table are kept", () => {
    expect(divide(GA, "1. Urges it;", "General guidelines", "Ports", "2. Requests it.")).toEqual(["1", "2"]);
    expect(divide(GA, "1. Approves the table below:", "A. Ports 4", "Ships 2", "2. Requests it.")).toEqual([
      "1: Approves the table below: / A. Ports 4 / Ships 2",
      "2",
    ]);
  });
});

test("A second resolution whose letter was lost gets the letter that comes next", () => {
  const texts = [
    "A",
    GA,
    "1. Urges it.",
    "70th plenary meeting",
    GA,
    "1. Requests it.",
    "70th plenary meeting",
    "C",
    GA,
    "1. Notes it.",
  ];
  expect(divide(...texts)).toEqual(["A 1", "B 1", "C 1"]);
  expect(rules(...texts)).toEqual(["part-not-printed"]);
});

test("An annex, and what stands after the closing lines, is not operative", () => {
  expect(divide(GA, "1. Adopts it.", "70th plenary meeting", "1. We agree.")).toEqual(["1"]);
  expect(divide(GA, "1. Adopts it.", "Annex", "I. Principles", "1. We agree.")).toEqual(["1"]);
});

describe("marks of notes", () => {
  const find = (text: string, ...marks: string[]) =>
    findMarks(
      [plainBlock(text, 0)],
      marks.map((mark) => ({ mark, text: `Note ${mark}.`, place: 9 })),
      false,
    ).map((block) => `${block.text} | ${block.marks.map(({ mark, at }) => `${mark}@${at}`).join(" ")}`)[0];

  test.each([
    ["of Crime,⁵ as well as ⁶ others", [], "of Crime, as well as others | 5@9 6@20"],
    ["of Crime5 and Rights,6", ["5", "6"], "of Crime and Rights, | 5@8 6@20"],
    [
      "of Crime, 5 as well as pornography 6 and Rights, 7",
      ["5", "6", "7"],
      "of Crime, as well as pornography and Rights, | 5@9 6@32 7@44",
    ],
    ["the report;4,5", ["4", "5"], "the report; | 4@11 5@11"],
    ["for 2020 and 20211 and later", ["1"], "for 2020 and 2021 and later | 1@17"],
    ["the Declaration, 1/ the Covenant 2/", [], "the Declaration, the Covenant | 1@16 2@29"],
    ["Rights¹and freedoms", [], "Rights and freedoms | 1@6"],
  ])("%s", (text, marks, expected) => {
    expect(find(text, ...marks)).toBe(expected);
  });

  test.each([
    "in paragraph 5 and the 17 Goals",
    "from 12 to 15 May 2013, at its session 3 times",
    "an area of 3 km² and A/80/7/Add.1",
    "posts (3 P-4, 1 P-3), including 12 posts",
    "resolution 2231 (2015), Annex 9 and Annex 17",
  ])("are not numbers that count: %s", (text) => {
    expect(find(text)).toBe(`${text} | `);
    expect(find(text, "5", "3", "12", "1")).toBe(`${text} | `);
  });

  test("refer to the note of their own page, and to the last one when printed again", () => {
    const note = noteFinder([
      { mark: "1", text: "First page.", place: 10 },
      { mark: "1", text: "Second page.", place: 20 },
    ]);
    expect([5, 15, 25].map((place) => note("1", place)?.text)).toEqual([
      "First page.",
      "Second page.",
      "Second page.",
    ]);
    expect(note("2", 5)).toBe(null);
  });
});
