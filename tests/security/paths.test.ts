import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { GET as getExport } from "@/app/exports/[file]/route";
import { parseRegisterFile } from "@/lib/exports/register-file";
import { findStagedDocument, removeStagedDocument, stageDocument } from "@/lib/operations/staged-documents";
import { get } from "../api/program";
import { TestRegisters } from "../store/register";

const registers = new TestRegisters();
const folder = mkdtempSync(join(tmpdir(), "operative-paths-"));
const before = process.env.DATABASE_URL;
beforeAll(() => {
  process.env.DATABASE_URL = `file:${join(folder, "operative.db")}`;
  writeFileSync(join(folder, "secret"), "hush");
  writeFileSync(join(folder, "secret.json"), '{"source":"hush"}');
});
afterAll(async () => {
  await registers.close();
  rmSync(folder, { recursive: true, force: true });
  if (before === undefined) delete process.env.DATABASE_URL;
  else process.env.DATABASE_URL = before;
});

const ASTRAY = [
  "../secret",
  "..%2fsecret",
  "..\\secret",
  "/etc/passwd",
  "secret\u0000",
  "",
  ".",
  "a".repeat(63),
  "A".repeat(64),
];

describe("a document that was laid aside", () => {
  it.each(ASTRAY)("is not looked for outside its folder: %j", async (key) => {
    expect(await findStagedDocument(key)).toBeNull();
    await removeStagedDocument(key);
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(["secret", "secret.json"]));
  });

  it.each([
    "../../../../tmp/operative-evil",
    "/tmp/operative-evil",
    "a\u0000b",
    "..",
    "<img src=x>",
    "a\r\nb",
  ])("is kept under a name of ours, whatever its own is: %j", async (source) => {
    const bytes = new TextEncoder().encode(`text of ${source}`);
    const outcome = await stageDocument(registers.empty("2026-11-24"), { bytes, source });
    if (!outcome.ok) throw new Error(outcome.message);
    expect(outcome.key).toMatch(/^[0-9a-f]{64}$/);
    const names = readdirSync(join(folder, "staged"));
    expect(names.filter((name) => !/^[0-9a-f]{64}(?:\.json)?$/.test(name))).toEqual([]);
    expect(existsSync("/tmp/operative-evil")).toBe(false);
    expect((await findStagedDocument(outcome.key))?.source).toBe(source);
  });
});

describe("a file of an export", () => {
  it.each(["../mandates.csv", "mandates.csv/..", "mandates.csv\r\nX-Injected: 1", "mandates.exe", "%2e%2e"])(
    "is none but those that there are: %j",
    async (file) => {
      expect(parseRegisterFile(file)).toBeNull();
      const response = await getExport(get("/exports/x"), { params: Promise.resolve({ file }) });
      expect([response.status, response.headers.get("x-injected")]).toEqual([404, null]);
    },
  );
});
