// Runs statements on a PostgreSQL server while the thread that asks for them waits: see postgres-databases.ts.
import { workerData } from "node:worker_threads";
import pg from "pg";

const { url, port, answered } = workerData;
const client = new pg.Client(url);
await client.connect();

port.on("message", async (sql) => {
  let problem = null;
  try {
    await client.query(sql);
  } catch (error) {
    problem = error.message;
  }
  port.postMessage(problem);
  Atomics.store(answered, 0, 1);
  Atomics.notify(answered, 0);
});
