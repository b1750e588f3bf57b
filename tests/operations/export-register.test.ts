import { parse } from "csv-parse/sync";
import { readSheet } from "read-excel-file/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import type { RegisterFile } from "@/lib/exports/register-file";
import { exportRegister } from "@/lib/operations/export-register";
import { importResolution } from "@/lib/operations/import-resolution";
import { listDeadlines } from "@/lib/operations/list-deadlines";
import { listMandates } from "@/lib/operations/list-mandates";
import type { Register } from "@/lib/operations/register";
import { parseDeadlineQuery } from "@/lib/queries/deadline-query";
import { type AddressParameters, parseRegisterQuery } from "@/lib/queries/register-query";
import { readOccurrencePages } from "@/lib/store/reading/occurrence-pages";
import { TestRegisters } from "../store/register";

const registers = new TestRegisters();
let register: Register;
beforeAll(async () => {
  register = await registers.withSeed("2026-11-24");
});
afterAll(() => registers.close());

const documentSchema = z.object({
  asOf: z.string(),
  count: z.number(),
  about: z.string(),
  rows: z.array(
    z.object({
      paragraph: z.string(),
      provision: z.string(),
      by: z.string().nullable(),
      body: z.string().nullable(),
      standing: z.string().nullable(),
      evidence: z.array(z.object({ symbol: z.string().nullable() })),
      address: z.string(),
    }),
  ),
});

async function bytesOf(file: RegisterFile, parameters: AddressParameters): Promise<Buffer> {
  const outcome = await exportRegister(register, { ...file, parameters, origin: "https://register.example" });
  if (!outcome.ok) throw new Error(outcome.message);
  const pieces: Uint8Array[] = [];
  for await (const piece of outcome.content) pieces.push(piece);
  return Buffer.concat(pieces);
}

async function documentOf(list: RegisterFile["list"], parameters: AddressParameters) {
  return documentSchema.parse(JSON.parse((await bytesOf({ list, format: "json" }, parameters)).toString()));
}

const QUERIES: readonly AddressParameters[] = [
  {},
  { body: "unodc" },
  { standing: ["fulfilled", "overdue"] },
  { words: "“World Day”", asOf: "2021-09-01" },
  { force: "request", report: "yes", asOf: "2021-09-01" },
  { body: "nobody-of-this-name" },
];

describe("taking a list away", () => {
  it.each(QUERIES)(
    "gives as many mandates and provisions as the list says, in every form: %j",
    async (query) => {
      const { totals } = await listMandates(register, parseRegisterQuery(query));
      const { rows, count } = await documentOf("mandates", query);
      expect(new Set(rows.map(({ address }) => address)).size).toBe(totals.mandates);
      expect(new Set(rows.map(({ address, provision }) => address + provision)).size).toBe(totals.provisions);
      expect(count).toBe(rows.length);
      const csv = parse(await bytesOf({ list: "mandates", format: "csv" }, query), { bom: true });
      expect(csv).toHaveLength(rows.length + 2);
      const sheet = await readSheet(await bytesOf({ list: "mandates", format: "xlsx" }, query));
      expect(sheet).toHaveLength(rows.length + 2);
    },
  );

  it.each(QUERIES)("gives as many due dates as the list says, the earliest first: %j", async (query) => {
    const { total } = await listDeadlines(register, parseDeadlineQuery(query, parseRegisterQuery(query)));
    const { rows } = await documentOf("deadlines", query);
    const days = rows.map(({ by }) => by ?? "");
    expect(rows).toHaveLength(total);
    expect(days).toEqual([...days].sort());
  });

  it("stands as the register stood on the day asked for, and leads to pages of that day", async () => {
    const report = async (asOf: string) => {
      const { rows } = await documentOf("deadlines", { body: "secretary-general", asOf });
      return rows.find(({ paragraph }) => paragraph === "26");
    };
    expect((await report("2021-06-01"))?.standing).toBe("upcoming");
    expect((await report("2021-06-01"))?.evidence).toEqual([]);
    const later = await report("2022-01-01");
    expect(later?.standing).toBe("fulfilled");
    expect(later?.evidence.map(({ symbol }) => symbol)).toContain("A/76/120");
    expect(later?.address).toMatch(/^https:\/\/register\.example\/mandates\/.+\/26\?asOf=2022-01-01$/);
  });

  it("says which filters are set and from which day it is seen", async () => {
    const { about } = await documentOf("mandates", { body: "unodc", asOf: "2021-09-01" });
    expect(about).toMatch(
      /^Mandates in Operative as the register stood on 1 September 2021: provisions addressed to United Nations Office on Drugs and Crime\. \d+ rows, /,
    );
  });

  it.each([
    [{ standing: "lost" }, "Nothing was exported, as this means nothing here: standing “lost”."],
    [{ bodies: "unodc" }, "Nothing was exported, as this means nothing here: bodies."],
    [{ asOf: "2021-02-30" }, "Nothing was exported, as this means nothing here: asOf “2021-02-30”."],
  ])(
    "refuses what means nothing rather than giving more than was asked for: %j",
    async (parameters, message) => {
      const request = { list: "mandates", format: "csv", parameters, origin: "" } as const;
      expect(await exportRegister(register, request)).toEqual({
        ok: false,
        reason: "filter-unknown",
        message,
      });
    },
  );

  it.each(["document", "soonest"] as const)(
    "reads each occurrence once, whatever the size of a page, in one order: %s",
    async (order) => {
      const view = { today: "2026-11-24", horizon: "2031-11-24" } as const;
      const idsBy = async (size: number) => {
        const ids: number[] = [];
        const pages = readOccurrencePages(register.store, view, { is: "all", of: [] }, { order, size });
        for await (const page of pages) ids.push(...page.map(({ occurrence }) => occurrence.id));
        return ids;
      };
      const whole = await idsBy(1000);
      expect(whole.length).toBeGreaterThan(20);
      expect(new Set(whole).size).toBe(whole.length);
      expect(await idsBy(7)).toEqual(whole);
      expect(await idsBy(1)).toEqual(whole);
    },
  );

  it("takes a list away whose paragraphs have more due times than one question of the database can name", async () => {
    const large = registers.empty("2026-11-24");
    const paragraphs = Array.from(
      { length: 300 },
      (_, index) =>
        `${index + 1}. Requests the Secretary-General and the High Commissioner for Human Rights to report annually until 2030 on lighthouse ${index + 1}, invites Member States to light it, encourages them to paint it, calls upon them to guard it, and urges them to visit it${index === 299 ? "." : ";"}`,
    );
    const text = `General Assembly\nEightieth session\nSecond Committee\nAgenda item 18\n3 November 2025\nNorway: draft resolution\n\nCare of lighthouses\n\nThe General Assembly,\n\n${paragraphs.join("\n\n")}\n`;
    const imported = await importResolution(large, {
      bytes: new TextEncoder().encode(text),
      source: "lighthouses.txt",
    });
    expect(imported.ok).toBe(true);
    // One due time of each paragraph, which has ten.
    const parameters = { body: "secretary-general", dueFrom: "2027-01-01", dueTo: "2027-12-31" };
    const request = { list: "mandates", format: "json", parameters, origin: "" } as const;
    const outcome = await exportRegister(large, request);
    if (!outcome.ok) throw new Error(outcome.message);
    let written = "";
    for await (const piece of outcome.content) written += new TextDecoder().decode(piece);
    const { rows } = documentSchema.parse(JSON.parse(written));
    expect(rows).toHaveLength(outcome.rows);
    expect(new Set(rows.map(({ paragraph }) => paragraph)).size).toBe(300);
  });
});
