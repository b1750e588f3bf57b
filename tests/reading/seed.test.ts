import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readText } from "@/lib/reading/text/read-text";

const { header, paragraphs, findings } = readText(readFileSync("prisma/seed/resolution.txt", "utf8"));
const operative = paragraphs.filter(({ kind }) => kind === "operative");
const paragraph = (number: string) => {
  const found = operative.find((candidate) => candidate.number === number);
  if (found === undefined) throw new Error(`There is no paragraph ${number}.`);
  return found;
};

describe("the seed, read from its text", () => {
  it("has the header that its first page prints", () => {
    expect(header).toMatchObject({
      symbol: null,
      title: "Improving the coordination of efforts against trafficking in persons",
      organ: "General Assembly",
      session: 74,
      committee: "Third Committee",
      agendaItem: "106",
      date: "2019-11-07",
      status: "draft",
    });
    expect(header.sponsors).toHaveLength(15);
    expect(header.sponsors).toContain("Venezuela (Bolivarian Republic of)");
  });

  it("has 40 preambular and 26 operative paragraphs, numbered as printed, and lacks only a symbol", () => {
    expect(paragraphs).toHaveLength(66);
    expect(operative.map(({ number }) => number)).toEqual(
      Array.from({ length: 26 }, (_, index) => `${index + 1}`),
    );
    expect(findings.map(({ rule }) => rule)).toEqual(["symbol-missing"]);
  });

  it("keeps a lettered list with the paragraph that introduces it", () => {
    const developed = paragraphs.find(({ text }) =>
      text.startsWith("Reaffirming that the Global Plan of Action was developed:"),
    );
    expect(developed?.text.split("\n").map((line) => line.slice(0, 3))).toEqual([
      "Rea",
      "(a)",
      "(b)",
      "(c)",
      "(d)",
      "(e)",
      "(f)",
    ]);
  });

  it("joins paragraphs that page breaks and footnotes interrupt", () => {
    expect(paragraph("6").text).toContain("to mark the World Day, invites all stakeholders");
    expect(paragraph("13").text).toContain("among relevant agencies and between countries is done");
  });

  it("leaves no markup, number, mark or page remains in any text", () => {
    for (const { text } of paragraphs) {
      expect(text).not.toMatch(/[*#¹²³⁰-⁹]|\]\(|^\d+\.|\s$| {2}/u);
    }
  });

  it("attaches notes where their marks stood, also one whose mark stands twice", () => {
    expect(paragraph("2").notes).toEqual([
      { mark: "23", text: "Resolution 64/293.", at: paragraph("2").text.indexOf(", and invites") + 1 },
    ]);
    expect(paragraph("1").notes.map(({ mark }) => mark)).toEqual(["5", "6"]);
    expect(paragraphs.flatMap(({ notes }) => notes.map(({ mark }) => mark))).toEqual(
      expect.arrayContaining(["1", "9", "18", "22"]),
    );
  });
});
