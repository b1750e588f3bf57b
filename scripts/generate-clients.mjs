// Generates the database clients, for SQLite and for PostgreSQL, at once: scripts/setup.mjs calls it with the environment that
// Prisma's command line wants (scripts/generate.mjs).
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { writePostgresSchema } from "./postgres-schema.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const schemas = ["prisma/schema.prisma", writePostgresSchema(root)];
const codes = await Promise.all(schemas.map(generate));
process.exitCode = codes.find((code) => code !== 0) ?? 0;

/** @returns {Promise<number>} the code with which it ended */
function generate(schema) {
  const words = ["node_modules/prisma/build/index.js", "generate", "--no-hints", "--schema", schema];
  const child = spawn(process.execPath, words, { cwd: root, stdio: "inherit" });
  return new Promise((resolve) => {
    child.once("error", () => resolve(1)).once("close", (code) => resolve(code ?? 1));
  });
}
