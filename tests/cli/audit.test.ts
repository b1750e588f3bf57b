import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { openConnection } from "@/lib/store/sqlite/connection";
import { operativeOn } from "./operative";

const folder = mkdtempSync(join(tmpdir(), "operative-audit-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const path = join(folder, "register.db");
const operative = operativeOn(path);

describe("operative audit", { timeout: 240_000 }, () => {
  it("exports lines, says the last hash, and verifies both the register and the lines", () => {
    const file = join(folder, "audit.jsonl");
    const exported = operative("audit", "export", file);
    expect(exported).toMatchObject({ status: 0, stdout: "" });
    const hash = /The last hash is ([0-9a-f]{64}): keep it elsewhere/.exec(exported.stderr)?.[1] ?? "";
    const lines = readFileSync(file, "utf8").trimEnd().split("\n");
    expect(lines.at(-1)).toContain(`"hash":"${hash}"`);
    expect(statSync(file).mode & 0o777).toBe(0o600);

    const whole = `The audit is whole: ${lines.length} entries. The last hash is ${hash}.\n`;
    expect(operative("audit", "verify")).toEqual({ status: 0, stdout: whole, stderr: "" });
    expect(operative("audit", "verify", "--from", file, "--expect", hash)).toEqual({
      status: 0,
      stdout: `${whole}The hash that was kept is that of entry ${lines.length}.\n`,
      stderr: "",
    });

    writeFileSync(file, `${lines.slice(0, -2).join("\n")}\n`);
    expect(operative("audit", "verify", "--from", file).status).toBe(0);
    const cut = operative("audit", "verify", "--from", file, "--expect", hash);
    expect(cut).toMatchObject({ status: 1, stdout: "" });
    expect(cut.stderr).toContain("entries at the end of the audit are gone");
    writeFileSync(file, "{}\n");
    expect(operative("audit", "verify", "--from", file)).toMatchObject({
      status: 1,
      stderr: `operative: ${file}: line 1 is no entry of an audit.\n`,
    });
  });

  it("names the entry that was changed in the register and fails", () => {
    const connection = openConnection(path);
    connection.exec(`DROP TRIGGER "AuditEntry_keeps"`);
    connection.exec(`UPDATE "AuditEntry" SET "actor" = 'nobody' WHERE "id" = 3`);
    connection.close();
    const { status, stdout, stderr } = operative("audit", "verify");
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toMatch(
      /^operative: The audit is broken\. Entry 3 of \d{4}-\d\d-\d\d was changed, or does not follow entry 2\./,
    );
  });
});
