import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { italicVerbs } from "@/lib/reading/akn/italic-verbs";
import { readAkn } from "@/lib/reading/akn/read-akn";
import { readResolution } from "@/lib/reading/read-resolution";
import type { Resolution } from "@/lib/resolution/resolution";
import { mutate, randomFrom } from "../fixtures/reading-formats/mutate";

const xml = readFileSync("tests/fixtures/reading-formats/resolution.xml", "utf8");

function read(source: string): Resolution {
  const outcome = readAkn(source);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.resolution;
}

const body = (content: string) =>
  `<akomaNtoso><statement><mainBody>${content}</mainBody></statement></akomaNtoso>`;
const numbered = (number: number, words: string) =>
  `<paragraph><num>${number}.</num><content><p>${words}</p></content></paragraph>`;
const heading = (words: string) => `<paragraph class="H23"><subheading>${words}</subheading></paragraph>`;
const keys = (source: string) =>
  read(source).paragraphs.map(({ part, number }) => `${part ?? "-"} ${number ?? "-"}`);

describe("a resolution in the UN's own XML", () => {
  test("has the header that cover page, preface, workflow and conclusions give", () => {
    expect(read(xml).header).toEqual({
      symbol: "A/RES/86/176",
      title: "Coordination of efforts against trafficking",
      organ: "General Assembly",
      session: 86,
      committee: "Fourth Committee",
      agendaItem: "106 (b)",
      date: "2031-12-18",
      status: "adopted",
      sponsors: ["Iran (Islamic Republic of)", "Zambia", "Trinidad and Tobago", "Turkmenistan", "Congo"],
      meeting: "50th plenary meeting",
      vote: { manner: "recorded", inFavour: 120, against: 0, abstaining: 45 },
    });
  });

  test("keeps lists, tables and further lines with their paragraph and leaves headings and annexes out", () => {
    const printed = read(xml).paragraphs.map(({ kind, part, number, text }) => [kind, part, number, text]);
    expect(printed).toEqual([
      [
        "preambular",
        null,
        null,
        "Recalling its resolution 64/293 of 30 July 2010 and the Convention, and welcoming its Protocol,",
      ],
      [
        "preambular",
        null,
        null,
        "Reaffirming that the Plan was developed:\n(a) To promote ratification,\n(b) To help Member States,",
      ],
      [
        "operative",
        "I",
        "1",
        "Urges Member States, as parties to the Convention and under Convention no 29, to act;",
      ],
      [
        "operative",
        "I",
        "2",
        "Requests the Secretary-General:\n(a) To report at its eighty-seventh session;\n(b) To support:\n(i) Victims;\nand to keep it informed;",
      ],
      [
        "operative",
        "I",
        "3",
        "Approves the following posts:\nPost\tNumber\nLegal Officer\t1\nand decides to review them.",
      ],
      ["preambular", "II", null, "Having considered the report,"],
      ["operative", "II", "1", "Takes note of the report, and also requests another;"],
      ["operative", "II", "2", "Decides to remain seized of the matter."],
    ]);
  });

  test("has its notes where the marks stood, also where a raised mark prints one again", () => {
    const [recalling, , first, second] = read(xml).paragraphs;
    const treaty = { mark: "1", text: "United Nations, Treaty Series, vol. 2225." };
    expect(recalling?.notes).toEqual([
      { ...treaty, at: "Recalling its resolution 64/293 of 30 July 2010 and the Convention,".length },
    ]);
    expect(first?.notes).toEqual([
      { ...treaty, at: "Urges Member States, as parties to the Convention".length },
    ]);
    expect(second?.text.slice(0, second.notes[0]?.at).endsWith("eighty-seventh session;")).toBe(true);
  });

  test("gives the words in italics with their place, as the editors set operative verbs", () => {
    const verbs = italicVerbs(xml);
    expect(verbs.map(({ part, number, verb }) => `${part} ${number} ${verb}`)).toEqual([
      ...["I 1 Urges", "I 2 Requests", "I 3 Approves", "II 1 Takes note", "II 1 also requests"],
    ]);
    const paragraph = read(xml).paragraphs.find((one) => one.part === "II" && one.number === "1");
    expect(paragraph?.text.slice(...(verbs.at(-1)?.span ?? [0, 0]))).toBe("also requests");
  });

  test("is recognized by its bytes, in UTF-8 and in UTF-16", async () => {
    const utf16 = Buffer.from(`\uFEFF${xml}`, "utf16le");
    for (const bytes of [new TextEncoder().encode(xml), new Uint8Array(utf16)]) {
      const outcome = await readResolution(bytes);
      expect(outcome.ok && outcome.format).toBe("akn");
      expect(outcome.ok && outcome.resolution.paragraphs.length).toBe(8);
    }
  });
});

describe("parts of a resolution in XML", () => {
  test("are named by the heading that restarts the numbering", () => {
    const source =
      heading("I") + numbered(1, "Urges.") + numbered(2, "Urges.") + heading("II") + numbered(1, "Urges.");
    expect(keys(body(source))).toEqual(["I 1", "I 2", "II 1"]);
  });

  test("are none where numbers go on counting under the next heading", () => {
    const source = heading("I") + numbered(1, "Urges.") + heading("II") + numbered(2, "Urges.");
    expect(keys(body(source))).toEqual(["- 1", "- 2"]);
  });

  test("are the letters of the resolutions that one document holds", () => {
    const statement = (letter: string) =>
      `<component><statement><preface><p><docNumber>${letter}</docNumber></p></preface><mainBody>${numbered(1, "Urges.")}</mainBody></statement></component>`;
    const source = `<akomaNtoso><documentCollection/><components>${statement("A")}${statement("B")}</components></akomaNtoso>`;
    expect(keys(source)).toEqual(["A 1", "B 1"]);
  });

  test("take an unnumbered operative paragraph as the first", () => {
    const single = "<paragraph><content><p>Decides to meet in 2032.</p></content></paragraph>";
    expect(keys(body(single))).toEqual(["- 1"]);
    const preambular = "<paragraph><content><p>Calling attention to the report,</p></content></paragraph>";
    expect(keys(body(preambular + numbered(1, "Urges.")))).toEqual(["- -", "- 1"]);
  });

  test("do not hold a draft that is recommended to another organ", () => {
    const draft = `<embeddedStructure><container><p>The General Assembly,</p></container>${numbered(1, "Urges.")}${numbered(2, "Urges.")}</embeddedStructure>`;
    const source = `<paragraph><content><p>Recommends to the General Assembly the following draft: ${draft}</p></content></paragraph>`;
    const resolution = read(body(source));
    expect(resolution.paragraphs.map(({ number, text }) => [number, text])).toEqual([
      ["1", "Recommends to the General Assembly the following draft:"],
    ]);
    expect(resolution.findings.map((finding) => finding.rule)).toContain("draft-recommended");
  });
});

describe("XML that is no resolution, or no XML", () => {
  const entities = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "${"&a;".repeat(10)}"><!ENTITY c "${"&b;".repeat(10)}">]><akomaNtoso><statement><mainBody><p>&c;</p></mainBody></statement></akomaNtoso>`;

  test.each([
    ["nested entities", entities, "unsafe"],
    [
      "an entity from a file",
      '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><akomaNtoso>&x;</akomaNtoso>',
      "unsafe",
    ],
    ["an external document type", '<!DOCTYPE a SYSTEM "http://example.org/a.dtd"><akomaNtoso/>', "unsafe"],
    ["another vocabulary", "<rss><channel/></rss>", "not-a-resolution"],
    ["a thousand open elements", "<akomaNtoso>".repeat(2_000_000), "too-large"],
    ["a million empty elements", `<akomaNtoso>${"<p/>".repeat(1_500_000)}</akomaNtoso>`, "too-large"],
    [
      "more than sixteen million characters",
      `<akomaNtoso>${"a".repeat(16_000_000)}</akomaNtoso>`,
      "too-large",
    ],
  ])("with %s is refused with a sentence", (_, source, reason) => {
    const outcome = readAkn(source);
    expect(outcome).toMatchObject({ ok: false, reason });
    expect(!outcome.ok && outcome.message.length).toBeGreaterThan(20);
  });

  test("is refused by its bytes as well, whatever stands before its root", async () => {
    for (const source of [entities, entities.replace('<?xml version="1.0"?>', "")]) {
      expect(await readResolution(new TextEncoder().encode(source))).toMatchObject({
        ok: false,
        reason: "unsafe",
      });
    }
  });

  test("never makes the reader throw, however it is damaged", () => {
    const random = randomFrom(176);
    const bytes = new TextEncoder().encode(xml);
    for (let round = 0; round < 250; round++) expect(() => readAkn(mutate(bytes, random))).not.toThrow();
  });

  test("and is cut off is read as far as it goes, with a finding", () => {
    const resolution = read(xml.slice(0, xml.indexOf("To support:")));
    expect(resolution.findings[0]).toMatchObject({ rule: "xml-not-well-formed", level: "warning" });
    expect(resolution.paragraphs.at(-1)?.number).toBe("2");
  });
});

test("A table of figures is left out of the XML as of every other form, and a finding says so", () => {
  const source = `<akomaNtoso><statement><mainBody><p>The General Assembly,</p><paragraph><num>1.</num><content><p>Approves the following amounts for 2037:</p><table><tr><td><p>Ladders</p></td><td><p>10</p></td></tr><tr><td><p>Total</p></td><td><p>10</p></td></tr></table></content></paragraph><paragraph><num>2.</num><content><p>Requests a report.</p></content></paragraph></mainBody></statement></akomaNtoso>`;
  const outcome = readAkn(source);
  expect(outcome.ok && outcome.resolution.paragraphs.map(({ text }) => text)).toContain(
    "Approves the following amounts for 2037:",
  );
  expect(outcome.ok && outcome.resolution.findings.map(({ rule }) => rule)).toContain("table-left-out");
});
