import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listMandates } from "@/lib/operations/list-mandates";
import type { Register } from "@/lib/operations/register";
import { parseRegisterQuery, withFilter } from "@/lib/queries/register-query";
import { TestRegisters } from "../store/register";

const registers = new TestRegisters();
let register: Register;
beforeAll(async () => {
  register = await registers.withSeed("2026-11-24");
});
afterAll(() => registers.close());

describe("the list of mandates", () => {
  it.each([
    {},
    { body: "unodc" },
    { standing: ["stale", "fulfilled"], asks: "yes" },
    { words: "“World Day”" },
    { asOf: "2021-09-01", force: "request" },
  ])("counts beside each choice what that choice would show: %j", async (parameters) => {
    const query = parseRegisterQuery(parameters);
    const { facets } = await listMandates(register, query);
    expect(facets.length).toBeGreaterThan(0);
    for (const { name, counts } of facets) {
      for (const { value, mandates } of counts) {
        const { totals } = await listMandates(register, withFilter(query, name, [value]));
        expect({ name, value, mandates }).toEqual({ name, value, mandates: totals.mandates });
      }
    }
  });

  it("finds paragraphs by words, by the beginning of a word, and by a phrase", async () => {
    const labels = async (words: string) =>
      (await listMandates(register, parseRegisterQuery({ words }))).mandates.map(({ label }) => label);
    expect(await labels("“World Day”")).toEqual(["6"]);
    expect(await labels("rapporteurs nation")).toEqual(["23"]);
    expect(await labels("“Day World”")).toEqual([]);
    expect(await labels('"); DROP TABLE "Mandate')).toEqual([]);
  });

  it("puts the next deadline first when asked to", async () => {
    const { mandates } = await listMandates(register, parseRegisterQuery({ sort: "deadline" }));
    expect(mandates.slice(0, 3).map(({ label }) => label)).toEqual(["25", "6", "4"]);
  });

  it("shows the last page where a page beyond it is asked for", async () => {
    const { mandates, pages } = await listMandates(register, parseRegisterQuery({ page: "99" }));
    expect(pages).toBe(2);
    expect(mandates.map(({ label }) => label)).toEqual(["26"]);
  });
});
