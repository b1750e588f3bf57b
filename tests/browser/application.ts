import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findReasonToSkip } from "./chromium";

const LOG = "test-results/browser-application.log";

export interface ServedApplication {
  readonly url: string;
  /** What it has said so far. */
  readonly said: () => string;
  readonly stop: () => Promise<void>;
}

/**
 * Serves the built application, as `npm start` does, on a free port, with a register of its own and on a fixed day. Where
 * OPERATIVE_BROWSER_URL is set already, the application there is tested.
 */
export default async function startApplication(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.OPERATIVE_BROWSER_URL || findReasonToSkip() !== null) return undefined;
  const { url, stop } = await serveApplication();
  process.env.OPERATIVE_BROWSER_URL = url;
  return stop;
}

/** Serves the built application with a register of its own; whoever starts it stops it. */
export async function serveApplication(
  settings: Readonly<Record<string, string>> = {},
): Promise<ServedApplication> {
  const folder = mkdtempSync(join(tmpdir(), "operative-browser-"));
  // The channel ends the application when these tests end in any way at all.
  const child = spawn(process.execPath, ["scripts/serve.mjs"], {
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    env: {
      ...process.env,
      HOST: "127.0.0.1",
      PORT: "0",
      DATABASE_URL: `file:${join(folder, "operative.db")}`,
      OPERATIVE_TODAY: "2026-11-24",
      ...settings,
    },
  });
  let said = "";
  const url = await readUrl(child, (text) => {
    said += text;
  });
  const stop = async () => {
    child.kill("SIGTERM");
    if (child.exitCode === null) await once(child, "exit");
    rmSync(folder, { recursive: true, force: true });
  };
  return { url, said: () => said, stop };
}

/** Its address, once it says that it is ready; what else it says goes into the log. */
function readUrl(child: ChildProcess, hear: (text: string) => void): Promise<string> {
  mkdirSync("test-results", { recursive: true });
  const log = createWriteStream(LOG, { flags: "a" });
  let said = "";
  return new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text: string) => {
        log.write(text);
        said += text;
        hear(text);
        const ready = /^Operative is ready: (\S+)/m.exec(said);
        if (ready?.[1] !== undefined) resolve(ready[1]);
      });
    }
    child.once("close", () => reject(new Error(`The application did not start:\n${said}`)));
  });
}
