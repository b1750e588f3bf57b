import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * One sha256 over everything a step reads: names and contents of files and folders, and loose values such as a version.
 * A missing file counts as missing, so that it is noticed when it appears.
 * @param {string} root
 * @param {{ paths?: string[], except?: string[], values?: string[] }} inputs paths from the root, with "/"
 */
export function digest(root, { paths = [], except = [], values = [] }) {
  const hash = createHash("sha256");
  for (const path of paths.flatMap((path) => listFiles(root, path, except))) {
    const content = readIfPresent(join(root, path));
    hash.update(`${path}\0${content === null ? "missing" : content.length}\0`);
    if (content !== null) hash.update(content);
  }
  for (const value of values) hash.update(`\0${value}`);
  return hash.digest("hex");
}

/** @returns {string[]} */
function listFiles(root, path, except) {
  if (except.includes(path)) return [];
  if (!statSync(join(root, path), { throwIfNoEntry: false })?.isDirectory()) return [path];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => listFiles(root, `${path}/${name}`, except));
}

function readIfPresent(file) {
  return statSync(file, { throwIfNoEntry: false }) ? readFileSync(file) : null;
}

/** The digest that was current when a step last succeeded; null when it never did. */
export function readStamp(file) {
  return readIfPresent(file)?.toString() ?? null;
}

export function writeStamp(file, value) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, value);
}

/** Taken away before a step starts: an interrupted step has to be seen as not done. */
export function removeStamp(file) {
  rmSync(file, { force: true });
}
