import { setTimeout as delay } from "node:timers/promises";
import { LibsqlError } from "@libsql/client";
import Database from "libsql";
import { BUSY_TIMEOUT_MS } from "./connection";

type Parameter = string | number | bigint | boolean | Uint8Array | ArrayBuffer | null;
type Statement = { readonly sql: string; readonly args: readonly Parameter[] };

/** What Prisma's adapter reads of an answer. */
interface Answer {
  columns: string[];
  columnTypes: string[];
  rows: unknown[][];
  rowsAffected: number;
}

const STATEMENTS_KEPT = 300;

/** As long as a transaction may last: see `inTransaction`. */
const LONGEST_WAIT_MS = 60_000;
const LONGEST_PAUSE_MS = 10;

/** Speaks for one SQLite connection as Prisma's libSQL adapter expects a client to; the adapter lets one caller in at a time. */
export class SqliteClient {
  readonly protocol = "file";
  private readonly prepared = new Map<string, Database.Statement<unknown[]>>();

  constructor(private readonly connection: Database.Database) {}

  get closed(): boolean {
    return !this.connection.open;
  }

  async execute(statement: Statement): Promise<Answer> {
    try {
      return this.run(statement);
    } catch (cause) {
      throw asClientError(cause);
    }
  }

  /** IMMEDIATE: a transaction that read first and writes later would otherwise fail when another process wrote in between. */
  async transaction() {
    await this.waitForOtherProcesses();
    return {
      execute: (statement: Statement) => this.execute(statement),
      commit: () => this.execute({ sql: "COMMIT", args: [] }),
      rollback: () => this.execute({ sql: "ROLLBACK", args: [] }),
    };
  }

  /**
   * Begins when no other process writes. SQLite's own waiting would stand still with all of this process, and give up too soon where many
   * processes write one after another; so we ask again and again, and between them the process does other things.
   */
  private async waitForOtherProcesses(): Promise<void> {
    this.connection.exec("PRAGMA busy_timeout = 0");
    try {
      for (const began = performance.now(); ; await delay(1 + Math.random() * LONGEST_PAUSE_MS)) {
        try {
          this.run({ sql: "BEGIN IMMEDIATE", args: [] });
          return;
        } catch (cause) {
          if (!isBusy(cause) || performance.now() - began > LONGEST_WAIT_MS) throw asClientError(cause);
        }
      }
    } finally {
      this.connection.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`);
    }
  }

  async executeMultiple(script: string): Promise<void> {
    this.connection.exec(script);
  }

  close(): void {
    this.prepared.clear();
    if (this.connection.open) this.connection.close();
  }

  private run({ sql, args }: Statement): Answer {
    const statement = this.prepare(sql);
    const values = args.map(toSql);
    if (!statement.reader) {
      const { changes } = statement.run(...values);
      return { columns: [], columnTypes: [], rows: [], rowsAffected: Number(changes) };
    }
    const columns = statement.columns();
    return {
      columns: columns.map((column) => column.name),
      columnTypes: columns.map((column) => column.type ?? ""),
      rows: statement.all(...values).map(rowOf),
      rowsAffected: 0,
    };
  }

  private prepare(sql: string): Database.Statement<unknown[]> {
    const known = this.prepared.get(sql);
    if (known !== undefined) return known;
    const statement = this.connection.prepare(sql);
    if (statement.reader) statement.raw(true);
    if (this.prepared.size >= STATEMENTS_KEPT) this.prepared.clear();
    this.prepared.set(sql, statement);
    return statement;
  }
}

// The driver panics on booleans.
function toSql(value: Parameter): Exclude<Parameter, boolean | ArrayBuffer> {
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value instanceof ArrayBuffer) return new Uint8Array(value);
  return value;
}

function rowOf(row: unknown): unknown[] {
  if (!Array.isArray(row)) throw new Error("The driver returned a row that is not a list of values.");
  return row;
}

function isBusy(cause: unknown): boolean {
  return cause instanceof Database.SqliteError && cause.code.startsWith("SQLITE_BUSY");
}

/** The adapter tells a broken constraint from a broken disk by `rawCode`; the driver prefixes its messages. */
function asClientError(cause: unknown): unknown {
  if (!(cause instanceof Database.SqliteError)) return cause;
  const message = cause.message.replace(/^SQLITE_\w+: /, "");
  return new LibsqlError(message, cause.code, undefined, cause.rawCode, cause);
}
