import { existsSync, readdirSync, readFileSync } from "node:fs";
import { zlibSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readPdf } from "@/lib/reading/pdf/read-pdf";
import { readResolution } from "@/lib/reading/read-resolution";
import { readTextBytes } from "@/lib/reading/text/read-text-bytes";
import type { Resolution } from "@/lib/resolution/resolution";
import { mutate, randomFrom } from "../fixtures/reading-formats/mutate";
import { type PrintedWords, writePdf, writePdfStreams } from "../fixtures/reading-formats/write-pdf";

async function read(bytes: Uint8Array): Promise<Resolution> {
  const outcome = await readPdf(bytes);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.resolution;
}

const at = (x: number, y: number, words: string, size = 10): PrintedWords => ({ words, x, y, size });

/** Two pages as the United Nations sets them: indented paragraphs, notes under a rule, running heads, page numbers. */
const PAGES: readonly (readonly PrintedWords[])[] = [
  [
    ...[
      at(480, 735, "A", 20),
      at(495, 735, "/RES/86/176"),
      at(123, 706, "General Assembly", 20),
      at(397, 706, "Distr.: General"),
    ],
    ...[at(60, 570, "Eighty-sixth session"), at(60, 558, "Agenda item 106")],
    ...[
      at(123, 513, "Resolution adopted by the General Assembly", 14),
      at(123, 498, "on 18 December 2031", 14),
    ],
    ...[at(72, 449, "86/176.", 12), at(123, 449, "Coordination of efforts against trafficking", 12)],
    ...[
      at(147, 424, "The General Assembly,"),
      at(147, 406, "Recal|ling the Convention"),
      at(250, 410, "1", 6),
      at(256, 406, "and its Protocol, which States"),
    ],
    ...[
      at(123, 394, "have joined in 2030 and thereafter in great numbers, whatever their laws,"),
      at(147, 376, "1."),
      at(170, 376, "Urges Member States to support front-"),
    ],
    ...[
      at(123, 364, "line officers and to act without delay in all that the Convention asks of them;"),
      at(147, 346, "2."),
      at(170, 346, "Requests the Secretary-General, in consul-"),
    ],
    ...[
      at(123, 334, "tation with States, to report on the matter and on everything that was done in the"),
      at(100, 102, "__________________", 8),
    ],
    ...[
      at(117, 92, "1", 5),
      at(123, 88, "United Nations, Treaty Series,", 8),
      at(123, 78, "vol. 2225.", 8),
      at(65, 44, "31-10001 (E)"),
      at(65, 30, "*3110001*", 12),
    ],
  ],
  [
    ...[at(60, 733, "A/RES/86/176", 8), at(308, 733, "Coordination of efforts against trafficking", 8)],
    ...[
      at(123, 710, "year before:"),
      at(147, 692, "(a)"),
      at(170, 692, "By States, in consultation with others;"),
    ],
    ...[
      at(147, 674, "(b)"),
      at(170, 674, "By the Office."),
      at(400, 640, "50th plenary meeting"),
      at(400, 628, "18 December 2031"),
    ],
    ...[at(60, 38, "2/2", 8), at(525, 38, "31-10001", 8)],
  ],
];

describe("a resolution in PDF", () => {
  test("has paragraphs by distance and indent, over the page, without running heads and notes", async () => {
    expect((await read(writePdf(PAGES))).paragraphs.map(({ number, text }) => [number, text])).toEqual([
      [
        null,
        "Recalling the Convention and its Protocol, which States have joined in 2030 and thereafter in great numbers, whatever their laws,",
      ],
      [
        "1",
        "Urges Member States to support front-line officers and to act without delay in all that the Convention asks of them;",
      ],
      [
        "2",
        "Requests the Secretary-General, in consul-tation with States, to report on the matter and on everything that was done in the year before:\n(a) By States, in consultation with others;\n(b) By the Office.",
      ],
    ]);
  });

  test("has its notes, told by size and raised marks, where the marks stood", async () => {
    const [recalling] = (await read(writePdf(PAGES))).paragraphs;
    expect(recalling?.notes).toEqual([
      { mark: "1", text: "United Nations, Treaty Series, vol. 2225.", at: "Recalling the Convention".length },
    ]);
  });

  test("has the header of its first page, cell by cell", async () => {
    expect((await read(writePdf(PAGES))).header).toMatchObject({
      symbol: "A/RES/86/176",
      title: "Coordination of efforts against trafficking",
      organ: "General Assembly",
      session: 86,
      agendaItem: "106",
      date: "2031-12-18",
      status: "adopted",
      meeting: "50th plenary meeting",
    });
  });

  test("is recognized by its bytes, also where a few stand before them", async () => {
    const bytes = writePdf(PAGES);
    const outcome = await readResolution(new Uint8Array([10, 10, ...bytes]));
    expect(outcome.ok && outcome.format).toBe("pdf");
  });
});

describe("a PDF that cannot be read", () => {
  const id = "<00112233445566778899AABBCCDDEEFF>";
  const lock = `/ID [${id} ${id}] /Encrypt << /Filter /Standard /V 1 /R 2 /Length 40 /P -44 /O <${"ab".repeat(32)}> /U <${"cd".repeat(32)}> >>`;
  const repeated = (words: string, times: number) => new TextEncoder().encode(words.repeat(times));
  const packed = (content: Uint8Array) => writePdfStreams([[zlibSync(content), "/Filter /FlateDecode"]]);
  const photograph = writePdfStreams([[repeated("q 612 0 0 792 0 0 cm /Im1 Do Q", 1), ""]]);

  test.each([
    ["is protected by a password", writePdfStreams([[repeated("BT ET", 1), ""]], lock), "encrypted"],
    ["is a photograph", photograph, "no-text-layer"],
    ["bears nothing but a page number", writePdf([[at(60, 38, "2/2")]]), "no-text-layer"],
    ["is cut off", writePdf(PAGES).slice(0, 60), "damaged"],
    [
      "holds no resolution",
      writePdf([[at(72, 700, "Dear colleagues, please find attached the report.")]]),
      "not-a-resolution",
    ],
    ["unpacks to two hundred megabytes", packed(repeated("q Q ", 50_000_000)), "too-large"],
    [
      "is packed twice",
      writePdfStreams([
        [zlibSync(zlibSync(repeated(" ", 100_000_000))), "/Filter [/FlateDecode /FlateDecode]"],
      ]),
      "too-large",
    ],
    [
      "has a hundred thousand words on a page",
      packed(repeated("BT /F1 9 Tf 72 700 Td (a) Tj ET ", 100_000)),
      "too-large",
    ],
  ])("because it %s is refused with a sentence", async (_, bytes, reason) => {
    const outcome = await readPdf(bytes);
    expect(outcome).toMatchObject({ ok: false, reason });
    expect(!outcome.ok && /[:.]/.test(outcome.message)).toBe(true);
  });

  test("because it is a photograph is refused with what to do", async () => {
    expect(await readPdf(photograph)).toMatchObject({
      message: "This PDF has no text layer: run OCR on it first.",
    });
  });

  test("because it was damaged never throws", async () => {
    const random = randomFrom(2231);
    const bytes = writePdf(PAGES);
    for (let round = 0; round < 100; round++) {
      const outcome = await readPdf(mutate(bytes, random));
      expect(typeof outcome.ok).toBe("boolean");
    }
  });
});

const MIXED = "../shared/corpus/mixed";

describe.skipIf(!existsSync(MIXED))("the official resolutions in PDF", () => {
  const names = existsSync(MIXED) ? readdirSync(MIXED).filter((name) => name.endsWith(".pdf")) : [];
  const bytesOf = (name: string) => new Uint8Array(readFileSync(`${MIXED}/${name}`));
  const operative = ({ paragraphs }: Resolution) => paragraphs.filter(({ kind }) => kind === "operative");

  // The plain text of these was taken from the UN's own XML: it says how each word and note should be.
  const fromXml = names.filter((name) => existsSync(`${MIXED}/variants/${name.replace(/pdf$/, "akn.txt")}`));

  test.each(fromXml)(
    "%s has the operative paragraphs and notes of its XML, letter by letter",
    async (name) => {
      const xml = readTextBytes(bytesOf(`variants/${name.replace(/pdf$/, "akn.txt")}`), {});
      if (!xml.ok) throw new Error(xml.message);
      const plain = (text: string) =>
        text
          .replace(/\s+/g, " ")
          .replace(/[\u2010\u2011\u2212]/g, "-")
          .replace(/[‘’]/g, "'");
      const expected = operative(xml.resolution);
      const found = operative(await read(bytesOf(name)));
      expect(found.map(({ part, number }) => [part, number])).toEqual(
        expected.map(({ part, number }) => [part, number]),
      );
      for (const [index, { text, notes }] of expected.entries()) {
        // The cells of a table stand between bars there; a page prints them line by line.
        const [words = "", ...cells] = plain(text).split(" |");
        const printed = plain(found[index]?.text ?? "");
        expect(cells.length === 0 ? printed : printed.slice(0, words.length)).toBe(words);
        const places = (of: typeof notes) => of.map(({ mark, at: offset }) => [mark, offset]);
        if (cells.length === 0) expect(places(found[index]?.notes ?? [])).toEqual(places(notes));
      }
    },
  );

  test("have the numbers and words of the plain text of the same document", async () => {
    const different: string[] = [];
    let compared = 0;
    for (const name of names) {
      const pdf = await readPdf(bytesOf(name));
      const text = readTextBytes(bytesOf(name.replace(/pdf$/, "txt")), {});
      expect(pdf.ok, name).toBe(text.ok);
      if (!pdf.ok || !text.ok) continue;
      compared++;
      const same = (resolution: Resolution) =>
        JSON.stringify(
          operative(resolution).map(({ part, number, text: said }) => [
            part,
            number,
            said.replace(/[\s\u2010\u2011-]/g, ""),
          ]),
        );
      if (same(pdf.resolution) !== same(text.resolution)) different.push(name);
    }
    expect(compared).toBeGreaterThan(40);
    // In these the plain text has lines in another order, or marks of notes as numbers; the paragraphs of the PDF were checked by eye.
    expect(different.length).toBeLessThanOrEqual(8);
  });

  test("never make the reader throw, however they are damaged", async () => {
    const random = randomFrom(78);
    for (const name of names.filter((one) => /80-7\.|L\.632|WHA66\.2\./.test(one))) {
      for (let round = 0; round < 10; round++) {
        expect(typeof (await readPdf(mutate(bytesOf(name), random))).ok).toBe("boolean");
      }
    }
  });
});

test("a Buffer, as files come in, is read like any bytes", async () => {
  const bytes = writePdf(PAGES);
  expect(await readPdf(Buffer.from(bytes))).toEqual(await readPdf(bytes));
});
