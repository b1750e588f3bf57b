import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readAkn } from "@/lib/reading/akn/read-akn";
import { readResolution } from "@/lib/reading/read-resolution";
import { readText } from "@/lib/reading/text/read-text";
import type { Resolution } from "@/lib/resolution/resolution";
import {
  bare,
  CORPUS,
  corpusMissing,
  LABELLED,
  labelledMissing,
  numbersOf,
  operative,
  preambular,
} from "./read-fixture";

interface Label {
  readonly document: Record<string, unknown>;
  readonly preambular: number;
  readonly operative: readonly { readonly part: string | null; readonly number: string }[];
}

describe.skipIf(labelledMissing)("labelled documents (../shared/gold)", () => {
  const names = labelledMissing ? [] : readdirSync(join(LABELLED, "labels"));
  test.each(names)("%s: header, preambular paragraphs, operative numbers and parts", (name) => {
    const label: Label = JSON.parse(readFileSync(join(LABELLED, "labels", name), "utf8"));
    const text = readFileSync(join(LABELLED, "docs", name.replace(".json", ".txt")), "utf8");
    const resolution = readText(text);
    expect(resolution.header).toMatchObject(label.document);
    expect(preambular(resolution)).toHaveLength(label.preambular);
    expect(operative(resolution).map(({ part, number }) => [part, number])).toEqual(
      label.operative.map(({ part, number }) => [part, number]),
    );
  });
});

/** Where a count of printed numbers is not the count of operative paragraphs. */
const COUNTED_OTHERWISE: Readonly<Record<string, readonly [count: number, why: string]>> = {
  "E-RES-9-I.txt": [6, "the page holds the French text and other resolutions"],
  "E-RES-2000-22.txt": [8, "the pages hold parts of two other resolutions"],
  "E-RES-671-XXV.txt": [22, "resolution B has one paragraph without a number"],
  "E-RES-2018-17.txt": [1, "recommends a draft, whose paragraphs are the General Assembly's"],
  "E-RES-2021-24.txt": [1, "recommends a draft"],
  "E-RES-2023-25.txt": [1, "recommends a draft"],
  "A-RES-319-IV.txt": [7, "resolution B has two paragraphs after the annex of A"],
  "A-RES-2205-XXI.txt": [15, "section I is one paragraph without a number"],
  "A-RES-33-141.txt": [7, "the numbers of the article amended are quoted"],
  "A-RES-38-58.txt": [23, "resolutions D and E have one paragraph without a number each"],
  "A-RES-48-104.txt": [1, "the proclamation has no number, its articles follow"],
  "A-RES-70-125.txt": [71, "numbered headings are no paragraphs, and all 71 are"],
  "A-RES-72-90-A-B.txt": [108, "resolution A has one paragraph without a number"],
  "A-RES-76-7.txt": [1, "the declaration is an annex"],
  "A-RES-79-258.txt": [218, "sections XIX to XXIV have paragraphs without numbers"],
  "A-RES-79-93-A-B.txt": [169, "resolution A has one paragraph without a number"],
  "S-RES-2231-2015.txt": [30, "the rest are annexes"],
  "S-RES-2610-2021.txt": [108, "the rest is an annex"],
  "UNEP-EA.5-RES.14.txt": [16, "none has a number"],
  "WHA66.22.txt": [4, "the second is printed on in the first one's line"],
};

/** Two columns read across: the text before the second column's resolution runs through its first paragraph. */
const READ_ACROSS = ["E-RES-2000-22.txt"];

/** Texts whose source itself lacks words, and so paragraphs that break off. */
const BROKEN_OFF = ["A-RES-49-37.txt", "S-RES-1445-2002.txt"];

interface Row {
  readonly file: string;
  readonly symbol: string;
  readonly count: number;
}

function index(): Row[] {
  if (corpusMissing) return [];
  const lines = readFileSync(join(CORPUS, "INDEX.tsv"), "utf8").trim().split("\n").slice(1);
  const rows = lines.map((line) => line.split("\t"));
  return rows
    .map(([file = "", symbol = "", , , , , count]) => ({ file, symbol, count: Number(count) }))
    .filter(({ file }) => !file.startsWith("edge/"));
}

const readCorpus = (file: string, symbol?: string): Resolution =>
  readText(readFileSync(join(CORPUS, file), "utf8"), symbol);

describe.skipIf(corpusMissing)("documents of every decade and layout (../shared/corpus/mixed)", () => {
  const rows = index();

  test.each(rows)("$file: operative paragraphs", ({ file, symbol, count }) => {
    const resolution = readCorpus(file, symbol);
    const numbers = numbersOf(resolution);
    expect(numbers).toHaveLength(COUNTED_OTHERWISE[file]?.[0] ?? count);
    expect(new Set(numbers).size, "no number twice within a part").toBe(numbers.length);
    for (const { text } of resolution.paragraphs) {
      expect(text, "no page remains").not.toMatch(/\b\d{2}-\d{5}\b|_{9,}|\*\d{7}\*|<!--|\f/);
      expect(text, "starts a sentence").toMatch(/^[\p{Lu}(“"]/u);
    }
    if (READ_ACROSS.includes(file)) expect(resolution.paragraphs[0]?.text).toMatch(/^\(a\)/);
    if (BROKEN_OFF.includes(file)) return;
    const ends = operative(resolution).map(({ text }) => text.slice(-1));
    expect(ends.filter((end) => end === "," || end === "-")).toEqual([]);
  });

  test("are found by their symbols where the page or number says it", () => {
    const missed = rows.filter(({ file, symbol }) => {
      const key = (text: string | null) => (text ?? "").replace(/[^A-Z0-9]/gi, "").toUpperCase();
      return key(readCorpus(file, symbol).header.symbol) !== key(symbol);
    });
    expect(missed.map(({ file }) => file)).toEqual(["E-RES-9-I.txt"]);
  });
});

const MARKUP = corpusMissing ? [] : readdirSync(CORPUS).filter((file) => file.endsWith(".xml"));

describe.skipIf(corpusMissing)("text and markup of one document (../shared/corpus/mixed)", () => {
  test.each(MARKUP)("%s: the same paragraphs", (file) => {
    const markup = readAkn(readFileSync(join(CORPUS, file)));
    if (!markup.ok) throw new Error(markup.message);
    const text = readCorpus(file.replace(".xml", ".txt"));
    // The two differ in where they print the asterisks of a note.
    const key = (one: Resolution) =>
      one.paragraphs.map(({ kind, part, number, text: words }) => [
        kind,
        part,
        number,
        bare(words).replace(/\*/g, ""),
      ]);
    expect(key(text)).toEqual(key(markup.resolution));
  });
});

const VARIANTS = join(CORPUS, "variants");

describe.skipIf(!existsSync(VARIANTS))("forms of one document (../shared/corpus/mixed/variants)", () => {
  const files = existsSync(VARIANTS) ? readdirSync(VARIANTS) : [];
  const documents = [...new Set(files.map((file) => file.split(".").slice(0, -2).join(".")))];

  test.each(documents)("%s: the same operative paragraphs", (document) => {
    const forms = files.filter((file) => file.startsWith(`${document}.`));
    const read = forms.map((form) => {
      const resolution = readText(readFileSync(join(VARIANTS, form), "utf8"));
      return { numbers: numbersOf(resolution), texts: operative(resolution).map(({ text }) => bare(text)) };
    });
    for (const form of read) expect(form).toEqual(read[0]);
  });
});

const EDGE = join(CORPUS, "edge");

describe.skipIf(!existsSync(EDGE))("what is no resolution (../shared/corpus/mixed/edge)", () => {
  const files = existsSync(EDGE) ? readdirSync(EDGE).filter((file) => /\.(?:txt|pdf)$/.test(file)) : [];
  const RESOLUTION = "A-C.5-80-L.12";
  const KIND =
    /^This is (?:an amendment|a statement by a President|a draft decision|a paper of another kind)\b.*\.$/;

  test.each(files)("%s is refused with what it is, or is a draft resolution", async (file) => {
    const outcome = await readResolution(readFileSync(join(EDGE, file)));
    expect(outcome.ok).toBe(file.startsWith(RESOLUTION));
    if (outcome.ok) return;
    expect(outcome.reason).toBe("not-a-resolution");
    expect(outcome.message).toMatch(KIND);
  });
});
