import { describe, expect, test } from "vitest";
import { readText } from "@/lib/reading/text/read-text";
import { bare, numbersOf, operative, rulesOf } from "./read-fixture";

const HEAD = "A/RES/91/12\n\nNinety-first session\n\n91/12. Pilot ladders\n\nThe General Assembly,\n\n";
const AFTER =
  "2. Requests the Secretary-General to report on the use of these amounts;\n\n3. Decides to remain seized of the matter.\n";
const ANNOUNCED = "1. Approves the following amounts for the inspection of pilot ladders in 2037:";

/** One table as four extractors print it: markup, columns kept, cell by cell, and with rows and figures torn apart. */
const TABLES: Readonly<Record<string, string>> = {
  rows: "Section | Amount\n\n1. Ladders | 10 000\n\n2. Lamps | 2 500\n\nTotal | 12 500\n\nAbbreviations: see the report.",
  columns:
    "Section                    Amount (United States dollars)\n\n1. Ladders                 10 000\n2. Lamps                    2 500\n\n     Total                 12 500",
  cells: "Section\n\nAmount\n\n1. Ladders\n\n10 000\n\n2. Lamps\n\n2 500\n\nTotal\n\n12 500",
  scattered: "Section\n\n1. Ladders\n\n2. Lamps\nTotal\n\nAmount\n\n10 000\n2 500\n12 500",
};

describe("a table that a paragraph announces", () => {
  test.each(Object.entries(TABLES))(
    "printed in %s is left out with a finding, and no row is a paragraph",
    (_, table) => {
      const resolution = readText(`${HEAD}${ANNOUNCED}\n\n${table}\n\n${AFTER}`);
      expect(numbersOf(resolution)).toEqual(["1", "2", "3"]);
      expect(operative(resolution).map(({ text }) => bare(text))).toEqual(
        [
          "Approves the following amounts for the inspection of pilot ladders in 2037:",
          "Requests the Secretary-General to report on the use of these amounts;",
          "Decides to remain seized of the matter.",
        ].map(bare),
      );
      expect(rulesOf(resolution)).toContain("table-left-out");
    },
  );

  test("stays where it is a list of names, or of items with totals", () => {
    const names = readText(`${HEAD}1. Elects the following States as members:\n\nChad\n\nPeru\n\n${AFTER}`);
    expect(operative(names)[0]?.text).toContain("Peru");
    const items = `${HEAD}1. Decides that the budget shall be financed as follows:\n\n(a) The balance of 300 dollars;\n\n(b) Total assessments of 700 dollars;\n\n${AFTER}`;
    expect(operative(readText(items))[0]?.text).toContain("Total assessments");
    expect(rulesOf(readText(items))).not.toContain("table-left-out");
  });
});

test("The end of a paragraph printed before its beginning goes back behind it", () => {
  const resolution = readText(
    `${HEAD}1.\nPilots;\n2.\n\nReaffirms its support for the work done by the International Association of\nNotes the report on pilot ladders;\n\n3.\nRequests the Secretary-General to report.\n`,
  );
  expect(operative(resolution).map(({ text }) => text.replace(/\s+/g, " "))).toEqual([
    "Reaffirms its support for the work done by the International Association of Pilots;",
    "Notes the report on pilot ladders;",
    "Requests the Secretary-General to report.",
  ]);
});

test("Short paragraphs under their numbers keep their order", () => {
  const resolution = readText(
    `${HEAD}1.\nNotes the report;\n2.\nRequests the Secretary-General to report on pilot ladders to the\nAssembly;\n3.\nDecides to remain seized.\n`,
  );
  expect(operative(resolution).map(({ text }) => text.slice(0, 8))).toEqual([
    "Notes th",
    "Requests",
    "Decides ",
  ]);
});

test("A running head of several lines is no text on the page that prints the symbol first", () => {
  const title = [
    "Effects of strong light on the eyes",
    "of pilots who board vessels at night",
    "in narrow and busy coastal waters",
  ];
  const page = (symbolFirst: boolean) =>
    (symbolFirst ? ["A/RES/91/12", "", ...title] : [...title, "", "A/RES/91/12"]).join("\n");
  const words = "and of the masters of vessels in narrow waters, and of all who board them by day";
  const text = `A/RES/91/12\n\n91/12. ${title.join("\n")}\n\nThe General Assembly,\nRecalling its resolution 90/1 and the work of pilots\n${words}\n36-00001\n\n\f${page(false)}\n\n${words},\n1. Urges all States to protect the eyes of pilots\n${words}\n2/4\n\n\f${page(false)}\n\n${words};\n2. Requests the Secretary-General to report on pilots\n36-00001\n\n3/4\n\n\f${page(true)}\n\n${words}.\n`;
  for (const paragraph of readText(text).paragraphs)
    expect(paragraph.text).not.toMatch(/busy coastal|at night/);
});
