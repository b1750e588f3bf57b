import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { createProject, run, write } from "./temporary-project";

/** A package that, called as a tool, writes down the call and leaves its output. */
const tool = (output: string) => `
  const { appendFileSync, existsSync, mkdirSync, writeFileSync } = require("node:fs");
  const { dirname } = require("node:path");
  if (existsSync("broken")) { console.log("words of the tool"); process.exit(3); }
  appendFileSync("calls", process.argv.slice(2).join(" ") + " NODE_ENV=" + process.env.NODE_ENV + " engine=" + (process.env.PRISMA_SCHEMA_ENGINE_BINARY === process.execPath) + "\\n");
  const made = process.argv.includes("prisma/postgres/schema.prisma") ? "lib/store/postgres/generated/client.ts" : "${output}";
  mkdirSync(dirname(made), { recursive: true });
  writeFileSync(made, "");
`;

/** As much of a schema as is replaced for PostgreSQL. */
const schema = (model: string) =>
  `generator client { output = "../lib/store/generated" }\ndatasource db { provider = "sqlite" }\n${model}`;

const LOCK = {
  lockfileVersion: 3,
  packages: {
    "": { dependencies: { next: "file:tools/next" }, devDependencies: { prisma: "file:tools/prisma" } },
    "node_modules/next": { resolved: "tools/next", link: true },
    "node_modules/prisma": { resolved: "tools/prisma", link: true },
    "tools/next": { version: "1.0.0" },
    "tools/prisma": { version: "1.0.0", dev: true },
  },
};

const createSmallProject = () =>
  createProject({
    "package.json": JSON.stringify({ type: "module", ...LOCK.packages[""] }),
    "package-lock.json": JSON.stringify(LOCK),
    "tools/next/package.json": JSON.stringify({ name: "next", version: "1.0.0" }),
    "tools/next/dist/bin/next": tool(".next/BUILD_ID"),
    "tools/prisma/package.json": JSON.stringify({ name: "prisma", version: "1.0.0" }),
    "tools/prisma/build/index.js": tool("lib/store/generated/client.ts"),
    "prisma/schema.prisma": schema("model A { id Int @id }"),
    "app/page.tsx": "export default null;",
  });

const setUp = (folder: string, mode: string, env: Readonly<Record<string, string>> = {}) =>
  run(folder, ["scripts/setup.mjs", mode], { PORT: "0", ...env });
const calls = (folder: string) => readFileSync(join(folder, "calls"), "utf8");

test("from nothing to built, each step once, also where NODE_ENV leaves development packages out", async () => {
  const folder = createSmallProject();
  const first = await setUp(folder, "start", { NODE_ENV: "production" });
  expect(first.stderr).toBe("");
  expect(first.stdout).toMatch(
    /^Installing packages as package-lock.json says … done in \d+ s\nGenerating the database clients from prisma\/schema.prisma … done in \d+ s\nBuilding the application … done in \d+ s\n$/,
  );
  expect(calls(folder).split("\n").sort()).toEqual([
    "",
    "build NODE_ENV=production engine=false",
    "generate --no-hints --schema prisma/postgres/schema.prisma NODE_ENV=production engine=true",
    "generate --no-hints --schema prisma/schema.prisma NODE_ENV=production engine=true",
  ]);
  expect(await setUp(folder, "start")).toEqual({ code: 0, stdout: "", stderr: "" });

  write(folder, "app/page.tsx", "export default 1;");
  expect((await setUp(folder, "test")).stdout).toBe("");
  expect((await setUp(folder, "start")).stdout).toMatch(/^Building the application … done in \d+ s\n$/);

  write(folder, "prisma/schema.prisma", schema("model B { id Int @id }"));
  const command = await setUp(folder, "command");
  expect(command.stdout).toBe("");
  expect(command.stderr).toMatch(/^Generating the database clients/);
});

test("a step that fails shows the tool's words, says what to do, and is done again", async () => {
  const folder = createSmallProject();
  write(folder, "broken", "");
  const failed = await setUp(folder, "dev");
  expect(failed.code).toBe(1);
  expect(failed.stderr).toBe(
    "\nwords of the tool\nwords of the tool\n\nThe database clients could not be generated; Prisma says why above. Correct prisma/schema.prisma, then give the same command again.\n",
  );
  write(folder, "prisma/schema.prisma", schema("model B { id Int @id }"));
  expect((await setUp(folder, "dev")).code).toBe(1);
});

test("package.json and package-lock.json that disagree are npm's to explain", async () => {
  const folder = createSmallProject();
  write(folder, "package.json", JSON.stringify({ dependencies: { next: "file:tools/next", zod: "4.6.7" } }));
  const failed = await setUp(folder, "dev");
  expect(failed.code).toBe(1);
  expect(failed.stderr).toContain("zod");
  expect(failed.stderr).toContain("The packages could not be installed; npm says why above.");
});

test("a port in use is said before anything is installed", async () => {
  const folder = createSmallProject();
  const server = createServer().listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const refused = await setUp(folder, "start", { PORT: String(port) });
  expect(refused).toEqual({ code: 1, stdout: "", stderr: expect.stringContaining(`Port ${port} is in use`) });
});

test("an unknown mode is refused with those that there are", async () => {
  const refused = await setUp(createSmallProject(), "everything");
  expect(refused.code).toBe(1);
  expect(refused.stderr).toBe(
    "Say what to set up for: node scripts/setup.mjs start|build|dev|test|generate|command\n",
  );
});
