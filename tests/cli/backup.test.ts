import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { operativeOn } from "./operative";

const folder = mkdtempSync(join(tmpdir(), "operative-backup-"));
const path = join(folder, "register.db");
const backup = join(folder, "backup.db");
const operative = operativeOn(path);
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

/** A process that has the register open and does nothing with it, as a server that nobody asks for anything. */
async function keepOpen(): Promise<ChildProcess> {
  const program = `import { openStore } from "./lib/store/store";
    const store = openStore({ kind: "sqlite", path: process.argv[1] });
    console.log(await store.resolution.count());
    setInterval(() => {}, 60_000);`;
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", program, path], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.push(child);
  await once(child.stdout, "data");
  return child;
}

describe("operative backup and operative restore", { timeout: 300_000 }, () => {
  it("copy while the register is open, and put back only when nobody has it open any more", async () => {
    expect(operative("prepare").status).toBe(0);
    const server = await keepOpen();
    const made = operative("backup", backup);
    expect(made.stderr).toMatch(/copied to .*backup\.db and checked: its audit has \d+ entries/);
    expect(made.status).toBe(0);
    expect(operative("backup", backup)).toMatchObject({
      status: 1,
      stderr: `operative: ${backup} is there already. Give another name, or --force to replace it.\n`,
    });

    const before = readFileSync(path);
    const refused = operative("restore", backup);
    expect(refused.stderr).toContain("The register is open in another process: stop the server");
    expect(refused.status).toBe(1);
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(existsSync(`${path}.before-restore-1`)).toBe(false);

    server.kill("SIGKILL");
    await once(server, "exit");
    const restored = operative("restore", backup);
    expect(restored.stderr).toContain(`What was there before is in ${path}.before-restore-1`);
    expect(restored.status).toBe(0);
    const verified = operative("audit", "verify");
    expect(verified.stdout).toContain("The audit is whole");
    expect(verified.status).toBe(0);
  });

  it("say in one line what is wrong", () => {
    expect(operative("restore", join(folder, "none.db"))).toMatchObject({
      status: 1,
      stderr: `operative: There is no file ${join(folder, "none.db")}.\n`,
    });
    expect(operative("restore", "package.json").stderr).toMatch(
      /^operative: package\.json was not restored\. The database is damaged/,
    );
    expect(operativeOn(join(folder, "nowhere.db"))("backup", join(folder, "x.db")).stderr).toContain(
      "There is no register at",
    );
  });
});
