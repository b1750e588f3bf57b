import { describe, expect, test } from "vitest";
import { slice } from "@/lib/resolution/span";
import { extractFrom } from "./document";

/** The rules of what a person should look at, with the words they are about, and how many provisions are not certain. */
function doubtsIn(text: string) {
  const { provisions, extraction } = extractFrom({ texts: [text] });
  return {
    doubts: extraction.findings.map(({ rule, span }) => [rule, span === null ? "" : slice(text, span)]),
    uncertain: provisions
      .filter(({ certain }) => !certain)
      .map(({ sub, verb }) => `${sub ?? ""} ${verb}`.trim()),
  };
}

describe("a person is asked to look", () => {
  test("at an item without a verb beside items with their own, which is read under the verb before the list", () => {
    const text =
      "Recognizes the role of ports, and in this regard:\n(a) Urges States to inspect them;\n(b) May consider other means;\n(c) Notes the code;";
    const { provisions } = extractFrom({ texts: [text] });
    expect(provisions.map(({ sub, verb }) => [sub, verb])).toEqual([
      [null, "recognizes"],
      ["a", "urges"],
      ["b", "recognizes"],
      ["c", "notes"],
    ]);
    expect(doubtsIn(text).uncertain).toEqual(["b recognizes"]);
    expect(doubtsIn(text).doubts.map(([rule]) => rule)).toEqual(["item-without-verb"]);
  });

  test("at words that belong to no provision", () => {
    expect(doubtsIn("In this regard:\n(a) Urges States to act;\n(b) The Board, to meet;").doubts).toEqual([
      ["words-unread", "In this regard:\n(a) "],
      ["words-unread", ";\n(b) The Board, to meet;"],
    ]);
  });

  test("at a verb that was read without the -s it lacks", () => {
    expect(doubtsIn("Request States to act;")).toEqual({
      doubts: [["verb-misprinted", "Request"]],
      uncertain: ["request"],
    });
  });

  test("at a verb before which a comma was forgotten", () => {
    expect(doubtsIn("Condemns the use of weapons further urges States to act;").doubts).toEqual([
      ["verb-not-parted", "further urges"],
    ]);
  });

  test("at a verb that lacks what makes it an act", () => {
    expect(doubtsIn("Welcomes the report, and calls Member States to act;")).toEqual({
      doubts: [["verb-incomplete", "calls"]],
      uncertain: ["welcomes"],
    });
  });
});

describe("nobody is asked to look", () => {
  test.each([
    "Requests the Secretary-General:\n(a) To collect data;\n(b) To report thereon;",
    "Recalls its resolution 60/1, and calls upon States to act;",
    "Takes note of the appeals, calls and requests for assistance;",
    "Notes the declaration entitled “Asia urges, and calls States to act”;",
    "Acting under Chapter VII of the Charter of the United Nations, decides that States shall act;",
    "Welcomes:\n(a) The report of the Board;\n(b) The statement of its Chair;",
  ])("at %s", (text) => {
    expect(doubtsIn(text)).toEqual({ doubts: [], uncertain: [] });
  });
});
