import { parse } from "csv-parse/sync";
import { parseDocument } from "htmlparser2";
import readXlsx from "read-excel-file/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { GET as getMandates } from "@/app/api/v1/mandates/route";
import { GET as getExport } from "@/app/exports/[file]/route";
import { GET as getFeed } from "@/app/feeds/changes.atom/route";
import { GET as getCalendar } from "@/app/feeds/deadlines.ics/route";
import { importResolution } from "@/lib/operations/import-resolution";
import { recordStatus } from "@/lib/operations/record-status";
import type { Register } from "@/lib/operations/register";
import { get, nowhere, servedAt } from "../api/program";
import { TestRegisters } from "../store/register";
import { FORMULA, HOSTILE_RECORD, HOSTILE_RESOLUTION, MARKUP } from "./hostile-resolution";

const registers = new TestRegisters();
let register: Register;
let slug = "";
beforeAll(async () => {
  register = registers.empty("2026-11-24");
  await servedAt(register);
  const bytes = new TextEncoder().encode(HOSTILE_RESOLUTION);
  const outcome = await importResolution(register, { bytes, source: `${MARKUP}\r\n.txt` });
  if (!outcome.ok) throw new Error(outcome.message);
  slug = outcome.slug;
  const [occurrence] = await register.store.occurrence.findMany({ orderBy: { id: "asc" }, take: 1 });
  const recorded = await recordStatus(register, occurrence?.id ?? 0, HOSTILE_RECORD);
  if (!recorded.ok) throw new Error(recorded.message);
}, 60_000);
afterAll(() => registers.close());

async function exported(file: string): Promise<Response> {
  const response = await getExport(get(`/exports/${file}`), { params: Promise.resolve({ file }) });
  expect(response.status).toBe(200);
  return response;
}

describe("a resolution that means ill", () => {
  it("has a name in addresses of letters, digits and hyphens", () => {
    expect(slug).toMatch(/^[\p{L}\p{N}().-]{1,200}$/u);
    expect(slug).not.toContain("..");
  });

  it("is read with its words as they stand, without the marks that turn the direction of writing", async () => {
    const paragraphs = await register.store.paragraph.findMany({ orderBy: { position: "asc" } });
    const text = paragraphs.map((paragraph) => paragraph.text).join("\n");
    expect(text).toContain(MARKUP);
    expect(text).not.toMatch(/[\u200B-\u200F\u202A-\u202E\u2066-\u2069]/);
  });

  it("gives no spreadsheet a formula in CSV", async () => {
    const text = (await (await exported("mandates.csv")).text()).replace(/^\uFEFF/, "");
    const rows: string[][] = parse(text, { relax_column_count: false });
    const cells = rows.flat();
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(cells.some((cell) => cell.includes(FORMULA))).toBe(true);
  });

  it("gives no spreadsheet a formula in a workbook, and a workbook that opens", async () => {
    const bytes = Buffer.from(await (await exported("mandates.xlsx")).arrayBuffer());
    expect(bytes.includes(Buffer.from("<f>"))).toBe(false);
    const sheets = await readXlsx(bytes);
    expect(JSON.stringify(sheets)).toContain("HYPERLINK");
  });

  it("is JSON in JSON", async () => {
    const json = await (await exported("mandates.json")).text();
    expect(JSON.stringify(JSON.parse(json))).toContain("HYPERLINK");
    const api = await (await getMandates(get("/api/v1/mandates"), nowhere)).json();
    expect(JSON.stringify(api)).toContain("HYPERLINK");
  });

  it.each(["mandates.csv", "mandates.xlsx", "mandates.json", "deadlines.csv"])(
    "is saved under a name of ours: %s",
    async (file) => {
      const header = (await exported(file)).headers.get("content-disposition");
      expect(header).toMatch(/^attachment; filename="operative-(?:mandates|deadlines)-2026-11-24\.\w+"$/);
    },
  );

  it("adds no event and no property to a calendar", async () => {
    const text = await (await getCalendar(get("/feeds/deadlines.ics"))).text();
    const lines = text.replace(/\r\n[ \t]/g, "").split("\r\n");
    const begun = lines.filter((line) => line.startsWith("BEGIN:VEVENT")).length;
    expect(begun).toBeGreaterThan(0);
    expect(lines.filter((line) => line.startsWith("UID:"))).toHaveLength(begun);
    expect(lines.filter((line) => /^(?:X-Injected|<)/i.test(line))).toEqual([]);
  });

  it("is text in a feed: no element of its own in the XML, none that runs in the HTML within it", async () => {
    const text = await (await getFeed(get("/feeds/changes.atom"))).text();
    const names = new Set<string>();
    const walk = (nodes: ReturnType<typeof parseDocument>["children"], into: Set<string>) => {
      for (const node of nodes) {
        if ("name" in node) into.add(node.name);
        if ("children" in node) walk(node.children, into);
      }
    };
    const document = parseDocument(text, { xmlMode: true });
    walk(document.children, names);
    expect([...names].filter((name) => ["script", "img", "svg", "b"].includes(name))).toEqual([]);
    expect(text).toContain("HYPERLINK");
    const decoded = text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
    const inner = new Set<string>();
    for (const [, html = ""] of text.matchAll(
      /<content[^>]*>(?:<!\[CDATA\[)?([\s\S]*?)(?:\]\]>)?<\/content>/g,
    )) {
      const unpacked = html.includes("&lt;p") ? parseDocument(html).children : null;
      const markup =
        unpacked === null
          ? html
          : html.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
      walk(parseDocument(markup).children, inner);
    }
    expect(decoded.length).toBeGreaterThan(0);
    expect([...inner].filter((name) => !["p", "br"].includes(name))).toEqual([]);
    expect(inner.size).toBeGreaterThan(0);
  });
});
