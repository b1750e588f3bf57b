import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { GET as getNothing, POST as postNothing } from "@/app/api/v1/[...rest]/route";
import { GET as getDescription } from "@/app/api/v1/openapi.json/route";
import { API_SCHEMAS, describeApi } from "@/lib/exports/api/open-api";
import { FILTERS } from "@/lib/queries/filters";
import { FILTER_NAMES } from "@/lib/queries/filters/filter";
import { SORTS } from "@/lib/queries/register-query";
import { get, nowhere } from "./program";

describe("the description of the JSON API", () => {
  const api = describeApi("https://operative.example.org", { filters: FILTERS, sorts: SORTS });

  it("is served to everybody as OpenAPI 3.1", async () => {
    const response = await getDescription(get("/api/v1/openapi.json"), nowhere);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      openapi: "3.1.1",
      servers: [{ url: "http://localhost:3000" }],
    });
  });

  it("names an address for each route there is, and the other way round", () => {
    const folders = Object.keys(api.paths).map((path) =>
      path.replace(/^\/api\/v1/, "app/api/v1").replace(/\{(\w+)\}/g, "[$1]"),
    );
    expect(folders.filter((folder) => !existsSync(`${folder}/route.ts`))).toEqual([]);
    expect(folders).toHaveLength(6);
  });

  it("points only at schemas that it holds, and uses each of them", () => {
    const pointers = [...JSON.stringify(api.paths).matchAll(/#\/components\/schemas\/(\w+)/g)].map(
      ([, name]) => name,
    );
    expect([...new Set(pointers)].sort()).toEqual(Object.keys(API_SCHEMAS).sort());
  });

  it("names every filter of the pages", () => {
    const text = JSON.stringify(api.paths["/api/v1/mandates"]);
    for (const name of FILTER_NAMES) expect(text).toContain(`"name":"${name}"`);
  });

  it("is what a program is sent to that asks for what there is not", async () => {
    for (const nothing of [getNothing(), postNothing()]) {
      expect(nothing.status).toBe(404);
      expect(await nothing.json()).toMatchObject({ detail: expect.stringContaining("/api/v1/openapi.json") });
    }
  });
});
