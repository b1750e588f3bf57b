// Serves the application: `npm start` (built) and, with the word dev, `npm run dev`. Brings the register up to date first
// (`operative prepare`), waits until the first page answers and says where.
import { spawn } from "node:child_process";
import { get } from "node:http";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { findFreePort, findRefusal, formatUrl, isOpenToNetwork, readAddress } from "./address.mjs";

const PATIENCE = 60_000;
const root = fileURLToPath(new URL("..", import.meta.url));
const dev = process.argv[2] === "dev";
const env = {
  ...process.env,
  NODE_ENV: dev ? "development" : "production",
  NEXT_TELEMETRY_DISABLED: "1",
};

/** The process that works for us at the moment, and whether we were asked to end. */
let child = null;
let stopping = false;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);
process.on("disconnect", stop); // the program that started us, and listened to us, is no more
if (process.env.npm_lifecycle_event !== undefined) stopWithoutParent();

process.exit(await serve());

async function serve() {
  const address = readAddress(process.env);
  const refusal = await findRefusal(address);
  if (refusal !== null) return complain(refusal);
  if (address.port === 0) address.port = await findFreePort(address.host);
  // Links that leave the application, as that for the first administrator, name where it answers.
  env.PORT = String(address.port);

  const prepared = await start(["--import", "tsx", "lib/cli/main.ts", "prepare"], "inherit").ended;
  if (stopping) return 0;
  if (prepared !== 0) return complain("The register could not be prepared; the lines above say why.");

  const next = join(root, "node_modules/next/dist/bin/next");
  const server = start([next, dev ? "dev" : "start", "-H", address.host, "-p", String(address.port)], "pipe");
  const status = await Promise.race([firstAnswer(formatUrl(address)), server.ended.then(() => null)]);
  if (stopping) return server.ended.then(() => 0);
  if (status === null || status >= 500) {
    process.stdout.write(server.output());
    stop();
    await server.ended;
    return complain(
      status === null
        ? "The application did not start; the lines above say why."
        : `The application started, but its first page answers with error ${status}; the lines above say why.`,
    );
  }
  server.passOn();
  console.log(
    `Operative is ready: ${formatUrl(address)}${isOpenToNetwork(address) ? ` (open to the network: HOST=${address.host})` : ""}`,
  );
  await server.ended;
  return stopping ? 0 : complain("The application ended by itself; the lines above say why.");
}

/** Starts Node with these words. Where its output is piped, it is kept until it is asked for or passed on. */
function start(words, stdout) {
  const started = spawn(process.execPath, words, { cwd: root, env, stdio: ["ignore", stdout, "inherit"] });
  child = started;
  let kept = "";
  const keep = (text) => {
    kept += text;
  };
  started.stdout?.setEncoding("utf8").on("data", keep);
  return {
    ended: new Promise((resolve) => {
      started.once("error", () => resolve(1)).once("close", (code) => resolve(code));
    }),
    output: () => kept,
    passOn: () => started.stdout?.off("data", keep).pipe(process.stdout),
  };
}

/** The status of the first answer of the first page; null: there was none in a minute. */
async function firstAnswer(url) {
  for (const began = Date.now(); Date.now() - began < PATIENCE && !stopping; await delay(100)) {
    const status = await new Promise((resolve) => {
      const request = get(url, { timeout: PATIENCE }, (response) => resolve(response.resume().statusCode));
      request.once("timeout", () => request.destroy()).once("error", () => resolve(null));
    });
    if (status !== null) return status;
  }
  return null;
}

/** Ends what we started: asked first, and after five seconds, or when asked twice, made to. */
function stop() {
  if (stopping) child?.kill("SIGKILL");
  stopping = true;
  child?.kill("SIGTERM");
  setTimeout(() => child?.kill("SIGKILL"), 5_000).unref();
}

/** npm hands a signal to the shell between it and us, and some shells end without handing it on. */
function stopWithoutParent() {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop();
  }, 500);
  watch.unref();
}

function complain(sentence) {
  console.error(sentence);
  return 1;
}
