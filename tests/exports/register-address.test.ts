import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { GET } from "@/app/exports/[file]/route";
import { OPERATOR } from "@/lib/access/permissions";
import { createAccessToken } from "@/lib/operations/create-access-token";
import { closeRegister, openRegister } from "@/lib/operations/open-register";
import { TestRegisters } from "../store/register";

const registers = new TestRegisters();
const path = registers.path();
beforeAll(async () => {
  const register = await registers.withSeed("2026-11-24");
  await register.store.$executeRawUnsafe("VACUUM INTO ?", path);
});
beforeEach(() => {
  vi.unstubAllEnvs();
  vi.stubEnv("DATABASE_URL", `file:${path}`);
  vi.stubEnv("OPERATIVE_TODAY", "2026-11-24");
  vi.stubEnv("OPERATIVE_ADDRESS", "https://register.example");
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await closeRegister();
  await registers.close();
});

function get(file: string, query = "", headers: Record<string, string> = {}): Promise<Response> {
  const request = new Request(`http://evil.example/exports/${file}${query}`, { headers });
  return GET(request, { params: Promise.resolve({ file }) });
}

describe("the address of a file", () => {
  it("gives the list under a name of its own; links lead to the register's address, whatever host was asked for", async () => {
    const answer = await get("mandates.json", "?body=unodc&asOf=2021-09-01");
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(answer.headers.get("content-disposition")).toBe(
      'attachment; filename="operative-mandates-2021-09-01.json"',
    );
    const text = await answer.text();
    expect(text).toContain('"https://register.example/mandates/');
    expect(text).not.toContain("evil.example");
  });

  it("says what is wrong in a sentence", async () => {
    const missing = await get("mandates.pdf");
    expect([missing.status, await missing.text()]).toEqual([
      404,
      "There is no file “mandates.pdf”. There are: mandates.csv, mandates.xlsx, mandates.json, deadlines.csv, deadlines.xlsx and deadlines.json.\n",
    ]);
    const wrong = await get("mandates.csv", "?standing=lost&body=%3Cscript%3E");
    expect([wrong.status, await wrong.text()]).toEqual([
      400,
      "Nothing was exported, as this means nothing here: body “<script>” and standing “lost”.\n",
    ]);
    expect(wrong.headers.get("content-type")).toBe("text/plain; charset=utf-8");
  });

  it("gives a private register to nobody without a token that reads", async () => {
    vi.stubEnv("OPERATIVE_READERS", "tokens");
    vi.stubEnv("HOST", "0.0.0.0");
    const register = openRegister(OPERATOR);
    const feed = await createAccessToken(register, { name: "a calendar", scopes: ["feed"] });
    const read = await createAccessToken(register, { name: "a program", scopes: ["read"] });
    if (!feed.ok || !read.ok) throw new Error("no token was made");
    const bearer = (secret: string) => ({ Authorization: `Bearer ${secret}` });
    expect((await get("mandates.csv")).status).toBe(401);
    expect((await get("mandates.csv", "", bearer(feed.secret))).status).toBe(401);
    expect((await get("mandates.csv", "", bearer(read.secret))).status).toBe(200);
    expect((await get("mandates.csv", `?token=${read.secret}`)).status).toBe(200);
  });

  it("stops reading when whoever asked has gone", async () => {
    const { body } = await get("mandates.csv");
    const reader = body?.getReader();
    expect((await reader?.read())?.done).toBe(false);
    await reader?.cancel();
    expect(await reader?.read()).toEqual({ done: true, value: undefined });
  });
});
