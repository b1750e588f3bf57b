// Makes a checkout ready: `node scripts/setup.mjs MODE`. npm calls it before each script (prestart, pretest, …), so it has to run
// with nothing installed: Node's own modules only.
import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findRefusal, readAddress } from "./address.mjs";
import { withLock } from "./lock.mjs";
import { createSteps } from "./steps.mjs";

const STEPS = {
  start: ["install", "generate", "build"],
  build: ["install", "generate", "build"],
  dev: ["install", "generate"],
  test: ["install", "generate"],
  generate: ["install", "generate"],
  command: ["install", "generate"],
};

const root = fileURLToPath(new URL("..", import.meta.url));
const mode = process.argv[2] ?? "";
// The standard output of a command belongs to its results.
const out = mode === "command" ? process.stderr : process.stdout;
const say = (words) => out.write(words);

process.exitCode = (await findObstacle()) ?? (await setUp());

/** What makes it vain to begin; said before minutes go into it. */
async function findObstacle() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  const sentence =
    major < 20 || (major === 20 && minor < 19)
      ? `Operative needs Node 20.19 or newer, and this is Node ${process.versions.node}. Install a newer Node and give the same command again.`
      : !Object.hasOwn(STEPS, mode)
        ? `Say what to set up for: node scripts/setup.mjs ${Object.keys(STEPS).join("|")}`
        : mode === "start" || mode === "dev"
          ? await findRefusal(readAddress(process.env))
          : null;
  if (sentence === null) return null;
  process.stderr.write(`${sentence}\n`);
  return 1;
}

async function setUp() {
  const steps = createSteps(root);
  const needed = STEPS[mode].map((name) => steps[name]);
  if (needed.every((step) => step.isDone())) return 0;
  mkdirSync(join(root, ".setup"), { recursive: true });
  return withLock(
    join(root, ".setup/lock"),
    (sentence) => say(`${sentence}\n`),
    async () => {
      for (const step of needed) {
        if (!step.isDone() && !(await doStep(step))) return 1;
      }
      return 0;
    },
  );
}

async function doStep(step) {
  say(`${step.doing} … `);
  const began = Date.now();
  step.before();
  const { succeeded, output } = await run(step.start());
  if (!succeeded) {
    say("failed\n");
    process.stderr.write(`\n${output}\n${step.failed}\n`);
    return false;
  }
  step.after();
  say(`done in ${Math.max(1, Math.round((Date.now() - began) / 1000))} s\n`);
  return true;
}

/** What a tool prints is shown only when it fails. */
function run({ arguments: words, shell, env = {} }) {
  const options = { cwd: root, env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] };
  const child = shell ? spawn(shell, { ...options, shell: true }) : spawn(process.execPath, words, options);
  const end = (signal) => {
    child.kill(signal);
    process.exit(signal === "SIGINT" ? 130 : 143);
  };
  process.on("SIGINT", end).on("SIGTERM", end);
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text) => {
      output += text;
    });
  return new Promise((resolve) => {
    child.on("error", (error) => resolve({ succeeded: false, output: `${error.message}\n` }));
    child.on("close", (code) => {
      process.off("SIGINT", end).off("SIGTERM", end);
      resolve({ succeeded: code === 0, output });
    });
  });
}
