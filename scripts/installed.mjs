import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Whether node_modules holds what package-lock.json says, and that is what package.json asks for. npm keeps a list of what it
 * installed and writes it last, so an interrupted installation does not count, and one made by hand (`npm ci`) does.
 * @param {string} root
 */
export function isInstalled(root) {
  const lock = readJson(join(root, "package-lock.json"));
  const installed = readJson(join(root, "node_modules/.package-lock.json"));
  const asked = readJson(join(root, "package.json"));
  if (lock === null || installed === null || asked === null) return false;
  const { "": own, ...locked } = lock.packages;
  return (
    sameEntries(own.dependencies, asked.dependencies) &&
    sameEntries(own.devDependencies, asked.devDependencies) &&
    Object.entries(locked).every(([path, entry]) => matches(entry, installed.packages[path]))
  );
}

/** An optional package may be missing: it is for another system. What is there has to be for this one. */
function matches(locked, installed) {
  if (installed === undefined) return locked.optional === true;
  return installed.version === locked.version && isForHere(installed.os, process.platform);
}

function isForHere(systems = [], here) {
  return systems.length === 0 || systems.includes(here) || systems.some((system) => system.startsWith("!"));
}

function sameEntries(one = {}, other = {}) {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}
