import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** A folder of its own for one test, with these files. */
export function createFolder(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "operative-scripts-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) write(folder, path, text);
  return folder;
}

/** The same with the project's scripts and, by name, some of its packages. */
export function createProject(
  files: Readonly<Record<string, string>>,
  packages: readonly string[] = [],
): string {
  const folder = createFolder({ "package.json": '{ "type": "module" }', ...files });
  cpSync("scripts", join(folder, "scripts"), { recursive: true });
  for (const name of packages) {
    mkdirSync(dirname(join(folder, "node_modules", name)), { recursive: true });
    symlinkSync(join(process.cwd(), "node_modules", name), join(folder, "node_modules", name), "junction");
  }
  return folder;
}

export function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

type Environment = Readonly<Record<string, string | undefined>>;

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts Node in a folder, without what npm and Vitest put into our environment. */
export function start(
  folder: string,
  words: readonly string[],
  env: Environment = {},
): { child: ChildProcess; ended: Promise<Ended> } {
  const foreign = /^(npm_|VITEST|NODE_ENV$|NODE_OPTIONS$|OPERATIVE_|PORT$|HOST$)/;
  const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
  const options: SpawnOptions = {
    cwd: folder,
    env: { ...own, ...env } as NodeJS.ProcessEnv,
    stdio: ["ignore", "pipe", "pipe"],
  };
  const child = spawn(process.execPath, words, options);
  const said = { stdout: "", stderr: "" };
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    said.stdout += text;
  });
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    said.stderr += text;
  });
  return {
    child,
    ended: new Promise((resolve) => child.once("close", (code) => resolve({ code, ...said }))),
  };
}

export const run = (folder: string, words: readonly string[], env: Environment = {}): Promise<Ended> =>
  start(folder, words, env).ended;
