import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import { GET as getBodies } from "@/app/api/v1/bodies/route";
import { GET as getDeadlines } from "@/app/api/v1/deadlines/route";
import { GET as getMandate } from "@/app/api/v1/mandates/[resolution]/[label]/route";
import {
  DELETE as deleteMandates,
  GET as getMandates,
  HEAD as headMandates,
  OPTIONS,
} from "@/app/api/v1/mandates/route";
import { GET as getResolutions } from "@/app/api/v1/resolutions/route";
import { bodyPage, deadlinePage, mandatePage, resolutionPage } from "@/lib/exports/api/list-answers";
import { mandateWithRecords } from "@/lib/exports/api/mandate-answer";
import { problemAnswer } from "@/lib/exports/api/problem";
import { TestRegisters } from "../store/register";
import { get, nowhere, servedAt } from "./program";

const registers = new TestRegisters();
beforeAll(async () => servedAt(await registers.withSeed("2026-11-24")), 60_000);
afterAll(() => registers.close());

const SEED = "A-C.3-74-L.10-Rev.1";

/** The answer, which has to be exactly what the schema describes: nothing missing, nothing besides. */
async function read<Schema extends z.ZodObject>(
  response: Response,
  schema: Schema,
): Promise<z.infer<Schema>> {
  expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
  expect(response.status).toBe(200);
  const json = await response.json();
  expect(schema.parse(json)).toEqual(json);
  return schema.parse(json);
}

async function problem(response: Response) {
  expect(response.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
  const json = problemAnswer.strict().parse(await response.json());
  expect(json.status).toBe(response.status);
  return json;
}

describe("the lists of the JSON API", () => {
  it("give mandates as they stand on a day, in pages, with the filters of the pages", async () => {
    const all = await read(await getMandates(get("/api/v1/mandates?page=2"), nowhere), mandatePage);
    expect(all).toMatchObject({ asOf: "2026-11-24", total: 26, page: 2, pages: 2, next: null });
    expect(all.items).toHaveLength(1);
    const overdue = await read(
      await getMandates(get("/api/v1/mandates?force=invitation"), nowhere),
      mandatePage,
    );
    expect(overdue.total).toBeGreaterThan(0);
    expect(overdue.total).toBeLessThan(26);
    for (const { provisions } of overdue.items)
      expect(provisions.map(({ force }) => force)).toContain("invitation");
  });

  it("lead from page to page, and keep the filters and the day on the way", async () => {
    const first = await read(
      await getMandates(get("/api/v1/mandates?asOf=2021-09-01"), nowhere),
      mandatePage,
    );
    expect(first.asOf).toBe("2021-09-01");
    expect(first.next).toMatch(/\/api\/v1\/mandates\?page=2&asOf=2021-09-01$/);
  });

  it("give deadlines, the earliest first, each with what is asked and of whom", async () => {
    const { items, total } = await read(await getDeadlines(get("/api/v1/deadlines"), nowhere), deadlinePage);
    expect(items).toHaveLength(total);
    const days = items.map(({ occurrence }) => occurrence.by ?? "");
    expect(days).toEqual([...days].sort());
    expect(items.every(({ text, address }) => text !== "" && address.self.includes(SEED))).toBe(true);
  });

  it("give bodies and resolutions", async () => {
    const bodies = await read(await getBodies(get("/api/v1/bodies"), nowhere), bodyPage);
    expect(bodies.items.map(({ id }) => id)).toContain("unodc");
    const resolutions = await read(await getResolutions(get("/api/v1/resolutions"), nowhere), resolutionPage);
    expect(resolutions.items).toEqual([expect.objectContaining({ slug: SEED, mandates: 26 })]);
    const before = await getResolutions(get("/api/v1/resolutions?asOf=2001-01-01"), nowhere);
    expect((await read(before, resolutionPage)).items).toEqual([]);
  });

  it.each([
    ["/api/v1/mandates?force=murmur", "force"],
    ["/api/v1/mandates?colour=blue", "colour"],
    ["/api/v1/mandates?asOf=2021-02-30", "asOf"],
    ["/api/v1/mandates?page=0", "page"],
  ])("refuse what means nothing, and name it: %s", async (path, name) => {
    const refused = await problem(await getMandates(get(path), nowhere));
    expect(refused).toMatchObject({ status: 400, errors: [{ at: name }] });
  });

  it("say that there is no such page instead of giving another", async () => {
    const refused = await problem(await getMandates(get("/api/v1/mandates?page=7"), nowhere));
    expect(refused).toMatchObject({ status: 404, detail: "There is no page 7: the list has 2 pages." });
  });

  it("answer HEAD without a body, OPTIONS with the methods and no way in for other sites, others with 405", async () => {
    const head = await headMandates(get("/api/v1/mandates"), nowhere);
    expect([head.status, await head.text()]).toEqual([200, ""]);
    const options = await OPTIONS(get("/api/v1/mandates", { origin: "https://evil.example" }), nowhere);
    expect([options.status, options.headers.get("allow")]).toEqual([204, "GET, HEAD, OPTIONS"]);
    expect([...options.headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
    const refused = await deleteMandates(get("/api/v1/mandates"), nowhere);
    expect(refused.headers.get("allow")).toBe("GET, HEAD, OPTIONS");
    expect((await problem(refused)).status).toBe(405);
  });
});

describe("a mandate in the JSON API", () => {
  const ask = (resolution: string, label: string, query = "") =>
    getMandate(get(`/api/v1/mandates/${resolution}/${label}${query}`), {
      params: Promise.resolve({ resolution, label }),
    });

  it("comes with all that was said of it and the version under which it is changed", async () => {
    const mandate = await read(await ask(SEED, "25"), mandateWithRecords);
    expect(mandate).toMatchObject({ label: "25", previous: "24", next: "26", version: expect.any(Number) });
    const records = mandate.provisions.flatMap(({ occurrences }) =>
      occurrences.flatMap((one) => one.records),
    );
    expect(records.length).toBeGreaterThan(0);
  });

  it("does not know yet on an earlier day what was said later", async () => {
    const mandate = await read(await ask(SEED, "25", "?asOf=2019-12-20"), mandateWithRecords);
    expect(
      mandate.provisions.flatMap(({ occurrences }) => occurrences.flatMap((one) => one.records)),
    ).toEqual([]);
  });

  it.each([
    ["..%2F..%2Fetc", "passwd"],
    ["%E0%A4%A", "1"],
    ["A-C.3-74-L.10-Rev.1", "99"],
    ["%00", "'; DROP TABLE Mandate; --"],
  ])("is not found under %s %s", async (resolution, label) => {
    expect((await problem(await ask(resolution, label))).status).toBe(404);
  });
});
