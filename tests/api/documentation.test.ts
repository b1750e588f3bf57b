import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { z } from "zod";
import { GET as getBodies } from "@/app/api/v1/bodies/route";
import { GET as getDeadlines } from "@/app/api/v1/deadlines/route";
import { GET as getMandate } from "@/app/api/v1/mandates/[resolution]/[label]/route";
import { GET as getMandates } from "@/app/api/v1/mandates/route";
import { GET as getResolutions, POST as importDocument } from "@/app/api/v1/resolutions/route";
import { POST as recordStatus } from "@/app/api/v1/status-records/route";
import { TestRegisters } from "../store/register";
import { nowhere, servedAt, tokenOf } from "./program";

/** Answers as Next would: the address says which route. */
async function serve(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  const [resolution = "", label = ""] = pathname.replace("/api/v1/mandates/", "").split("/");
  const key = `${request.method} ${pathname}`;
  if (key === "GET /api/v1/bodies") return getBodies(request, nowhere);
  if (key === "GET /api/v1/deadlines") return getDeadlines(request, nowhere);
  if (key === "GET /api/v1/mandates") return getMandates(request, nowhere);
  if (key === "GET /api/v1/resolutions") return getResolutions(request, nowhere);
  if (key === "POST /api/v1/resolutions") return importDocument(request, nowhere);
  if (key === "POST /api/v1/status-records") return recordStatus(request, nowhere);
  if (key.startsWith("GET /api/v1/mandates/"))
    return getMandate(request, { params: Promise.resolve({ resolution, label }) });
  throw new Error(`There is no route for ${key}.`);
}

const registers = new TestRegisters();
const stands = new Map<string, string>();
beforeAll(async () => {
  const register = await registers.withSeed("2026-11-24");
  await servedAt(register);
  stands.set("CONTRIBUTOR", await tokenOf(register, { role: "contributor", scopes: ["write"] }));
  stands.set("REVIEWER", await tokenOf(register, { role: "reviewer", scopes: ["write"] }));
  const open = await register.store.occurrence.findFirstOrThrow({ where: { records: { none: {} } } });
  stands.set("OCCURRENCE", String(open.id));
}, 60_000);
afterAll(() => registers.close());

/** An example: a request as it is sent, the status, and what the answer holds besides other things. */
function parseExample(text: string): { request: () => Request; status: number; holds: object } {
  const {
    head = "",
    body,
    status,
    holds,
  } = /^(?<head>[^\n]+(?:\n[^\n]+)*?)\n\n(?:(?<body>\{[\s\S]*?\})\n\n)?(?<status>\d{3})\n(?<holds>\{[\s\S]*\})\s*$/.exec(
    text,
  )?.groups ?? {};
  const [first = "", ...lines] = filled(head).split("\n");
  const [method = "", path = ""] = first.split(" ");
  const headers = lines
    .map((line) => line.split(": ", 2))
    .map(([name = "", value = ""]): [string, string] => [name, value]);
  const url = `http://localhost:3000${path}`;
  return {
    request: () =>
      new Request(url, { method, headers, ...(body === undefined ? {} : { body: filled(body) }) }),
    status: Number(status),
    holds: z.record(z.string(), z.unknown()).parse(JSON.parse(holds ?? "")),
  };
}

function filled(text: string): string {
  return text.replace(/\b(?:CONTRIBUTOR|REVIEWER|OCCURRENCE)\b/g, (word) => stands.get(word) ?? word);
}

const examples = [...readFileSync("docs/api.md", "utf8").matchAll(/```http\n([\s\S]*?)```/g)].map(
  ([, text = ""]): [string, string] => [text.split("\n")[0] ?? "", text],
);

it("has an example for reading, refusing, recording and importing", () => {
  expect(examples.length).toBeGreaterThanOrEqual(9);
});

it.each(examples)("the documentation's example is answered as it says: %s", async (_, text) => {
  const { request, status, holds } = parseExample(text);
  const response = await serve(request());
  const json: unknown = await response.json();
  expect(response.status, JSON.stringify(json)).toBe(status);
  expect(json).toMatchObject(holds);
});
