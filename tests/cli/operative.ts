import { spawnSync } from "node:child_process";

/** Runs a command on a register of SQLite, as somebody at the machine does, on a fixed day. */
export function operativeOn(path: string) {
  return (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["--import", "tsx", "lib/cli/main.ts", ...args],
      {
        encoding: "utf8",
        env: { ...process.env, DATABASE_URL: `file:${path}`, OPERATIVE_TODAY: "2026-11-24" },
      },
    );
    return { status, stdout, stderr };
  };
}
