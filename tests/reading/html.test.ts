import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readAkn } from "@/lib/reading/akn/read-akn";
import { readHtml } from "@/lib/reading/html/read-html";
import { readResolution } from "@/lib/reading/read-resolution";
import type { Paragraph, Resolution } from "@/lib/resolution/resolution";
import { mutate, randomFrom } from "../fixtures/reading-formats/mutate";

const fixture = (name: string) => new Uint8Array(readFileSync(`tests/fixtures/reading-formats/${name}.htm`));

function read(source: string | Uint8Array): Resolution {
  const outcome = readHtml(source);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.resolution;
}

const said = (resolution: Resolution) => resolution.paragraphs.map(({ number, text }) => [number, text]);

describe("a resolution saved from the web", () => {
  test("has the numbers and letters that a browser prints, and nothing of the site around it", () => {
    expect(said(read(fixture("web-page")))).toEqual([
      [null, "Recalling its resolution 64/293 and the Convention, and welcoming its Protocol,"],
      [null, "Noting a surface of 20 m²,"],
      ["1", "Urges Member States to act;"],
      [
        "2",
        "Requests the Secretary-General:\n(a) To report at its eighty-seventh session;\n(b) To support victims;",
      ],
      ["3", "Decides to remain seized of the matter."],
    ]);
  });

  test("has the notes its marks link to, where the marks stood", () => {
    const [recalling, , , second] = read(fixture("web-page")).paragraphs;
    expect(recalling?.notes).toEqual([
      {
        mark: "1",
        text: "United Nations, Treaty Series, vol. 2225.",
        at: "Recalling its resolution 64/293 and the Convention,".length,
      },
    ]);
    expect(
      second?.notes.map(({ mark, text, at }) => [mark, text, second.text.slice(0, at).endsWith("session;")]),
    ).toEqual([["2", "Target 5.2.", true]]);
  });

  test("has its header, also where lines are broken and not set in paragraphs", () => {
    expect(read(fixture("web-page")).header).toMatchObject({
      symbol: "A/RES/86/176",
      title: "Coordination of efforts against trafficking",
      session: 86,
      agendaItem: "106",
      date: "2031-12-18",
      meeting: "50th plenary meeting",
    });
  });

  test("exported from Word has its footnotes and typed numbers", () => {
    const resolution = read(fixture("word-export"));
    expect(said(resolution)).toEqual([
      [null, "Recalling the Convention, and the reports of Côte d’Ivoire,"],
      ["1", "Urges States to protect the rights of victims;"],
      ["2", "Requests the High Commissioner:\n(a) To report to the Council;\n(b) To convene a panel."],
    ]);
    expect(resolution.paragraphs[0]?.notes).toEqual([
      {
        mark: "1",
        text: "United Nations, Treaty Series, vol. 2225.",
        at: "Recalling the Convention,".length,
      },
    ]);
    expect(resolution.header).toMatchObject({
      symbol: "A/HRC/RES/86/10",
      organ: "Human Rights Council",
      date: "2031-07-11",
    });
  });

  test("set in lines of its own, as pages of the 1990s are, is read as text is", () => {
    const resolution = read(fixture("preformatted-page"));
    expect(said(resolution).at(2)).toEqual([
      "1",
      "Decides that all States shall prevent and suppress the financing of trafficking in persons and shall report to the Committee on the measures taken;",
    ]);
    expect(resolution.header).toMatchObject({ symbol: "S/RES/9999 (2031)", meeting: "9999th meeting" });
  });

  test("is recognized by its bytes", async () => {
    for (const name of ["web-page", "word-export", "preformatted-page"]) {
      const outcome = await readResolution(fixture(name));
      expect(outcome.ok && outcome.format).toBe("html");
    }
  });
});

describe("a page that is no resolution", () => {
  test.each([
    [
      "without an organ that speaks",
      "<html><body><p>1. Urges everybody to read our blog.</p></body></html>",
      "not-a-resolution",
    ],
    ["with a thousand elements open", "<p><b>".repeat(500_000), "too-large"],
    ["with a million elements", "<p></p>".repeat(1_500_000), "too-large"],
  ])("%s is refused with a sentence", (_, source, reason) => {
    expect(readHtml(source)).toMatchObject({ ok: false, reason });
  });

  test("never makes the reader throw, however it is damaged", () => {
    const random = randomFrom(56);
    for (const name of ["web-page", "word-export", "preformatted-page"]) {
      const bytes = fixture(name);
      for (let round = 0; round < 150; round++) expect(() => readHtml(mutate(bytes, random))).not.toThrow();
    }
  });
});

const MIXED = "../shared/corpus/mixed";

/** A resolution as a page, in three manners: Word's export, plain paragraphs with raised marks, a site with linked notes. */
const MANNERS = ["word", "plain", "site"] as const;

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

function mark(manner: (typeof MANNERS)[number], printed: string, index: number): string {
  if (manner === "plain") return `<sup>${printed}</sup>`;
  if (manner === "site") return `<sup><a href="page.html#note${index}">${printed}</a></sup>`;
  return `<a href="#_ftn${index}" name="_ftnref${index}"><span class=MsoFootnoteReference>[${printed}]</span></a>`;
}

function noteBlock(manner: (typeof MANNERS)[number], printed: string, text: string, index: number): string {
  if (manner === "plain") return `<p><sup>${printed}</sup> ${text}</p>`;
  if (manner === "site") return `<li id="note${index}">${text} <a href="#back${index}">↩</a></li>`;
  return `<div id=ftn${index}><p class=MsoFootnoteText><a href="#_ftnref${index}" name="_ftn${index}">[${printed}]</a> ${text}</p></div>`;
}

function page({ header, paragraphs }: Resolution, manner: (typeof MANNERS)[number]): string {
  const notes: string[] = [];
  const printed = (paragraph: Paragraph) => {
    let [text, from] = [paragraph.number === null ? "" : `${paragraph.number}.&nbsp; `, 0];
    for (const note of paragraph.notes) {
      text += escaped(paragraph.text.slice(from, note.at)) + mark(manner, note.mark, notes.length);
      notes.push(noteBlock(manner, note.mark, escaped(note.text), notes.length));
      from = note.at;
    }
    return (text + escaped(paragraph.text.slice(from))).split("\n");
  };
  const parts = paragraphs.map(({ part }, index) => (part === paragraphs[index - 1]?.part ? null : part));
  const lines = [
    ...[header.symbol ?? "", `Resolution adopted by the ${header.organ}`, `<i>The ${header.organ}</i>,`],
    ...paragraphs.flatMap((paragraph, index) => [
      ...(parts[index] ? [parts[index]] : []),
      ...printed(paragraph),
    ]),
    "46th plenary meeting",
  ];
  return `<!DOCTYPE html><html><body><nav>1. Home</nav>${lines.map((line) => `<p>${line}</p>`).join("\n")}<ol>${notes.join("\n")}</ol></body></html>`;
}

describe.skipIf(!existsSync(MIXED))("the official resolutions as web pages", () => {
  const names = existsSync(MIXED) ? readdirSync(MIXED).filter((name) => name.endsWith(".xml")) : [];

  test.each(MANNERS)("in the manner of %s have the paragraphs and notes of their XML", (manner) => {
    const different = names.filter((name) => {
      const xml = readAkn(new Uint8Array(readFileSync(`${MIXED}/${name}`)));
      const html = xml.ok ? readHtml(page(xml.resolution, manner)) : xml;
      const same = ({ paragraphs }: Resolution) =>
        JSON.stringify(paragraphs.filter(({ kind }) => kind === "operative"));
      return !xml.ok || !html.ok || same(xml.resolution) !== same(html.resolution);
    });
    expect(names.length).toBe(30);
    expect(different).toEqual([]);
  });
});
