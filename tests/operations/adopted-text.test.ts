import { readFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { importResolution } from "@/lib/operations/import-resolution";
import type { Register } from "@/lib/operations/register";
import { showResolution } from "@/lib/operations/show-resolution";
import { TestRegisters } from "../store/register";

const registers = new TestRegisters();
afterAll(() => registers.close());

const DRAFT = "A-C.3-74-L.10-Rev.1";
const draft = readFileSync("prisma/seed/resolution.txt", "utf8");

/** The seed as the Assembly prints it once adopted, with a small amendment. */
const adopted = draft
  .replace("Distr.: Limited\n7 November 2019", "Distr.: General\n27 January 2020")
  .replace("Third Committee\n\nAgenda item 106", "Agenda item 106")
  .replace(
    /Crime prevention and criminal justice\n\nAzerbaijan[^\n]*\n/,
    "Resolution adopted by the General Assembly on 18 December 2019\n\n[on the report of the Third Committee (A/74/394)]\n\n74/176.",
  )
  .replace(
    "to take all appropriate measures to arrange",
    "to take all appropriate and timely measures to arrange",
  );

const give = (register: Register, text: string, symbol: string) =>
  importResolution(register, {
    bytes: new TextEncoder().encode(text),
    source: "resolution.txt",
    known: { symbol },
  });

async function forms(register: Register, slug: string, asOf: "2019-12-01" | null = null) {
  const resolution = await showResolution(register, slug, asOf);
  return {
    adoptedAs: resolution?.adoptedAs?.symbol ?? null,
    drafts: resolution?.drafts.map(({ symbol }) => symbol),
  };
}

describe("a draft and its adopted text", () => {
  it("are two resolutions that lead to each other, whichever comes first", async () => {
    const register = await registers.withSeed("2026-11-24");
    expect(await give(register, adopted, "A/RES/74/176")).toMatchObject({ ok: true, result: "read" });
    expect(await forms(register, DRAFT)).toEqual({ adoptedAs: "A/RES/74/176", drafts: [] });
    expect(await forms(register, "A-RES-74-176")).toEqual({
      adoptedAs: null,
      drafts: ["A/C.3/74/L.10/Rev.1"],
    });

    const other = registers.empty("2026-11-24");
    await give(other, adopted, "A/RES/74/176");
    await give(other, draft, "A/C.3/74/L.10/Rev.1");
    expect(await forms(other, DRAFT)).toEqual({ adoptedAs: "A/RES/74/176", drafts: [] });
  });

  it("are still linked when a corrected text takes the place of either", async () => {
    const register = await registers.withSeed("2026-11-24");
    await give(register, adopted, "A/RES/74/176");
    await give(register, adopted.replace("timely measures", "prompt measures"), "A/RES/74/176");
    await give(
      register,
      draft.replace("appropriate measures to arrange", "needed measures to arrange"),
      "A/C.3/74/L.10/Rev.1",
    );
    expect(await forms(register, DRAFT)).toEqual({ adoptedAs: "A/RES/74/176", drafts: [] });
  });

  it("do not know each other before the adoption", async () => {
    const register = await registers.withSeed("2026-11-24");
    await give(register, adopted, "A/RES/74/176");
    expect(await forms(register, DRAFT, "2019-12-01")).toEqual({ adoptedAs: null, drafts: [] });
  });

  it("of the same title in another session are not one: that is a successor", async () => {
    const register = await registers.withSeed("2026-11-24");
    const successor = adopted
      .replace("Seventy-fourth session", "Seventy-sixth session")
      .replace("18 December 2019", "16 December 2021")
      .replace("74/176.", "76/186.");
    expect(await give(register, successor, "A/RES/76/186")).toMatchObject({ ok: true, result: "read" });
    expect(await forms(register, DRAFT)).toEqual({ adoptedAs: null, drafts: [] });
  });
});

describe("a document that an older grammar read", () => {
  it("is read anew when it comes again, and keeps its status records", async () => {
    const register = await registers.withSeed("2026-11-24");
    const records = await register.store.statusRecord.count();
    await register.store.resolution.updateMany({ data: { grammar: 1 } });
    expect(await give(register, draft, "A/C.3/74/L.10/Rev.1")).toMatchObject({ result: "updated" });
    expect(await give(register, draft, "A/C.3/74/L.10/Rev.1")).toMatchObject({ result: "unchanged" });
    expect(await register.store.statusRecord.count()).toBe(records);
  });
});
