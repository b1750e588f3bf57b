import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { z } from "zod";

const folder = mkdtempSync(join(tmpdir(), "operative-commands-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SEED = "prisma/seed/resolution.txt";
const DRAFT = `General Assembly
Eightieth session
Second Committee
Agenda item 18
3 November 2025
Norway: draft resolution

Care of lighthouses

The General Assembly,

Recalling the importance of lighthouses,

1. Requests the Secretary-General to report to the General Assembly at its eighty-first session on lighthouses;

2. Invites Member States to keep their lighthouses lit.
`;

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
      },
    },
  );
  return { status, stdout, stderr };
}

const lineSchema = z.object({
  source: z.string(),
  error: z.string().optional(),
  paragraphs: z.array(z.object({ kind: z.string() })).optional(),
});

describe("operative extract", () => {
  it("prints a line for each file in the order given, also for one that cannot be read, and then fails", () => {
    const { status, stdout, stderr } = operative("extract", SEED, "no-such-file.txt", SEED);
    const lines = stdout
      .trim()
      .split("\n")
      .map((line) => lineSchema.parse(JSON.parse(line)));
    expect(lines.map(({ source }) => source)).toEqual([SEED, "no-such-file.txt", SEED]);
    expect(lines[0]?.paragraphs).toHaveLength(66);
    expect(lines[1]?.error).toContain("there is no such file");
    expect(stderr).toBe("operative: no-such-file.txt: there is no such file\n");
    expect(status).toBe(1);
  });
});

describe("operative import", () => {
  it("reads folders, goes on after what is no resolution, and finds everything unchanged the second time", () => {
    const documents = join(folder, "documents");
    mkdirSync(join(documents, "drafts"), { recursive: true });
    writeFileSync(join(documents, "drafts", "lighthouses.txt"), DRAFT);
    writeFileSync(join(documents, "a-letter.txt"), "Dear colleague,\n\nthe lighthouses are well.\n");
    const first = operative("import", documents);
    expect(first.stdout).toContain(
      "read: care-of-lighthouses-2025-11-03 (2 mandates, 2 provisions that ask)",
    );
    expect(first.stderr).toContain("a-letter.txt: ");
    expect(first.stderr).toContain("1 read, 0 unchanged, 0 updated, 1 refused (1 not a resolution)");
    expect(first.status).toBe(1);
    const second = operative("import", join(documents, "drafts"));
    expect(second.stderr).toContain("0 read, 1 unchanged, 0 updated, 0 refused");
    expect(second.status).toBe(0);
  });
});

describe("a wrong call", () => {
  it.each([
    [["fly"], "unknown command 'fly'"],
    [["extract"], "missing required argument 'files'"],
    [["import", "--symbol", "!", SEED], "A symbol looks like A/RES/74/176."],
  ])("%j gets a clear line and fails", (args, line) => {
    const { status, stdout, stderr } = operative(...args);
    expect(stderr).toContain(line);
    expect(stderr).not.toContain("    at ");
    expect(stdout).toBe("");
    expect(status).not.toBe(0);
  });

  it("names the database that it cannot open", () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ["--import", "tsx", "lib/cli/main.ts", "import", SEED],
      {
        encoding: "utf8",
        env: { ...process.env, DATABASE_URL: "mysql://somewhere/else" },
      },
    );
    expect(stderr).toMatch(/^operative: DATABASE_URL begins with "mysql:"/);
    expect(status).toBe(1);
  });

  it("asking for help is nothing wrong", () => {
    const { status, stdout } = operative("--help");
    expect(stdout).toContain("extract");
    expect(status).toBe(0);
  });
});
