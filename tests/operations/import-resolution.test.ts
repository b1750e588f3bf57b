import { readFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { READER } from "@/lib/access/permissions";
import { extendRecurrences } from "@/lib/operations/extend-recurrences";
import { importResolution } from "@/lib/operations/import-resolution";
import type { Register } from "@/lib/operations/register";
import { showMandate } from "@/lib/operations/show-mandate";
import { brokenReferences, TestRegisters } from "../store/register";

const registers = new TestRegisters();
afterAll(() => registers.close());

const SEED = "A-C.3-74-L.10-Rev.1";
const symbol = "A/C.3/74/L.10/Rev.1";
const text = readFileSync("prisma/seed/resolution.txt", "utf8");
const bytes = (words: string) => new TextEncoder().encode(words);
const document = (words: string) => ({ bytes: bytes(words), source: "resolution.txt", known: { symbol } });

async function rows({ store }: Register) {
  return {
    resolutions: await store.resolution.count(),
    mandates: await store.mandate.count(),
    occurrences: await store.occurrence.count(),
    records: await store.statusRecord.count(),
    broken: await brokenReferences({ store }),
  };
}

describe("importing a resolution", () => {
  it("changes nothing when the same text comes again, also with other line breaks", async () => {
    const register = await registers.withSeed("2026-11-24");
    const before = await rows(register);
    expect(await importResolution(register, document(text))).toMatchObject({
      ok: true,
      result: "unchanged",
      slug: SEED,
    });
    expect(await importResolution(register, document(text.replaceAll("\n", "\r\n")))).toMatchObject({
      result: "unchanged",
    });
    expect(await rows(register)).toEqual(before);
  });

  it("takes a corrected text of the same symbol and keeps the status records", async () => {
    const register = await registers.withSeed("2026-11-24");
    const before = await rows(register);
    const corrected = text.replace(
      "to take all appropriate measures to arrange",
      "to take all necessary measures to arrange",
    );
    expect(corrected).not.toBe(text);
    expect(await importResolution(register, document(corrected))).toMatchObject({
      ok: true,
      result: "updated",
    });
    expect(await rows(register)).toEqual(before);
    const page = await showMandate(register, SEED, "5", null);
    expect(page?.mandate.text).toContain("all necessary measures");
    expect(page?.mandate.provisions[0]?.occurrences[0]).toMatchObject({
      standing: "fulfilled",
      timeliness: "on-time",
    });
  });

  it("refuses a text in which a status record would have no place, and changes nothing", async () => {
    const register = await registers.withSeed("2026-11-24");
    const before = await rows(register);
    const shortened = text.replace(
      "26. *Requests* the Secretary-General to submit a report",
      "26. *Recalls* the submission of a report",
    );
    expect(await importResolution(register, document(shortened))).toMatchObject({
      ok: false,
      reason: "records-would-be-lost",
    });
    expect(await rows(register)).toEqual(before);
  });

  it("is refused to a reader, and refuses what is no resolution, storing nothing", async () => {
    const register = registers.empty("2026-11-24");
    expect(await importResolution({ ...register, actor: READER }, document(text))).toMatchObject({
      reason: "not-allowed",
    });
    expect(await importResolution(register, { bytes: bytes(""), source: "empty.txt" })).toMatchObject({
      ok: false,
    });
    expect((await rows(register)).resolutions).toBe(0);
  });
});

describe("as the days go by", () => {
  it("recurrences are expanded to five years past today, and what stood stays", async () => {
    const register = registers.empty("2021-09-01");
    await importResolution(register, document(text));
    const lastWorldDay = async (today: Register["today"]) => {
      const page = await showMandate({ ...register, today }, SEED, "6", null);
      return page?.mandate.provisions[0]?.occurrences.at(-1)?.by;
    };
    expect(await lastWorldDay("2021-09-01")).toBe("2026-07-30");
    const before = await register.store.occurrence.findMany({ select: { id: true, key: true } });
    expect(await extendRecurrences({ ...register, today: "2026-11-24" })).toBe(1);
    expect(await lastWorldDay("2026-11-24")).toBe("2031-07-30");
    expect(await lastWorldDay("2021-09-01")).toBe("2026-07-30");
    expect(await register.store.occurrence.findMany({ select: { id: true, key: true } })).toEqual(
      expect.arrayContaining(before),
    );
    expect(await extendRecurrences({ ...register, today: "2026-11-24" })).toBe(0);
  });
});
