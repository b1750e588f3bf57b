import { writeFileSync } from "node:fs";
import { formatPlainLine } from "./test-results.mjs";

/**
 * Vitest reporter. Run alone it prints the plain line last; where OPERATIVE_TEST_RESULTS names a file (scripts/test.mjs) it writes
 * the results there instead. A file that does not load, a hook that fails and an error that belongs to no test count as failures.
 */
export default class PlainLineReporter {
  onTestRunEnd(modules, unhandledErrors) {
    const results = { passed: 0, failed: [], skipped: [] };
    for (const module of modules) collect(module, results);
    for (const error of unhandledErrors)
      results.failed.push(`outside the tests: ${firstLine(error.message)}`);
    const file = process.env.OPERATIVE_TEST_RESULTS;
    if (file) writeFileSync(file, JSON.stringify(results));
    else process.once("exit", () => process.stdout.write(`${formatPlainLine(results)}\n`));
  }
}

function collect(module, results) {
  const file = module.relativeModuleId;
  for (const suite of [module, ...module.children.allSuites()]) {
    for (const error of suite.errors()) {
      results.failed.push(
        `${[file, suite.fullName].filter(Boolean).join(" > ")}: ${firstLine(error.message)}`,
      );
    }
  }
  for (const test of module.children.allTests()) {
    const name = `${file} > ${test.fullName}`;
    const { state, note } = test.result();
    if (state === "passed") results.passed += 1;
    else if (state === "skipped") results.skipped.push(note ? `${name} (${note})` : name);
    else results.failed.push(state === "failed" ? name : `${name} (did not finish)`);
  }
}

function firstLine(text) {
  return String(text).split("\n", 1)[0];
}
