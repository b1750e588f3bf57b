import { afterAll, expect, it, vi } from "vitest";
import { methods } from "@/app/api/v1/methods";
import { problemAnswer } from "@/lib/exports/api/problem";
import { openLog } from "@/lib/operations/log";
import { get, nowhere } from "./program";

const kept = globalThis as typeof globalThis & { operativeLog?: unknown };
afterAll(() => {
  delete kept.operativeLog;
  vi.restoreAllMocks();
});

it("what is thrown is logged with its cause under the number that the answer names, and the answer says no more", async () => {
  const lines: string[] = [];
  kept.operativeLog = openLog({ write: (line) => lines.push(line) });
  const { GET } = methods({
    GET: async () => {
      throw new Error("The page was not made.", { cause: new Error("disk full at /var/lib/operative.db") });
    },
  });
  const response = await GET(get("/api/v1/mandates?token=opf_abcdefghijklmnopqrstuvwxyz"), nowhere);
  const text = await response.text();
  const { status, number } = problemAnswer.strict().parse(JSON.parse(text));
  expect([response.status, status]).toEqual([500, 500]);
  expect(text).not.toMatch(/disk full|not made|at .*\.ts/);
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({
    level: "error",
    door: "api",
    number,
    error: { message: "The page was not made.", cause: { message: "disk full at /var/lib/operative.db" } },
  });
  expect(lines[0]).not.toContain("opf_abc");
});
