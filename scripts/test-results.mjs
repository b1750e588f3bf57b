import { readFileSync } from "node:fs";

/**
 * What came of some tests: how many passed, and the names of the others (a skipped one with its reason where it gave one).
 * @typedef {{ passed: number, failed: string[], skipped: string[] }} Results
 */

/** The last line of every test run: "12 passed, 0 failed, 3 skipped". */
export function formatPlainLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed.length} failed, ${skipped.length} skipped`;
}

/**
 * @param {Results[]} all
 * @returns {Results}
 */
export function addUp(all) {
  return {
    passed: all.reduce((sum, { passed }) => sum + passed, 0),
    failed: all.flatMap(({ failed }) => failed),
    skipped: all.flatMap(({ skipped }) => skipped),
  };
}

/**
 * What Vitest's reporter wrote, seen together with how Vitest ended: an end in error that no test explains (no file found, a
 * crash) is a failure too.
 * @param {string} name of the run
 * @param {string} file
 * @param {number | null} code
 * @returns {Results}
 */
export function readResults(name, file, code) {
  const results = readIfWritten(file);
  if (results === null)
    return { passed: 0, failed: [`${name}: Vitest ended before it could report`], skipped: [] };
  if (code !== 0 && results.failed.length === 0)
    results.failed.push(`${name}: Vitest ended with code ${code}`);
  return results;
}

function readIfWritten(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}
