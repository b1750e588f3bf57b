// Everything that has to hold, in one run: `npm test`. Words after `npm test --` choose among Vitest's files. Each step runs also
// when an earlier one failed; the last line is the sum.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { NO_POSTGRES } from "./no-postgres.mjs";
import { addUp, formatPlainLine, readResults } from "./test-results.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "operative-test-"));
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));

const NEXT = "node_modules/next/dist/bin/next";
const BIOME = "node_modules/@biomejs/biome/bin/biome";
const VITEST = [
  "node_modules/vitest/vitest.mjs",
  "run",
  "--reporter=default",
  "--reporter=./scripts/plain-line-reporter.mjs",
];

// `next typegen` writes the types of routes and styles that the type check needs and a build would leave behind.
const types = await check("types", [NEXT, "typegen"], ["node_modules/typescript/bin/tsc", "--noEmit"]);
const lint = await check("lint", [BIOME, "check", "--formatter-enabled=false", "."]);
const format = await check("format", [BIOME, "format", "."]);
const unit = await vitest("tests", ["--config", "vitest.config.ts", ...process.argv.slice(2)]);
const postgres = await onPostgres("tests on PostgreSQL", process.argv.slice(2));
const build = await check("build", ["scripts/setup.mjs", "build"]);
const browser = await vitest(
  "browser tests",
  ["--config", "vitest.browser.config.ts"],
  build.failed.length > 0 ? { OPERATIVE_BROWSER_SKIP: "the application could not be built" } : {},
);

const results = addUp([types, lint, format, unit, postgres, build, browser]);
list("Skipped", results.skipped);
list("Failed", results.failed);
console.log(`\n${formatPlainLine(results)}`);
process.exitCode = results.failed.length === 0 ? 0 : 1;

/** Commands that count as one test; the first that fails ends it. */
async function check(name, ...commands) {
  console.log(`\n${name}`);
  for (const command of commands) {
    if ((await run(command)) !== 0)
      return { passed: 0, failed: [`${name}: ${command.join(" ")}`], skipped: [] };
  }
  return { passed: 1, failed: [], skipped: [] };
}

async function vitest(name, words, env = {}) {
  console.log(`\n${name}`);
  const file = join(folder, `${name}.json`);
  const code = await run([...VITEST, ...words], { OPERATIVE_TEST_RESULTS: file, NODE_ENV: "test", ...env });
  return readResults(name, file, code);
}

/** The tests of the register once more, on a PostgreSQL of their own; skipped where none can be had. */
async function onPostgres(name, words) {
  console.log(`\n${name}`);
  const file = join(folder, `${name}.json`);
  const command = [...VITEST, "--config", "vitest.postgres.config.ts", "--passWithNoTests", ...words];
  const env = { OPERATIVE_TEST_RESULTS: file, NODE_ENV: "test" };
  const code = await run(["scripts/with-postgres.mjs", process.execPath, ...command], env);
  if (code === NO_POSTGRES)
    return { passed: 0, failed: [], skipped: [`${name} (no server could be started here)`] };
  return readResults(name, file, code);
}

/** @returns {Promise<number | null>} */
function run(words, env = {}) {
  const child = spawn(process.execPath, words, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env },
  });
  const end = (signal) => {
    child.kill(signal);
    process.exit(signal === "SIGINT" ? 130 : 143);
  };
  process.on("SIGINT", end).on("SIGTERM", end);
  return new Promise((resolve) => {
    child
      .once("error", () => resolve(1))
      .once("close", (code) => {
        process.off("SIGINT", end).off("SIGTERM", end);
        resolve(code);
      });
  });
}

function list(title, names) {
  if (names.length > 0) console.log(`\n${title}:\n${names.map((name) => `  ${name}`).join("\n")}`);
}
