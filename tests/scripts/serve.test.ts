import { once } from "node:events";
import { expect, test } from "vitest";
import { createProject, start } from "./temporary-project";

/** Stands for Next: serves what it is asked for, and says how it ends. */
const NEXT = `
  const { createServer } = require("node:http");
  const [command, , host, , port] = process.argv.slice(2);
  console.log("banner of Next");
  createServer((request, response) => {
    console.log("asked for " + request.url);
    response.statusCode = Number(process.env.ANSWER ?? 200);
    response.end([command, host, process.env.OPERATIVE_TODAY, process.env.DATABASE_URL].join(" "));
  }).listen(Number(port), host);
`;

const createServed = (prepare: string) =>
  createProject({ "node_modules/next/dist/bin/next": NEXT, "lib/cli/main.ts": prepare }, ["tsx"]);

const GOOD =
  'const word: string | undefined = process.argv[2];\nconsole.log(word, "by", process.env.DATABASE_URL);';

test("the register is prepared, the address is said when it answers, and a signal ends it cleanly", async () => {
  const env = { PORT: "0", DATABASE_URL: "file:a.db", OPERATIVE_TODAY: "2026-11-24" };
  const { child, ended } = start(createServed(GOOD), ["scripts/serve.mjs"], env);
  let said = "";
  while (!said.includes("ready")) said += String((await once(child.stdout ?? child, "data"))[0]);
  const url =
    /^prepare by file:a\.db\nOperative is ready: (http:\/\/localhost:\d+)\n$/.exec(said)?.[1] ?? "nothing";
  expect(await (await fetch(`${url}/mandates`)).text()).toBe("start 127.0.0.1 2026-11-24 file:a.db");
  child.kill("SIGINT");
  const { code, stdout, stderr } = await ended;
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toContain("asked for /mandates");
  await expect(fetch(url)).rejects.toThrow();
});

test("a first page that answers with an error ends it, with what the application said", async () => {
  const { code, stdout, stderr } = await start(createServed(GOOD), ["scripts/serve.mjs"], {
    PORT: "0",
    ANSWER: "500",
  }).ended;
  expect(code).toBe(1);
  expect(stdout).toContain("banner of Next");
  expect(stderr).toBe(
    "The application started, but its first page answers with error 500; the lines above say why.\n",
  );
});

test("a register that cannot be prepared ends it", async () => {
  const failing = 'console.error("words of the command");\nprocess.exitCode = 2;';
  const { code, stderr } = await start(createServed(failing), ["scripts/serve.mjs"], { PORT: "0" }).ended;
  expect(code).toBe(1);
  expect(stderr).toBe("words of the command\nThe register could not be prepared; the lines above say why.\n");
});
