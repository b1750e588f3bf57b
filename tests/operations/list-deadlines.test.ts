import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DeadlineLine } from "@/lib/operations/deadline-line";
import type { DeadlineMonth } from "@/lib/operations/deadline-month";
import type { DeadlineSections } from "@/lib/operations/deadline-sections";
import { importResolution } from "@/lib/operations/import-resolution";
import { listDeadlines } from "@/lib/operations/list-deadlines";
import type { Register } from "@/lib/operations/register";
import { parseDeadlineQuery } from "@/lib/queries/deadline-query";
import { type AddressParameters, parseRegisterQuery, withFilter } from "@/lib/queries/register-query";
import { TestRegisters } from "../store/register";

const registers = new TestRegisters();
let register: Register;
beforeAll(async () => {
  register = await registers.withSeed("2026-11-24");
});
afterAll(() => registers.close());

const queryOf = (parameters: AddressParameters) =>
  parseDeadlineQuery(parameters, parseRegisterQuery(parameters));
const list = (parameters: AddressParameters) => listDeadlines(register, queryOf(parameters));

async function sections(parameters: AddressParameters): Promise<DeadlineSections> {
  const { shown } = await list(parameters);
  if (shown.is !== "list") throw new Error("A list was asked for.");
  return shown;
}
async function line(parameters: AddressParameters): Promise<DeadlineLine> {
  const { shown } = await list({ ...parameters, view: "line" });
  if (shown.is !== "line") throw new Error("A time line was asked for.");
  return shown;
}
async function month(at: string, parameters: AddressParameters = {}): Promise<DeadlineMonth> {
  const { shown } = await list({ ...parameters, view: "month", at });
  if (shown.is !== "month") throw new Error("A month was asked for.");
  return shown;
}
const labels = (shown: DeadlineLine) => shown.deadlines.map(({ mandate }) => mandate.label);

describe("the list of deadlines", () => {
  it("parts what is fulfilled into late, on time and early", async () => {
    const fulfilled = (await sections({ standing: "fulfilled" })).sections;
    expect(fulfilled.map(({ timeliness }) => timeliness)).toEqual(["late", "on-time", "early"]);
    for (const { timeliness, deadlines } of fulfilled)
      expect(new Set(deadlines.map(({ occurrence }) => occurrence.timeliness))).toEqual(
        new Set([timeliness]),
      );
  });

  it.each([
    {},
    { asOf: "2021-09-01" },
    { asOf: "2021-10-15", body: "unodc" },
    { words: "“World Day”" },
    { standing: "due-soon", asOf: "2021-10-15" },
    { timeliness: ["late", "early"] },
  ])("says as many as it holds, section by section: %j", async (parameters) => {
    const { total } = await list(parameters);
    const { sections: parts } = await sections(parameters);
    expect(total).toBeGreaterThan(0);
    expect(parts.reduce((sum, section) => sum + section.total, 0)).toBe(total);
    for (const { total: said, deadlines } of parts) expect(deadlines).toHaveLength(Math.min(said, 20));
  });

  it.each([
    {},
    { body: "unodc" },
    { view: "line", zoom: "year", at: "2021-03" },
    { view: "month", at: "2021-12" },
  ])("counts beside each choice the mandates that it would show: %j", async (parameters) => {
    const page = queryOf(parameters);
    const { facets, total } = await listDeadlines(register, page);
    expect(total).toBeGreaterThan(0);
    for (const { name, counts } of facets) {
      for (const { value, mandates } of counts) {
        const chosen = await listDeadlines(register, {
          ...page,
          query: withFilter(page.query, name, [value]),
        });
        const found =
          chosen.shown.is === "list"
            ? chosen.shown.sections.flatMap(({ deadlines }) => deadlines)
            : chosen.shown.is === "line"
              ? chosen.shown.deadlines
              : [...chosen.shown.days.values()].flatMap(({ deadlines }) => deadlines);
        const seen = new Set(found.map(({ mandate }) => mandate.id)).size;
        // A section shows twenty, a day three: what is shown is all only where it is no more than that.
        if (found.length === chosen.total)
          expect({ name, value, mandates }).toEqual({ name, value, mandates: seen });
        else expect(mandates).toBeGreaterThanOrEqual(seen);
      }
    }
  });
});

describe("the time line of deadlines", () => {
  it("shows windows that reach into its days from either side, and none beside them", async () => {
    // The Assembly's seventy-sixth session is from 14 September 2021 to 12 September 2022.
    const during = await line({ zoom: "month", at: "2022-02", body: "secretary-general" });
    expect(labels(during)).toContain("26");
    const after = await line({ zoom: "month", at: "2022-10", body: "secretary-general" });
    expect(labels(after)).not.toContain("26");
  });

  it("shows in a decade all that the list holds of it", async () => {
    const { total } = await list({ view: "line", zoom: "decade", at: "2025-01" });
    const inList = await list({ dueFrom: "2020-01-01", dueTo: "2029-12-31" });
    expect(total).toBe(inList.total + (await begunBefore2030()));
  });

  it("is seen from the day asked for: what was recorded later is not on it", async () => {
    const seen = await line({ zoom: "years", at: "2021-09", asOf: "2021-09-01", body: "general-assembly" });
    const later = await line({ zoom: "years", at: "2021-09", body: "general-assembly" });
    expect(seen.deadlines.map(({ occurrence }) => occurrence.standing)).not.toContain("fulfilled");
    expect(later.deadlines.map(({ occurrence }) => occurrence.standing)).toContain("fulfilled");
    expect(seen.deadlines.length).toBe(later.deadlines.length);
  });

  it("names the nearest due days where it has nothing", async () => {
    const shown = await line({ zoom: "decade", at: "1995-01" });
    expect(shown.deadlines).toEqual([]);
    expect(shown.nearest).toEqual({ earlier: null, later: "2020-07-30" });
  });
});

/** Windows of the 2030s that begin in the 2020s. */
async function begunBefore2030(): Promise<number> {
  const { sections: parts } = await sections({ dueFrom: "2030-01-01", dueTo: "2039-12-31" });
  const found = parts.flatMap(({ deadlines }) => deadlines);
  return found.filter(({ occurrence: { from, by } }) => (from ?? by ?? "") < "2030-01-01").length;
}

/** A resolution with five requests by one day, in the manner of the corpus. */
const FIVE_REQUESTS = `General Assembly
Eightieth session
Second Committee
3 November 2025
Norway: draft resolution

Care of harbours

The General Assembly,

${["harbours", "light towers", "pilots", "quays", "tides"]
  .map(
    (what, index) => `${index + 1}. Requests the Secretary-General to report on ${what} by 31 December 2027;`,
  )
  .join("\n\n")}
`;

describe("a month of deadlines", () => {
  it("shows the first few of a full day and leads the others to a list that holds all of them", async () => {
    const full = await registers.withSeed("2026-11-24");
    const bytes = new TextEncoder().encode(FIVE_REQUESTS);
    await importResolution(full, { bytes, source: "harbours.txt", known: {} });
    const { shown } = await listDeadlines(full, queryOf({ view: "month", at: "2027-12" }));
    const day = shown.is === "month" ? shown.days.get("2027-12-31") : undefined;
    expect(day?.total).toBeGreaterThanOrEqual(5);
    expect(day?.deadlines).toHaveLength(3);
    const ofDay = { dueFrom: "2027-12-31", dueTo: "2027-12-31" };
    expect((await listDeadlines(full, queryOf(ofDay))).total).toBe(day?.total);
  });

  it("holds on each day what falls due on it, and says how many where it shows fewer", async () => {
    const { days } = await month("2021-12");
    const day = days.get("2021-12-31");
    const { total } = await list({ dueFrom: "2021-12-31", dueTo: "2021-12-31" });
    expect(day?.total).toBe(total);
    expect(day?.deadlines).toHaveLength(Math.min(3, total));
    expect(day?.deadlines.every(({ occurrence }) => occurrence.by === "2021-12-31")).toBe(true);
  });

  it("has together what its sentence says", async () => {
    const { total } = await list({ view: "month", at: "2021-12" });
    const { days } = await month("2021-12");
    expect([...days.values()].reduce((sum, day) => sum + day.total, 0)).toBe(total);
  });

  it("offers the nearest months on both sides where nothing falls due, under the same filters", async () => {
    expect((await month("2021-02")).nearest).toEqual({ earlier: "2020-12-31", later: "2021-07-30" });
    const { nearest } = await month("2021-02", { words: "“World Day”" });
    expect(nearest).toEqual({ earlier: "2020-07-30", later: "2021-07-30" });
    expect((await month("2021-02", { body: "nobody-at-all" })).nearest).toEqual({
      earlier: null,
      later: null,
    });
  });
});
