import { describe, expect, test } from "vitest";
import { readText } from "@/lib/reading/text/read-text";
import { bare, operative, preambular, rulesOf, seedText } from "./read-fixture";

const seed = seedText();
const resolution = readText(seed);

describe("the seed", () => {
  test("has its header", () => {
    expect(resolution.header).toEqual({
      symbol: null,
      title: "Improving the coordination of efforts against trafficking in persons",
      organ: "General Assembly",
      session: 74,
      committee: "Third Committee",
      agendaItem: "106",
      date: "2019-11-07",
      status: "draft",
      sponsors: [
        "Azerbaijan",
        "Bangladesh",
        "Belarus",
        "China",
        "Côte d'Ivoire",
        "Dominican Republic",
        "Ecuador",
        "Kazakhstan",
        "Kyrgyzstan",
        "Pakistan",
        "Russian Federation",
        "Tajikistan",
        "Venezuela (Bolivarian Republic of)",
        "Zambia",
        "Zimbabwe",
      ],
      meeting: null,
      vote: null,
    });
  });

  test("has 40 preambular and 26 operative paragraphs, numbered in order, without parts", () => {
    expect(preambular(resolution)).toHaveLength(40);
    expect(operative(resolution).map(({ number }) => number)).toEqual(
      Array.from({ length: 26 }, (_, index) => String(index + 1)),
    );
    expect(resolution.paragraphs.every(({ part }) => part === null)).toBe(true);
  });

  test("has every paragraph clean: no markup, no number, no mark, no break", () => {
    for (const { text } of resolution.paragraphs) {
      expect(text).not.toMatch(/[*_#]|\]\(|[¹²³⁰⁴-⁹]| {2}|^\d/);
      expect(text).toMatch(/^\p{Lu}/u);
      expect(text).toMatch(/[,;.]$/);
    }
  });

  test("loses no word: paragraphs and notes together hold the text after the enacting words", () => {
    const body = seed.slice(seed.indexOf("The General Assembly,") + "The General Assembly,".length);
    const plain = body
      .replace(/\[([^\]]+)\]\(#\)/g, "$1")
      .replace(/[*¹²³⁰⁴-⁹]/g, "")
      .replace(/^\d+\. /gm, "");
    const notes = new Set(
      resolution.paragraphs.flatMap((paragraph) => paragraph.notes.map(({ text }) => text)),
    );
    const words = (text: string) => text.split(/\s+/).filter(Boolean).sort();
    const read = [...resolution.paragraphs.map(({ text }) => text), ...notes];

    expect(words(read.join(" "))).toEqual(words(plain));
  });

  test("joins the paragraphs that notes and pages interrupt", () => {
    const numbered = new Map(operative(resolution).map(({ number, text }) => [number, text]));
    expect(numbered.get("6")).toContain("to mark the World Day, invites all stakeholders to continue");
    expect(numbered.get("13")).toContain("among relevant agencies and between countries is done");
    expect(preambular(resolution)[3]?.text).toContain(
      "use of child soldiers, and by 2025 end child labour in all its forms,",
    );
  });

  test("keeps a lettered list with the paragraph that introduces it", () => {
    const lines = preambular(resolution)[7]?.text.split("\n") ?? [];
    expect(lines).toHaveLength(7);
    expect(lines[0]).toBe("Reaffirming that the Global Plan of Action was developed:");
    expect(lines[6]).toMatch(/^\(f\) To foster cooperation/);
  });

  test("has notes 1 to 23 in the order in which their marks stand", () => {
    const marks = resolution.paragraphs.flatMap(({ notes }) => notes.map(({ mark }) => mark));
    const first = marks.filter((mark, index) => marks.indexOf(mark) === index);
    expect(first).toEqual(Array.from({ length: 23 }, (_, index) => String(index + 1)));
  });

  test("has a note in both places where its mark is printed twice", () => {
    const protocol = preambular(resolution)[4];
    const first = operative(resolution)[0];
    const at = (paragraph: typeof first, mark: string) => {
      const note = paragraph?.notes.find((one) => one.mark === mark);
      return note && [paragraph?.text.slice(0, note.at).split(" ").slice(-2).join(" "), note.text];
    };
    expect(at(protocol, "5")).toEqual([
      "Organized Crime,",
      "United Nations, Treaty Series, vol. 2225, No. 39574.",
    ]);
    expect(at(first, "5")).toEqual([
      "Organized Crime",
      "United Nations, Treaty Series, vol. 2225, No. 39574.",
    ]);
    expect(at(first, "6")).toEqual(["Organized Crime,", "Ibid., vol. 2237, No. 39574."]);
  });

  test("has only its missing symbol to look at", () => {
    expect(rulesOf(resolution)).toEqual(["symbol-missing"]);
  });
});

/** Breaks lines at a width, as e-mail programs do. */
function wrap(text: string, width: number): string {
  const fold = (line: string) => {
    const lines = [""];
    for (const word of line.split(" ")) {
      const last = lines.at(-1) ?? "";
      if (last !== "" && last.length + word.length >= width) lines.push(word);
      else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
    }
    return lines.join("\n");
  };
  return text.split("\n").map(fold).join("\n");
}

const plainDigits = (mark: string) => [...mark].map((digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(digit)).join("");

describe.each([
  ["with the line ends of Windows", seed.replace(/\n/g, "\r\n")],
  ["without its italics", seed.replace(/\*/g, "")],
  ["with bold for italics", seed.replace(/\*([^*\n]+)\*/g, "**$1**")],
  ["with underscores for italics", seed.replace(/\*([^*\n]+)\*/g, "_$1_")],
  ["without empty lines", seed.replace(/\n\n+/g, "\n")],
  ["set in", seed.replace(/^(?=.)/gm, "      ")],
  ["quoted in a mail", seed.replace(/^/gm, "> ")],
  ["with lines of 80 characters", wrap(seed, 80)],
  ["with lines of 60 characters", wrap(seed, 60)],
  ["with lines of 80 characters and no empty lines", wrap(seed, 80).replace(/\n\n+/g, "\n")],
  ["with an empty line after every line", wrap(seed, 80).replace(/\n/g, "\n\n")],
  ["with tabs after the numbers", seed.replace(/^(\d+)\. /gm, "$1.\t")],
  ["with brackets after the numbers", seed.replace(/^(\d+)\. /gm, "$1) ")],
  ["with escaped numbers", seed.replace(/^(\d+)\. /gm, "$1\\. ")],
  ["with notes in brackets", seed.replace(/[¹²³⁰⁴-⁹]+/g, (mark) => `[${plainDigits(mark)}]`)],
  ["with notes of Markdown", seed.replace(/[¹²³⁰⁴-⁹]+/g, (mark) => `[^${plainDigits(mark)}]`)],
  ["with plain digits for marks", seed.replace(/[¹²³⁰⁴-⁹]+/g, plainDigits)],
])("the seed %s", (_, text) => {
  test("gives the same header, paragraphs and notes", () => {
    const form = readText(text);
    expect(form.header).toEqual(resolution.header);
    expect(form.paragraphs.map((one) => [one.kind, one.number, bare(one.text)])).toEqual(
      resolution.paragraphs.map((one) => [one.kind, one.number, bare(one.text)]),
    );
    const notes = ({ paragraphs }: typeof form) =>
      paragraphs.flatMap((one) => one.notes.map((note) => [note.mark, bare(note.text)]));
    expect(notes(form)).toEqual(notes(resolution));
  });
});
