import { existsSync, readdirSync, readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readDocx } from "@/lib/reading/docx/read-docx";
import { readResolution } from "@/lib/reading/read-resolution";
import { readTextBytes } from "@/lib/reading/text/read-text-bytes";
import type { Resolution } from "@/lib/resolution/resolution";
import { mutate, randomFrom } from "../fixtures/reading-formats/mutate";
import { paragraph, writeDocx } from "../fixtures/reading-formats/write-docx";

function read(bytes: Uint8Array): Resolution {
  const outcome = readDocx(bytes);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.resolution;
}

const run = (words: string, properties = "") =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
const note = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
const listed = (level: number) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="7"/></w:numPr>`;
const said = (resolution: Resolution) => resolution.paragraphs.map(({ number, text }) => [number, text]);

const enacting = paragraph("The General Assembly,");
const numbering = `<w:abstractNum w:abstractNumId="3">
  <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
  <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl>
</w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num>`;

describe("a resolution in Word", () => {
  test("has the numbers and letters that Word counts and does not store", () => {
    const body = [
      enacting,
      paragraph("Urges Member States to act;", listed(0)),
      paragraph("Requests the Secretary-General:", listed(0)),
      paragraph("To report;", listed(1)),
      paragraph("To support victims;", listed(1)),
      paragraph("Decides to remain seized of the matter.", listed(0)),
    ];
    expect(said(read(writeDocx(body.join(""), { numbering })))).toEqual([
      ["1", "Urges Member States to act;"],
      ["2", "Requests the Secretary-General:\n(a) To report;\n(b) To support victims;"],
      ["3", "Decides to remain seized of the matter."],
    ]);
  });

  test("has its footnotes at their marks, counted as Word counts them, and those that are referred to again", () => {
    const raised = '<w:vertAlign w:val="superscript"/>';
    const words = `${run("1.\tUrges parties to the Convention,")}${note(5)}${run(" and the Protocol")}${note(9)}${run(" to the Convention")}${run("1,2", raised)}${run(" to act.")}`;
    const footnotes = `<w:footnote w:id="5"><w:p><w:r><w:footnoteRef/></w:r>${run(" Treaty Series, vol. 2225.")}</w:p></w:footnote><w:footnote w:id="9"><w:p>${run("Ibid., vol. 2237.")}</w:p></w:footnote>`;
    const [first] = read(writeDocx(enacting + paragraph(words), { footnotes })).paragraphs;
    const text = "Urges parties to the Convention, and the Protocol to the Convention to act.";
    const [after, protocol, again] = ["Convention,", "Protocol", "to the Convention to"].map(
      (part) => text.indexOf(part) + part.length,
    );
    expect(first?.text).toBe(text);
    expect(first?.notes).toEqual([
      { mark: "1", text: "Treaty Series, vol. 2225.", at: after },
      { mark: "2", text: "Ibid., vol. 2237.", at: protocol },
      { mark: "1", text: "Treaty Series, vol. 2225.", at: (again ?? 0) - 3 },
      { mark: "2", text: "Ibid., vol. 2237.", at: (again ?? 0) - 3 },
    ]);
  });

  test("is read with its tracked changes accepted and without hidden text and text boxes", () => {
    const words = `${run("1. Urges ")}<w:del>${run("all ")}</w:del><w:ins>${run("Member ")}</w:ins>${run("States")}${run(" secretly", "<w:vanish/>")}<w:r><w:txbxContent>${paragraph("2. Requests a box.")}</w:txbxContent></w:r>${run(" to act.")}`;
    expect(said(read(writeDocx(enacting + paragraph(words))))).toEqual([
      ["1", "Urges Member States to act."],
    ]);
  });

  test("takes the symbol from the first page's header and keeps lines apart that are broken on purpose", () => {
    const title = `${run("86/262. Special subjects")}<w:r><w:br/></w:r>${run("relating to the programme budget")}`;
    const part = (label: string) =>
      paragraph(`${run(label)}<w:r><w:br/></w:r>${run("Status of implementation")}`);
    const body = [
      paragraph(title),
      enacting,
      part("I"),
      paragraph("1. Takes note of the report;"),
      part("II"),
      paragraph("1. Decides to meet."),
      paragraph(`${run("104th plenary meeting")}<w:r><w:br/></w:r>${run("5 July 2032")}`),
    ];
    const resolution = read(writeDocx(body.join(""), { header: paragraph("A/RES/86/262") }));
    expect(resolution.header).toMatchObject({
      symbol: "A/RES/86/262",
      title: "Special subjects relating to the programme budget",
      date: "2032-07-05",
      meeting: "104th plenary meeting",
    });
    expect(resolution.paragraphs.map(({ part: label, number }) => `${label} ${number}`)).toEqual([
      "I 1",
      "II 1",
    ]);
  });

  test("is recognized by its bytes", async () => {
    const outcome = await readResolution(writeDocx(enacting + paragraph("1. Urges States.")));
    expect(outcome.ok && outcome.format).toBe("docx");
  });
});

describe("a Word file that cannot be read", () => {
  const megabytes = (count: number) => strToU8(" ".repeat(count * 1_000_000));

  test.each([
    ["is cut off", writeDocx(enacting).slice(0, 200), "damaged"],
    ["holds no text part", zipSync({ "word/styles.xml": strToU8("<w:styles/>") }), "damaged"],
    ["unpacks to a hundred megabytes", zipSync({ "word/document.xml": megabytes(100) }), "too-large"],
    [
      "unpacks to a hundred megabytes in several parts",
      zipSync(
        Object.fromEntries([...Array(5).keys()].map((index) => [`word/header${index}.xml`, megabytes(20)])),
      ),
      "too-large",
    ],
    [
      "declares entities",
      zipSync({ "word/document.xml": strToU8('<!DOCTYPE a [<!ENTITY b "c">]><w:document/>') }),
      "unsafe",
    ],
    [
      "holds no resolution",
      writeDocx(paragraph("Dear colleagues, please find the report.")),
      "not-a-resolution",
    ],
  ])("because it %s is refused with a sentence", (_, bytes, reason) => {
    expect(readDocx(bytes)).toMatchObject({ ok: false, reason });
  });

  test("because it lies about its size is not unpacked beyond what it says", () => {
    const packed = zipSync({ "word/document.xml": megabytes(100) });
    const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
    for (let at = 0; at < packed.length - 30; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1_000, true);
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 1_000, true);
    }
    const before = process.memoryUsage().arrayBuffers;
    expect(readDocx(packed).ok).toBe(false);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
  });

  test("because it was damaged never throws", () => {
    const body = [
      enacting,
      paragraph("1. Urges States;"),
      paragraph(`${run("2. Requests")}${note(1)}${run(" a report.")}`),
    ];
    const footnotes = `<w:footnote w:id="1"><w:p>${run("Resolution 70/1.")}</w:p></w:footnote>`;
    const bytes = writeDocx(body.join(""), { footnotes, numbering, header: paragraph("A/86/L.1") });
    const random = randomFrom(86);
    for (let round = 0; round < 500; round++) expect(() => readDocx(mutate(bytes, random))).not.toThrow();
  });
});

const MIXED = "../shared/corpus/mixed";

describe.skipIf(!existsSync(MIXED))("the official resolutions in Word", () => {
  const names = existsSync(MIXED) ? readdirSync(MIXED).filter((name) => name.endsWith(".docx")) : [];

  test.each(names)("%s says the same as the plain text of the same document", (name) => {
    const same = (resolution: Resolution) =>
      resolution.paragraphs
        .filter(({ kind }) => kind === "operative")
        .map(({ part, number, text }) => [part, number, text.replace(/[\s\u2010\u2011-]/g, "")]);
    const text = readTextBytes(new Uint8Array(readFileSync(`${MIXED}/${name.replace(/docx$/, "txt")}`)), {});
    const resolution = read(new Uint8Array(readFileSync(`${MIXED}/${name}`)));
    expect(same(resolution)).toEqual(text.ok && same(text.resolution));
    expect(resolution.findings.filter(({ rule }) => rule === "note-missing")).toEqual([]);
  });
});
