import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const MEGABYTE = 1024 * 1024;
const folder = mkdtempSync(join(tmpdir(), "operative-hostile-"));
const file = (name: string) => join(folder, name);

/** A Word document whose text unpacks to three hundred megabytes. */
function wordBomb(): Uint8Array {
  return zipSync({
    "[Content_Types].xml": new TextEncoder().encode("<Types/>"),
    "word/document.xml": new Uint8Array(300 * MEGABYTE).fill(32),
  });
}

beforeAll(() => {
  const line = "1. Urges Member States to act; and requests the Secretary-General to report thereon.\n";
  writeFileSync(file("100-megabytes.txt"), line.repeat(Math.ceil((100 * MEGABYTE) / line.length)));
  writeFileSync(file("31-megabytes.txt"), line.repeat(Math.floor((31 * MEGABYTE) / line.length)));
  writeFileSync(file("elements.xml"), `<akomaNtoso>${"<p>a</p>".repeat(3_000_000)}</akomaNtoso>`);
  writeFileSync(file("elements.html"), `<html><body>${"<div>".repeat(2_000_000)}</body></html>`);
  writeFileSync(file("bomb.docx"), wordBomb());
  writeFileSync(file("seed.txt"), line);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Reads files in a process whose heap is capped: one that needs more than that dies, and the files after it are not read. */
function extractWithHeap(megabytes: number, ...names: string[]) {
  const { stdout, status } = spawnSync(
    process.execPath,
    [
      `--max-old-space-size=${megabytes}`,
      "--import",
      "tsx",
      "lib/cli/main.ts",
      "extract",
      ...names.map(file),
    ],
    { encoding: "utf8", maxBuffer: 400 * MEGABYTE },
  );
  return {
    status,
    lines: stdout
      .trim()
      .split("\n")
      .map((line): { error?: string } => JSON.parse(line)),
  };
}

describe("What is too large", () => {
  test("is refused with a sentence in bounded memory, and the files after it are read", () => {
    const names = ["100-megabytes.txt", "31-megabytes.txt", "elements.xml", "elements.html", "bomb.docx"];
    const { status, lines } = extractWithHeap(256, ...names, "seed.txt");
    expect(lines).toHaveLength(names.length + 1);
    for (const { error } of lines.slice(0, names.length)) expect(error).toMatch(/\bMB\b|too|more|many/);
    expect(status).toBe(1);
  }, 180_000);
});
