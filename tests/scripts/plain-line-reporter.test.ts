import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createProject, run } from "./temporary-project";

const FILES = {
  "vitest.config.mjs":
    'export default { test: { include: ["*.case.js"], reporters: ["./scripts/plain-line-reporter.mjs"] } };',
  // One left for later and one skipped, in a project made for this test: the reporter must count both.
  "good.case.js":
    'import { test } from "vitest"; test("holds", () => {}); test.todo("later"); test("not here", ({ skip }) => skip("no Chromium"));',
  "bad.case.js":
    'import { describe, test } from "vitest"; describe("a thing", () => { test("breaks", () => { throw new Error("no"); }); });',
  "hook.case.js":
    'import { beforeAll, test } from "vitest"; beforeAll(() => { throw new Error("no start"); }); test("never runs", () => {});',
  "unloadable.case.js": 'import "./missing.js";',
  "loose.case.js":
    'import { test } from "vitest"; test("leaves an error behind", () => { Promise.reject(new Error("loose")); });',
};

const VITEST = ["node_modules/vitest/vitest.mjs", "run"];

test("the plain line is the last one and counts tests, files that do not load, hooks and loose errors", async () => {
  const folder = createProject(FILES, ["vitest"]);
  const { code, stdout } = await run(folder, VITEST);
  expect(code).toBe(1);
  expect(stdout.trimEnd().split("\n").at(-1)).toBe("2 passed, 4 failed, 3 skipped");

  const file = join(folder, "results.json");
  const quiet = await run(folder, VITEST, { OPERATIVE_TEST_RESULTS: file });
  expect(quiet.stdout).not.toContain("passed,");
  const results = JSON.parse(readFileSync(file, "utf8"));
  expect(results.passed).toBe(2);
  expect(results.skipped.sort()).toEqual([
    "good.case.js > later",
    "good.case.js > not here (no Chromium)",
    "hook.case.js > never runs",
  ]);
  expect(results.failed.sort()).toEqual([
    "bad.case.js > a thing > breaks",
    "hook.case.js: no start",
    "outside the tests: loose",
    expect.stringMatching(/^unloadable\.case\.js: .*missing\.js/),
  ]);
});
