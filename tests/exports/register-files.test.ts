import { parse } from "csv-parse/sync";
import { readSheet } from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { formatCsvHead, formatCsvRows } from "@/lib/exports/csv";
import { formatJsonEnd, formatJsonHead, formatJsonRows } from "@/lib/exports/json-document";
import { columnHeadings, type RegisterAbout } from "@/lib/exports/register-cells";
import { REGISTER_FILES, savedName } from "@/lib/exports/register-file";
import { type RegisterOccurrence, type RegisterRow, registerRow } from "@/lib/exports/register-rows";
import { formatWorkbook } from "@/lib/exports/workbook";

const evidence = {
  title: "Improving the coordination of efforts",
  symbol: "A/76/120",
  paragraph: "12",
  address: "https://undocs.org/A/76/120",
  date: "2021-06-28",
  passage: null,
} as const;

const OCCURRENCE: RegisterOccurrence = {
  resolution: {
    slug: "A-RES-74-176",
    symbol: "A/RES/74/176",
    title: "Improving the coordination of efforts",
    date: "2019-12-18",
    status: "adopted",
  },
  mandate: {
    label: "26",
    text: "Requests the Secretary-General to submit a report, “in full”, at its seventy-sixth session.",
  },
  provision: {
    verb: "requests",
    force: "request",
    span: [0, 90],
    asks: true,
    asked: [
      { kind: "report", text: "report", span: [43, 49], certain: true },
      { kind: "review", text: "review", span: [0, 1], certain: false },
    ],
  },
  occurrence: {
    body: { name: "Secretary-General" },
    kind: "session",
    from: "2021-09-14",
    by: "2022-09-12",
    standing: "fulfilled",
    timeliness: "early",
    status: "implemented",
    statusAsOf: "2021-06-28",
    doneOn: "2021-06-28",
    records: [{ evidence: [evidence] }, { evidence: [evidence] }],
  },
};

const ROW = registerRow(OCCURRENCE, (slug, label) => `https://register.example/mandates/${slug}/${label}`);
const ABOUT: RegisterAbout = {
  list: "deadlines",
  filters: 'with the words “a, "b"”',
  day: "2021-09-01",
  rows: 2,
};

/** The cells that spreadsheets would take for formulas, and one that breaks naive writers. */
const HOSTILE = [
  '=HYPERLINK("http://x")',
  "+1+1",
  "-2+3",
  "@SUM(A1)",
  "\tx",
  "\rx",
  'a "b",\r\nc\u0000\u000b',
];
const rowWith = (title: string): RegisterRow => ({ ...ROW, title });

function readCsv(text: string): string[][] {
  return parse(text, { bom: true });
}

describe("a row of the register", () => {
  it("says each thing once: the words of the provision, what is asked for with certainty, the evidence", () => {
    expect(ROW.provision.endsWith("seventy-sixth session")).toBe(true);
    expect(ROW.asked).toEqual(["report"]);
    expect(ROW.evidence).toHaveLength(1);
    expect(ROW.address).toBe("https://register.example/mandates/A-RES-74-176/26");
  });
});

describe("the CSV form", () => {
  it("begins with what is in it and the headings, and every record has as many fields", () => {
    const text = formatCsvHead(ABOUT) + formatCsvRows([ROW]);
    const [about = [], headings = [], row = []] = readCsv(text);
    expect(about[0]).toBe(
      'Deadlines in Operative as the register stood on 1 September 2021: provisions with the words “a, "b"”. 2 rows, one for each due time and body.',
    );
    expect(headings).toEqual(columnHeadings());
    expect(Object.fromEntries(headings.map((heading, index) => [heading, row[index]]))).toMatchObject({
      Resolution: "A/RES/74/176",
      "Day of the document": "2019-12-18",
      Provision: "Requests the Secretary-General to submit a report, “in full”, at its seventy-sixth session",
      Force: "Request",
      "What is asked for": "Report",
      From: "2021-09-14",
      By: "2022-09-12",
      Standing: "Fulfilled",
      Fulfilled: "early",
      Evidence: "A/76/120 para. 12 (https://undocs.org/A/76/120)",
    });
    expect(text.startsWith("\uFEFF")).toBe(true);
    expect(text.endsWith("\r\n")).toBe(true);
  });

  it("never gives a spreadsheet a cell that it would take for a formula", () => {
    const titles = readCsv(formatCsvHead(ABOUT) + formatCsvRows(HOSTILE.map(rowWith)))
      .slice(2)
      .map((cells) => cells[1] ?? "");
    expect(titles).toEqual([...HOSTILE.slice(0, 6).map((title) => `'${title}`), HOSTILE[6]]);
    expect(titles.filter((title) => /^[=+\-@\t\r]/.test(title))).toEqual([]);
  });
});

describe("the Excel form", () => {
  it("has real dates, and text where text is meant", async () => {
    const rows = await readSheet(Buffer.from(await formatWorkbook(ABOUT, [ROW, ...HOSTILE.map(rowWith)])));
    const [about = [], headings = [], row = [], ...hostile] = rows;
    expect(about[0]).toContain("as the register stood on 1 September 2021");
    expect(headings).toEqual(columnHeadings());
    const cells = Object.fromEntries(headings.map((heading, index) => [String(heading), row[index]]));
    expect(cells.By).toEqual(new Date("2022-09-12T00:00:00Z"));
    expect(cells["Day of the document"]).toEqual(new Date("2019-12-18T00:00:00Z"));
    expect(cells.Paragraph).toBe("26");
    expect(cells.Standing).toBe("Fulfilled");
    expect(hostile.slice(0, 4).map((found) => found[1])).toEqual(HOSTILE.slice(0, 4));
    expect(hostile).toHaveLength(HOSTILE.length);
  });

  it("takes words longer than a cell of Excel, days before its first, and nothing at all", async () => {
    const long: RegisterRow = { ...ROW, provision: "word ".repeat(10_000), date: "1846-01-10", body: null };
    const [, headings = [], row = []] = await readSheet(Buffer.from(await formatWorkbook(ABOUT, [long])));
    const cell = (name: string) => row[headings.indexOf(name)];
    expect(String(cell("Provision")).length).toBeGreaterThan(32_000);
    expect(String(cell("Provision")).length).toBeLessThanOrEqual(32_767);
    expect(cell("Day of the document")).toBe("1846-01-10");
    expect(cell("Responsible body")).toBeNull();
    expect(await readSheet(Buffer.from(await formatWorkbook({ ...ABOUT, rows: 0 }, [])))).toHaveLength(2);
  });
});

describe("the JSON form", () => {
  it("is one document in which each row stands on a line of its own", () => {
    const head = formatJsonHead(ABOUT, { body: ["unodc"] });
    const text = head + formatJsonRows([ROW], 0) + formatJsonRows(HOSTILE.map(rowWith), 1) + formatJsonEnd();
    expect(JSON.parse(text)).toEqual({
      list: "deadlines",
      about: expect.stringContaining("2 rows"),
      asOf: "2021-09-01",
      filters: { body: ["unodc"] },
      count: 2,
      rows: [ROW, ...HOSTILE.map(rowWith)],
    });
    expect(text.trimEnd().split("\n")).toHaveLength(2 + 1 + HOSTILE.length);
    expect(JSON.parse(head + formatJsonEnd()).rows).toEqual([]);
  });
});

describe("the name of a file", () => {
  it("is one that every system takes", () => {
    const names = REGISTER_FILES.map((file) => savedName(file, "2021-09-01"));
    expect(names).toHaveLength(6);
    expect(names.filter((name) => !/^[a-z0-9-]+\.(csv|xlsx|json)$/.test(name))).toEqual([]);
  });
});
