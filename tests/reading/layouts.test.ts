import { describe, expect, test } from "vitest";
import { operative, preambular, readFixture } from "./read-fixture";

const LAYOUTS = ["separated", "close", "columns", "run-together", "blocks"];

describe.each(LAYOUTS)("a resolution printed in the layout %s", (layout) => {
  const resolution = readFixture(layout);

  test("has its operative paragraphs whole, without numbers, page remains and marks", () => {
    expect(operative(resolution).map(({ part, number, text }) => [part, number, text])).toEqual([
      [
        null,
        "1",
        "Urges Member States to inspect the ladders used by coastal pilots, and to report defects to the Pilotage Forum without delay;",
      ],
      [
        null,
        "2",
        "Requests the Secretary-General:\n(a) To collect information on accidents that befall coastal pilots;\n(b) To submit a report thereon to the General Assembly at its ninety-third session;",
      ],
      [
        null,
        "3",
        "Decides to include in the provisional agenda of its ninety-third session the item entitled “Safety of coastal pilots”.",
      ],
    ]);
  });

  test("has its preambular paragraphs whole", () => {
    expect(preambular(resolution).map(({ text }) => text)).toEqual([
      "Recalling its resolutions 89/17 of 4 November 2034 and 90/66 of 2 December 2035,",
      "Noting with concern that coastal pilots, in particular those who board ships at night, continue to be exposed to risks that could be avoided, and recognizing that better ladders, training and twenty-four-hour rescue services save lives,",
    ]);
  });

  test("has each note where its mark stood, also where a mark is printed again", () => {
    const notes = resolution.paragraphs.map(({ text, notes }) =>
      notes.map((note) => `${text.slice(0, note.at).split(" ").at(-1)} ${note.mark} ${note.text}`),
    );
    expect(notes).toEqual([
      ["2035, 1 See A/91/30, annex II."],
      ["lives, 2 Resolution 88/3."],
      ["Forum 1 See A/91/30, annex II."],
      [],
      [],
    ]);
  });

  test("has its header", () => {
    expect(resolution.header).toEqual({
      symbol: "A/RES/91/204",
      title: "Safety of coastal pilots",
      organ: "General Assembly",
      session: 91,
      committee: "Second Committee",
      agendaItem: "84 (c)",
      date: "2036-12-19",
      status: "adopted",
      sponsors: [],
      meeting: "76th plenary meeting",
      vote: null,
    });
  });

  test("leaves nothing to look at", () => {
    expect(resolution.findings).toEqual([]);
  });
});
