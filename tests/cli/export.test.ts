import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { readSheet } from "read-excel-file/node";
import { afterAll, describe, expect, it } from "vitest";
import { z } from "zod";

const folder = mkdtempSync(join(tmpdir(), "operative-export-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A register of its own, which the first command fills with the first resolution. */
function operative(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "lib/cli/main.ts", ...args],
    {
      encoding: "utf8",
      env: {
        ...process.env,
        DATABASE_URL: `file:${join(folder, "register.db")}`,
        OPERATIVE_TODAY: "2026-11-24",
        OPERATIVE_ADDRESS: "https://register.example/",
      },
    },
  );
  return { status, stdout, stderr };
}

const documentSchema = z.object({ rows: z.array(z.object({ address: z.string() })) });

describe("operative export", () => {
  it("writes what the filters find on the day asked for, and leads to the pages of the register", () => {
    const { status, stdout, stderr } = operative(
      "export",
      "deadlines.json",
      "--filter",
      "body=secretary-general&standing=upcoming",
      "--as-of",
      "2021-06-01",
    );
    const { rows } = documentSchema.parse(JSON.parse(stdout));
    expect(rows.length).toBeGreaterThan(0);
    expect(rows[0]?.address).toMatch(/^https:\/\/register\.example\/mandates\/[^/]+\/\d+\?asOf=2021-06-01$/);
    expect(stderr).toBe(`${rows.length === 1 ? "1 row" : `${rows.length} rows`} written.\n`);
    expect(status).toBe(0);
  });

  it("writes to a file the same that it prints", async () => {
    const csv = join(folder, "mandates.csv");
    const xlsx = join(folder, "mandates.xlsx");
    expect(operative("export", "mandates.csv", "--output", csv).status).toBe(0);
    expect(operative("export", "mandates.xlsx", "--output", xlsx).status).toBe(0);
    expect(readFileSync(csv, "utf8")).toBe(operative("export", "mandates.csv").stdout);
    expect(await readSheet(readFileSync(xlsx))).toHaveLength(parse(readFileSync(csv), { bom: true }).length);
    expect(existsSync(`${csv}.part`)).toBe(false);
  });

  it.each([
    [["mandates.pdf"], "There are: mandates.csv, mandates.xlsx, mandates.json, deadlines.csv"],
    [["mandates.csv", "--filter", "standing=lost"], "this means nothing here: standing “lost”."],
    [["mandates.csv", "--as-of", "soon"], "A day looks like 2021-09-01."],
    [["mandates.csv", "--output", "no/such/folder/a.csv"], "no such file or directory"],
  ])("%j gets a clear line and writes nothing", (args, line) => {
    const { status, stdout, stderr } = operative("export", ...args);
    expect(stderr).toContain(line);
    expect(stderr).not.toContain("    at ");
    expect(stdout).toBe("");
    expect(status).not.toBe(0);
  });
});
