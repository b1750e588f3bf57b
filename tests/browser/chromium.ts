import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium, type LaunchOptions } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** Fit for a container without a graphics card, and quiet in the network. */
export const LAUNCH_OPTIONS: LaunchOptions = {
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
};

/** The Chromium to test with: CHROMIUM_PATH, Debian's, or the first on PATH; null where there is none. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | null {
  if (env.CHROMIUM_PATH) return env.CHROMIUM_PATH;
  const folders = ["/usr/bin", ...(env.PATH ?? "").split(delimiter).filter(Boolean)];
  const candidates = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return candidates.find(isExecutable) ?? null;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Why browser tests cannot run here; null where they can. */
export function findReasonToSkip(env: NodeJS.ProcessEnv = process.env): string | null {
  return (
    env.OPERATIVE_BROWSER_SKIP ?? (findChromium(env) === null ? "no Chromium found: set CHROMIUM_PATH" : null)
  );
}

/** A Chromium without a window; whoever opens it closes it. */
export async function openBrowser(options: LaunchOptions = LAUNCH_OPTIONS): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error("No Chromium found: set CHROMIUM_PATH.");
  return chromium.launch({ ...options, executablePath });
}
