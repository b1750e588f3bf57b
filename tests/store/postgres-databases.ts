import { randomUUID } from "node:crypto";
import { MessageChannel, receiveMessageOnPort, Worker } from "node:worker_threads";

/** Where the tests find a PostgreSQL server (scripts/with-postgres.mjs); undefined: they run on SQLite. */
export const POSTGRES_URL = process.env.TEST_POSTGRES_URL || undefined;

/** The databases that the others are copies of: postgres-templates.ts makes them once for all test files. */
export type Template = "operative_empty" | "operative_seeded";

/** The address of a database beside the one that an address names. */
export function beside(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}

/**
 * Makes and removes databases of a server. A test gets its register without waiting for it, as it does on SQLite, so that the
 * same tests run on both: the thread stands still until a worker has done it.
 */
export class PostgresDatabases {
  private readonly answered = new Int32Array(new SharedArrayBuffer(4));
  private readonly channel = new MessageChannel();
  private readonly worker: Worker;
  private readonly names: string[] = [];

  constructor(private readonly url: string) {
    const { port2: port } = this.channel;
    this.worker = new Worker(new URL("postgres-worker.mjs", import.meta.url), {
      workerData: { url, port, answered: this.answered },
      transferList: [port],
      execArgv: [],
    });
    this.worker.unref();
    this.channel.port1.unref();
  }

  /** The address of a new database that is a copy of a template, or of another database that nobody has open. */
  copyOf(template: Template): string {
    const name = `register_${randomUUID().replaceAll("-", "")}`;
    this.run(`CREATE DATABASE "${name}" TEMPLATE "${template}"`);
    this.names.push(name);
    return beside(this.url, name);
  }

  async close(): Promise<void> {
    for (const name of this.names) this.run(`DROP DATABASE "${name}" WITH (FORCE)`);
    await this.worker.terminate();
  }

  private run(sql: string): void {
    Atomics.store(this.answered, 0, 0);
    this.channel.port1.postMessage(sql);
    Atomics.wait(this.answered, 0, 0);
    const answer = receiveMessageOnPort(this.channel.port1);
    if (answer?.message !== null) throw new Error(`${sql}: ${answer?.message}`);
  }
}
